/**
 * One run carried out month by month for somebody who watches: MASON's controller and GUI state, and what they hand on.
 *
 * <p>In: a scenario, a seed and the number of a run. Out: {@link westphalia.desktop.play.RunSoFar}, handed over on the
 * event thread at most thirty times a second. Must not know: windows.
 *
 * <pre>
 * event thread ── play, pause, step, reset ──► transport thread ──► SimpleController ──► play thread: one month a step
 *      ▲                                                                                          │
 *      └───────────────────────────── RunSoFar, latest first ◄────────────────────────────────────┘
 * </pre>
 */
@NullMarked
package westphalia.desktop.play;

import org.jspecify.annotations.NullMarked;
