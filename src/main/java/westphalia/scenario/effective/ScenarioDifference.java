package westphalia.scenario.effective;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /**
     * Everything that differs, presets resolved, in the order of the first and then of the second; an item or a row that
     * the second does not have is one difference, that it is not enabled.
     */
    public static List<ScenarioDifference> between(Scenario first, Scenario second) {
        ScenarioValues a = ScenarioValues.of(first);
        ScenarioValues b = ScenarioValues.of(second);
        List<ScenarioDifference> differences = new ArrayList<>();
        Set<String> gone = new TreeSet<>(a.wholes());
        gone.removeAll(b.wholes());
        Set<String> told = new TreeSet<>();
        Set<String> paths = new LinkedHashSet<>(a.values().keySet());
        paths.addAll(b.values().keySet());
        for (String path : paths) {
            String left = a.values().getOrDefault(path, "");
            String right = b.values().getOrDefault(path, "");
            if (left.equals(right)) {
                continue;
            }
            String whole = wholeOf(path, gone);
            if (whole.isEmpty()) {
                differences.add(new ScenarioDifference(path, left, right));
            } else if (told.add(whole)) {
                differences.add(new ScenarioDifference(whole + ".enabled", "true", "false"));
            }
        }
        return List.copyOf(differences);
    }

    /** The item or row among some in which a path lies; empty if it lies in none. */
    private static String wholeOf(String path, Set<String> wholes) {
        String start = path;
        while (!wholes.contains(start)) {
            int end = start.lastIndexOf('.');
            if (end < 0) {
                return "";
            }
            start = start.substring(0, end);
        }
        return start;
    }
}
