/**
 * What a forecast leaves behind: probabilities beside what was observed, and scores.
 *
 * <p>In: what experiments find. Out: what tables and pictures are made of. Must not know: how it was forecast, files.
 */
@NullMarked
package westphalia.result.forecast;

import org.jspecify.annotations.NullMarked;
