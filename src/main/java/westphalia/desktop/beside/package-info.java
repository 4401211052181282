/**
 * What a class puts beside the run it watches: the spread of many runs, and its own guess.
 *
 * <p>In: numbers by month. Out: values that never change. Must not know: windows, how runs are carried out.
 */
@NullMarked
package westphalia.desktop.beside;

import org.jspecify.annotations.NullMarked;
