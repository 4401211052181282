/**
 * One run: the order of the month on MASON's schedule.
 *
 * <p>In: a checked scenario, a seed, the number of a run. Out: a {@link westphalia.result.RunResult}. Must not know: that
 * there are many runs, files, pictures.
 *
 * <pre>
 *  calendar ─► ground ─► preferences ─► stances ─► drafts ─► assembly ──┐
 *  events      rule 14   rule 2, C2     rules 1,    rules     two       │
 *  happen      passports                2, 5        7, 8      thirds    │
 *     ▲                                                                 │
 *     │  ┌──────────────────────────────────────────────────────────────┘
 *     │  └► patrons ─► recognitions ─► withdrawals ─► parents ─► world ─► record
 *     │     rules      rule 3, C2      rule 12        rule 11    rule     measures,
 *     │     4, 6, C2                                  sanctions  15       states
 *     │                                                                     │
 *     └──────────────────────────── next month ─────────────────────────────┘
 * </pre>
 *
 * <p>Each stage sees what earlier stages left; nobody within a stage sees another's act of that stage. A stage's place in
 * {@link westphalia.engine.Stage} is its ordering in MASON's schedule, and no two stages share one, because MASON shuffles
 * inside an ordering.
 */
@NullMarked
package westphalia.engine;

import org.jspecify.annotations.NullMarked;
