/**
 * What a record says about the keys of a file: names, types, ranges, presets; all read off its components.
 *
 * <p>In: record classes with their meanings. Out: components by key, and values made from words. Must not know: files.
 */
@NullMarked
package westphalia.scenario.shape;

import org.jspecify.annotations.NullMarked;
