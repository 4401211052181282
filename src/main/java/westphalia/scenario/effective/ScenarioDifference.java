package westphalia.scenario.effective;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import westphalia.scenario.Scenario;

/**
 * One value that differs between two scenarios.
 *
 * @param path where, as {@code --set} would write it: items by id, cells of a table by the row's key
 * @param a the value in the first, empty if it has none
 * @param b the value in the second, empty if it has none
 */
public record ScenarioDifference(String path, String a, String b) {
    /** Texts, sources, what pictures show beside the model, and how often a scenario is run: no single run reads them. */
    private static final Pattern READ_BY_NO_RUN = Pattern.compile(
            "title|question|expectation|claims|runs|seed|observed.*|.*\\.(title|source|name)|drafts\\.[^.]*\\.symbol");

    /** Whether a run can come out otherwise for it. */
    public boolean isReadByRuns() {
        return !READ_BY_NO_RUN.matcher(path).matches();
    }

    /** Everything that differs, presets resolved, in the order of the first and then of the second. */
    public static List<ScenarioDifference> between(Scenario first, Scenario second) {
        Map<String, String> a = ScenarioValues.of(first);
        Map<String, String> b = ScenarioValues.of(second);
        Set<String> paths = new LinkedHashSet<>(a.keySet());
        paths.addAll(b.keySet());
        List<ScenarioDifference> differences = new ArrayList<>();
        for (String path : paths) {
            String left = a.getOrDefault(path, "");
            String right = b.getOrDefault(path, "");
            if (!left.equals(right)) {
                differences.add(new ScenarioDifference(path, left, right));
            }
        }
        return List.copyOf(differences);
    }
}
