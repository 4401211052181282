/**
 * One run: the order of the month on MASON's schedule.
 *
 * <p>In: a checked scenario, a seed, the number of a run. Out: a {@link westphalia.result.RunResult}. Must not know:
 * that there are many runs, files, pictures.
 *
 * <pre>
 *  calendar ──► ground ──► pressure ──► preferences ──► stances ──► forum ──► drafts ──► bypass ──► steps ──┐
 *  events       rule 14    rule 10      rule 2, C2      rules       rule 13   rules      rule 9     EU,      │
 *  happen                                               1, 2, 5               7, 8       offers     NATO     │
 *     ▲                                                                                                      │
 *     │   ┌──────────────────────────────────────────────────────────────────────────────────────────────────┘
 *     │   └► assembly ──► declarations ──► patrons ──► recognitions ──► withdrawals ──► parents ──► world ──► record
 *     │      two thirds   by choice        rules       rule 3, C2       rule 12         rule 11    rule 15   measures
 *     │      resolutions                   4, 6, C2                                     sanctions            states
 *     └────────────────────────────────────────── next month ─────────────────────────────────────────────────┘
 * </pre>
 *
 * <p>Each stage sees what earlier stages left; nobody within a stage sees another's act of that stage. A stage's place
 * in {@link westphalia.engine.Stage} is its ordering in MASON's schedule, and no two stages share one, because MASON
 * shuffles inside an ordering.
 */
@NullMarked
package westphalia.engine;

import org.jspecify.annotations.NullMarked;
