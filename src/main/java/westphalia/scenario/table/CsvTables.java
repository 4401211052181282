package westphalia.scenario.table;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.Limits;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;
import westphalia.scenario.tree.ScenarioFolder;
import westphalia.scenario.tree.SourceText;

/** Reads CSV tables with the place of every cell; a file is read once, however many keys name it. */
final class CsvTables {
    private static final CsvFactory CSV = new CsvFactory();

    private final ScenarioFolder folder;
    private final Problems problems;
    private final Map<Path, Optional<Table>> read = new HashMap<>();

    CsvTables(ScenarioFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The table that a value names or is; null, and a problem, if it cannot be read. */
    @Nullable
    Table read(Scalar value, String path) {
        if (value.hasLines()) {
            return parse(value.text(), value, path);
        }
        Path file = folder.resolve(value, path, problems);
        if (file == null) {
            return null;
        }
        Optional<Table> known = read.get(file);
        if (known == null) {
            Place start = Place.startOf(file, folder.shown(file));
            String text = SourceText.read(start, path, Limits.TABLE_BYTES, problems);
            Scalar whole = new Scalar(start, text == null ? "" : text, Scalar.Style.PLAIN, 0);
            known = Optional.ofNullable(text == null ? null : parse(text, whole, path));
            read.put(file, known);
        }
        return known.orElse(null);
    }

    private @Nullable Table parse(String text, Scalar source, String path) {
        try (CsvParser parser = CSV.createParser(text)) {
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.enable(CsvParser.Feature.SKIP_EMPTY_LINES);
            parser.enable(CsvParser.Feature.TRIM_SPACES);
            List<Table.Row> rows = new ArrayList<>();
            parser.nextToken();
            int cells = 0;
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                Table.Row row = row(parser, source);
                rows.add(row);
                cells += row.cells().size();
                if (cells > Limits.CELLS) {
                    problems.add(row.place(), path, "a table must have at most " + Limits.CELLS + " cells");
                    return null;
                }
            }
            return table(rows, source.place(), path);
        } catch (JsonProcessingException failure) {
            Place place = failure.getLocation() == null ? source.place() : placeOf(failure.getLocation(), source);
            problems.add(place, path, "cannot be read: " + failure.getOriginalMessage());
            return null;
        } catch (IOException failure) {
            problems.add(source.place(), path, "cannot be read: " + failure.getMessage());
            return null;
        }
    }

    private static Table.Row row(CsvParser parser, Scalar source) throws IOException {
        List<Table.Cell> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cells.add(new Table.Cell(placeOf(location(parser), source), parser.getText()));
        }
        return new Table.Row(cells.isEmpty() ? source.place() : cells.get(0).place(), List.copyOf(cells));
    }

    private static JsonLocation location(JsonParser parser) {
        return parser.currentTokenLocation();
    }

    private static Place placeOf(JsonLocation inside, Scalar source) {
        Place place = source.place();
        return switch (source.style()) {
            case PLAIN -> place.at(inside.getLineNr(), inside.getColumnNr());
            case BLOCK -> place.at(place.line() + inside.getLineNr(), inside.getColumnNr() + source.indent());
            case QUOTED -> place;
        };
    }

    private @Nullable Table table(List<Table.Row> rows, Place start, String path) {
        if (rows.isEmpty()) {
            problems.add(start, path, "is empty; a table begins with the names of its columns");
            return null;
        }
        Table.Row header = rows.get(0);
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (Table.Cell cell : header.cells()) {
            if (columns.putIfAbsent(cell.text(), columns.size()) != null) {
                problems.add(cell.place(), path, "duplicate column " + Problems.quoted(cell.text()));
                return null;
            }
        }
        List<Table.Row> whole = new ArrayList<>();
        for (Table.Row row : rows.subList(1, rows.size())) {
            if (row.cells().size() == columns.size()) {
                whole.add(row);
            } else {
                problems.add(
                        row.place(),
                        path,
                        "must have " + columns.size() + " cells like the header, but has "
                                + row.cells().size());
            }
        }
        if (rows.size() == 1) {
            problems.add(header.place(), path, "must have a row below the names of its columns");
            return null;
        }
        return new Table(header.place(), columns, whole, whole.size() == rows.size() - 1);
    }
}
