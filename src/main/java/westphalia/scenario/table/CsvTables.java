package westphalia.scenario.table;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.Limits;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;
import westphalia.scenario.tree.ScenarioFolder;
import westphalia.scenario.tree.SourceText;

/** The tables of a scenario; a file is read once for all keys that name it for the same kind of rows. */
final class CsvTables {
    private record Use(Path file, Class<?> rows) {}

    private final ScenarioFolder folder;
    private final Problems problems;
    private final Map<Use, Optional<Table>> read = new HashMap<>();

    CsvTables(ScenarioFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The table that a value names or is; null, and a problem, if it cannot be read. */
    @Nullable
    Table read(Scalar value, String path, Shape shape) {
        if (value.hasLines()) {
            return new TableParser(value, path, shape, problems).parse(value.text());
        }
        Path file = folder.resolve(value, path, problems);
        if (file == null) {
            return null;
        }
        Use use = new Use(file, shape.type());
        Optional<Table> known = read.get(use);
        if (known == null) {
            Place start = Place.startOf(file, folder.shown(file));
            String text = SourceText.read(start, path, Limits.TABLE_BYTES, problems);
            Scalar whole = new Scalar(start, "", Scalar.Style.PLAIN, 0);
            known = text == null
                    ? Optional.empty()
                    : Optional.ofNullable(new TableParser(whole, path, shape, problems).parse(text));
            read.put(use, known);
        }
        return known.orElse(null);
    }
}
