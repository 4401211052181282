package westphalia.scenario.table;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.Limits;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.table.Table.WrittenRow;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;
import westphalia.scenario.tree.SourceText;

/**
 * Reads the text of a table as people mean it: blank lines, rows of nothing but commas, spaces at the ends of cells and
 * empty cells behind the last column do not count.
 */
final class TableParser {
    private static final CsvFactory CSV = CsvFactory.builder()
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build();

    private final Scalar source;
    private final String path;
    private final Shape shape;
    private final Problems problems;
    private final TableFaults faults;
    private int cells;

    /** @param source the place of the text, and how it lies in its file */
    TableParser(Scalar source, String path, Shape shape, Problems problems) {
        this.source = source;
        this.path = path;
        this.shape = shape;
        this.problems = problems;
        this.faults = new TableFaults(problems);
    }

    /** The table; null, and a problem, if it cannot be read. */
    @Nullable
    Table parse(String text) {
        String foreign = ForeignText.fault(text, shape);
        if (foreign != null) {
            problems.add(Table.placeOf(source, 1, 1), path, foreign);
            return null;
        }
        try (CsvParser parser = CSV.createParser(text)) {
            parser.nextToken();
            return table(parser);
        } catch (JsonProcessingException failure) {
            JsonLocation location = failure.getLocation();
            Place place = location == null
                    ? source.place()
                    : Table.placeOf(source, location.getLineNr(), location.getColumnNr());
            problems.add(place, path, "cannot be read: " + failure.getOriginalMessage());
            return null;
        } catch (IOException failure) {
            problems.add(source.place(), path, "cannot be read: " + failure.getMessage());
            return null;
        }
    }

    private @Nullable Table table(CsvParser parser) throws IOException {
        List<WrittenRow> first = new ArrayList<>();
        while (first.size() < Header.LINES_LOOKED_AT) {
            WrittenRow row = next(parser);
            if (row == null) {
                break;
            }
            first.add(row);
        }
        if (first.isEmpty()) {
            problems.add(Table.placeOf(source, 1, 1), path, "is empty; a table begins with the names of its columns");
            return null;
        }
        Header header = Header.of(first, shape);
        Place start = Table.placeOf(source, first.get(0).line(), 1);
        if (!header.fault().isEmpty()) {
            problems.add(start, path, header.fault());
            return null;
        }
        Table.Builder builder = header.builder(source);
        int rows = 0;
        boolean isWhole = true;
        for (int index = 1; ; index++) {
            WrittenRow row = index < first.size() ? first.get(index) : next(parser);
            if (row == null) {
                break;
            }
            rows++;
            cells += row.cells().size();
            if (cells > Limits.CELLS) {
                problems.add(
                        Table.placeOf(source, row.line(), 1),
                        path,
                        "a table must have at most " + Limits.CELLS + " cells; leave out rows or columns that are not"
                                + " read");
                return null;
            }
            if (header.fits(row)) {
                builder.add(row);
            } else {
                isWhole = false;
                faults.add(
                        Table.placeOf(source, row.line(), 1),
                        path,
                        "",
                        "cells " + row.cells().size(),
                        "must have " + header.width() + " cells like the header, but has "
                                + row.cells().size());
            }
        }
        faults.report();
        if (rows == 0) {
            problems.add(start, path, "must have a row below the names of its columns");
            return null;
        }
        return builder.build(isWhole);
    }

    /** The next row in which something is written; null at the end. */
    private @Nullable WrittenRow next(CsvParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            List<String> texts = new ArrayList<>();
            int[] columns = new int[shape.components().size()];
            int line = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonLocation location = parser.currentTokenLocation();
                line = line == 0 ? location.getLineNr() : line;
                if (texts.size() == columns.length) {
                    columns = Arrays.copyOf(columns, 2 * columns.length);
                }
                columns[texts.size()] = location.getColumnNr();
                texts.add(SourceText.stripped(parser.getText()));
                if (texts.size() > Limits.CELLS) {
                    break;
                }
            }
            WrittenRow row = new WrittenRow(Math.max(1, line), texts, columns);
            if (!row.isBlank() || texts.size() > Limits.CELLS) {
                return row;
            }
        }
        return null;
    }
}
