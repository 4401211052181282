/**
 * One run: the order of the month on MASON's schedule.
 *
 * <p>In: a checked scenario, a seed, the number of a run. Out: a {@link westphalia.result.RunResult}. Must not know: that
 * there are many runs, files, pictures.
 *
 * <pre>
 *  calendar ─► pressure ─► preferences ─► stances ─► forum ─► drafts ─► assembly ─► patrons ─► recognitions ─► world ─► record
 *  events      rule 10     rule 2, C2     rules 1,   rules    rules     two         rules      rule 3          rule     measures,
 *  happen                                 2, 5       7, 13    7, 8      thirds      4, 6, C2   C2              15       states
 *     ▲                                                                                                                  │
 *     └─────────────────────────────────────────────────── next month ───────────────────────────────────────────────────┘
 * </pre>
 *
 * <p>Each stage sees what earlier stages left; nobody within a stage sees another's act of that stage. A stage's place in
 * {@link westphalia.engine.Stage} is its ordering in MASON's schedule, and no two stages share one, because MASON shuffles
 * inside an ordering.
 */
@NullMarked
package westphalia.engine;

import org.jspecify.annotations.NullMarked;
