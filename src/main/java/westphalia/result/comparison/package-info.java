/**
 * What the comparison of twins leaves behind: paired differences, where twins part, who changed its mind.
 *
 * <p>In: what experiments find. Out: what tables and pictures are made of. Must not know: how it was found, files.
 */
@NullMarked
package westphalia.result.comparison;

import org.jspecify.annotations.NullMarked;
