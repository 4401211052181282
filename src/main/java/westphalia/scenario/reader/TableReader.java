package westphalia.scenario.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.table.TableBinder;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Places;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;
import westphalia.scenario.tree.ScenarioFolder;

/** Reads a table that stands by itself, such as a table of recorded acts, by the rules for tables of a scenario. */
public final class TableReader {
    private TableReader() {}

    /**
     * Reads all rows of a table.
     *
     * @param type the record of a row
     * @throws ScenarioException with all problems, if there are any
     */
    public static <T> List<T> read(Path file, Class<T> type) {
        Problems problems = new Problems();
        ScenarioFolder folder = ScenarioFolder.of(file, Path.of(""));
        Place start = folder.startOf(file);
        Path name = file.getFileName();
        Scalar value = new Scalar(start, name == null ? "" : name.toString(), Scalar.Style.QUOTED, 0);
        TableBinder binder = new TableBinder(folder, new Places(start), problems, Map.of());
        List<Object> rows = binder.read(type, value, "table", null);
        problems.throwIfAny();
        return rows.stream().map(type::cast).toList();
    }
}
