package westphalia.output.column;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table: its file and its columns, in their order.
 *
 * @param file the file's name, without the ending of a packed table
 * @param row what one row is, in a few words: {@code act}, {@code run and month}
 * @param <R> the rows
 */
public record Layout<R>(String file, String row, List<Column<R, ?>> columns) {
    public Layout {
        columns = List.copyOf(columns);
    }

    /** The names of the columns. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** Adds the header as a line. */
    public void writeHeader(CsvLine line) {
        columns.forEach(column -> line.add(column.name()));
        line.end();
    }

    /** Adds a row as a line. */
    public void write(CsvLine line, R row) {
        for (Column<R, ?> column : columns) {
            column.write(line, row);
        }
        line.end();
    }

    /** The whole table as text. */
    public String text(Iterable<? extends R> rows) {
        CsvLine line = new CsvLine();
        writeHeader(line);
        rows.forEach(row -> write(line, row));
        return line.take();
    }

    /** The same table with further columns before its own. */
    public Layout<R> behind(List<Column<R, ?>> keys) {
        return new Layout<>(
                file, row, Stream.concat(keys.stream(), columns.stream()).toList());
    }

    /** The same columns in another file. */
    public Layout<R> in(String otherFile, String otherRow) {
        return new Layout<>(otherFile, otherRow, columns);
    }
}
