/**
 * The door of the room: a scenario file, its parents and the changes of the command line, read into a checked scenario.
 *
 * <p>In: a path and settings. Out: a scenario with its effective text, or all problems at once. Must not know: how a
 * run works.
 */
@NullMarked
package westphalia.scenario.reader;

import org.jspecify.annotations.NullMarked;
