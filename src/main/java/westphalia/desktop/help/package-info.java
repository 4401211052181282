/**
 * What the window says about itself: a glossary, a tutorial, the version.
 *
 * <p>In: texts of the program. Out: dialogs to read. Must not know: what is open in the window.
 */
@NullMarked
package westphalia.desktop.help;

import org.jspecify.annotations.NullMarked;
