/**
 * What a table's columns are, said once: name, unit, meaning, how a cell is written and how it is read.
 *
 * <p>A table is a {@link westphalia.output.column.Layout}: the file's name and a list of {@link
 * westphalia.output.column.Column}s. Its header, its lines, its rows in {@code codebook.csv} and its lines in the
 * reference all come from that list; what is read back is asked for by the same columns. A new table is a new layout:
 *
 * <pre>
 * static final Layout&lt;Score&gt; SCORES = new Layout&lt;&gt;(
 *         "scores.csv",
 *         "score",
 *         List.of(
 *                 Column.text("model", "name", "who forecast", Score::model),
 *                 Column.known("value", "the metric's own", "the score", Score::value)));
 * Files.writeString(folder.resolve(SCORES.file()), SCORES.text(scores));
 * </pre>
 *
 * <p>and the layout is handed to {@link westphalia.output.column.Codebook} with the others of the folder.
 *
 * <p>In: records. Out: lines, cells, the codebook. Must not know: what any table is about, folders, manifests.
 */
@NullMarked
package westphalia.output.column;

import org.jspecify.annotations.NullMarked;
