/**
 * Every key of a scenario, turned to every other value it can have.
 *
 * <p>In: a scenario, and the shapes of its records. Out: keys with settings as {@code --set} takes them, and whether
 * runs under them leave other tables. Must not know: any single key; a key that is added is found here by itself.
 */
@NullMarked
package westphalia.key;

import org.jspecify.annotations.NullMarked;
