/**
 * Which pictures a command draws, and of what.
 *
 * <p>In: scenarios, runs as they come in, and what is found about them. Out: files of pictures. Must not know: commands
 * and their options, how a picture is drawn.
 */
@NullMarked
package westphalia.cli.picture;

import org.jspecify.annotations.NullMarked;
