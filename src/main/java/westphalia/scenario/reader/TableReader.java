package westphalia.scenario.reader;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.table.NameColumn;
import westphalia.scenario.table.StateNames;
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
        return read(file, type, null).rows();
    }

    /**
     * Reads the rows of a table that are about a scenario: its states, and its claimants if the table names any.
     *
     * @param type the record of a row
     * @throws ScenarioException with all problems, if there are any
     */
    public static <T> ReadTable<T> readAbout(Scenario scenario, Path file, Class<T> type) {
        return read(file, type, scenario);
    }

    private static <T> ReadTable<T> read(Path file, Class<T> type, @Nullable Scenario about) {
        Problems problems = new Problems();
        ScenarioFolder folder = ScenarioFolder.of(file, Path.of(""));
        Place start = folder.startOf(file);
        Path name = file.getFileName();
        Scalar value = new Scalar(start, name == null ? "" : name.toString(), Scalar.Style.QUOTED, 0);
        TableBinder binder = new TableBinder(folder, new Places(start), problems, Map.of());
        if (about != null) {
            Map<String, String> names = new HashMap<>();
            about.states().forEach(state -> names.put(state.iso3(), state.name()));
            binder.holdAgainst(new StateNames(names));
        }
        List<Object> rows = binder.read(type, value, "table", null);
        if (about != null) {
            Map<String, List<String>> claimants = NameColumn.ofClaimants(about.claimants());
            binder.names().values().forEach(column -> column.check(claimants, problems));
        }
        problems.throwIfAny();
        return new ReadTable<>(rows.stream().map(type::cast).toList(), problems.notes());
    }
}
