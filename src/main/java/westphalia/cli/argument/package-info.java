/**
 * What commands are given: options that several share, and how wrong use is refused.
 *
 * <p>In: what was typed, by picocli's hand. Out: scenarios, numbers, names, or one clear message. Must not know: which
 * command asks.
 */
@NullMarked
package westphalia.cli.argument;

import org.jspecify.annotations.NullMarked;
