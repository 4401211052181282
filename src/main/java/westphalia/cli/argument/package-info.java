/**
 * What commands share: arguments that several of them take, how they speak, how they show that they are at work.
 *
 * <p>In: arguments. Out: scenarios, folders, messages. Must not know: which commands there are.
 */
@NullMarked
package westphalia.cli.argument;

import org.jspecify.annotations.NullMarked;
