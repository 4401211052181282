package westphalia.scenario.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import westphalia.scenario.Limits;
import westphalia.scenario.Problem;
import westphalia.scenario.ScenarioException;

/** Collects what is wrong, so that all of it can be told at once. */
public final class Problems {
    private static final int MOST_A_FILE = 200;
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_MESSAGE = 500;

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();

    /**
     * Notes a problem of the value at a place.
     *
     * @throws ScenarioException with all problems so far, when there are so many that reading on would tell nothing new
     */
    public void add(Place place, String path, String message) {
        String shownPath = path;
        if (place.isSetting() && !path.startsWith(place.setting())) {
            shownPath = place.setting();
        }
        found.add(new Problem(
                place.shown(),
                place.line(),
                place.column(),
                oneLine(shownPath, LONGEST_PATH),
                oneLine(message, LONGEST_MESSAGE)));
        if (found.size() >= Limits.PROBLEMS) {
            throw new ScenarioException(all());
        }
    }

    /** Notes what is no problem, but left out or read in another way than a user may expect. */
    public void note(String file, String message) {
        notes.add(file + ": " + oneLine(message, LONGEST_MESSAGE));
    }

    /** What is no problem but worth a line, in the order of reading. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Whether nothing was found so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many were found so far. */
    public int size() {
        return found.size();
    }

    /** All problems: files in the order in which they first appear, each from top to bottom. */
    public List<Problem> all() {
        Map<String, Integer> order = new LinkedHashMap<>();
        for (Problem problem : found) {
            order.putIfAbsent(problem.file(), order.size());
        }
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing((Problem problem) -> order.getOrDefault(problem.file(), 0))
                .thenComparing(Problem::line)
                .thenComparing(Problem::column));
        return shortened(sorted);
    }

    /** Of each file the first problems, and a count of the rest: one wrong column can spoil every row. */
    private static List<Problem> shortened(List<Problem> sorted) {
        String ending = sorted.size() < Limits.PROBLEMS ? "" : ", and reading stopped there";
        List<Problem> kept = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Problem problem : sorted) {
            if (counts.merge(problem.file(), 1, Integer::sum) <= MOST_A_FILE) {
                kept.add(problem);
            }
        }
        counts.forEach((file, count) -> {
            if (count > MOST_A_FILE) {
                kept.add(new Problem(file, 1, 1, "", "has " + (count - MOST_A_FILE) + " more problems" + ending));
            }
        });
        return List.copyOf(kept);
    }

    /** Throws all problems together if there are any. */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new ScenarioException(all());
        }
    }

    /** A value as a message shows it: in quotes, on one line, cut if long. */
    public static String quoted(String value) {
        return '"' + oneLine(value, LONGEST_VALUE) + '"';
    }

    private static String oneLine(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            if (index == longest) {
                return shown.append('…').toString();
            }
            char letter = text.charAt(index);
            boolean breaks =
                    Character.isISOControl(letter) || letter == '\u2028' || letter == '\u2029' || letter == '\u00A0';
            shown.append(breaks ? ' ' : letter);
        }
        return shown.toString();
    }
}
