/**
 * What a scenario comes to once parents and changes are resolved: one self-contained text, its digest, and what differs
 * between two.
 *
 * <p>In: a scenario. Out: text that reads back to an equal scenario, byte for byte the same everywhere. Must not know:
 * files.
 */
@NullMarked
package westphalia.scenario.effective;

import org.jspecify.annotations.NullMarked;
