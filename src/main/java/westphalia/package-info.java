/**
 * Westphalia: an agent-based simulation of diplomatic positions over contested statehood.
 */
@NullMarked
package westphalia;

import org.jspecify.annotations.NullMarked;
