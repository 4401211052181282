/**
 * What the parts of the window are laid out with. Must not know: what the window is about.
 */
@NullMarked
package westphalia.desktop.layout;

import org.jspecify.annotations.NullMarked;
