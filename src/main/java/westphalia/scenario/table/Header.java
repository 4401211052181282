package westphalia.scenario.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import westphalia.scenario.code.CodeList;
import westphalia.scenario.code.CodeLists;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.table.Table.WrittenRow;
import westphalia.scenario.tree.NearestName;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;

/**
 * The names of a table's columns, in whatever case, and what to say if columns are missing.
 *
 * @param columns the columns that are read, by name the place in the row
 * @param width how many cells the header has, empty ones at its end left out
 * @param fault why the table cannot be read, empty if it can
 */
record Header(Map<String, Integer> columns, int width, String fault) {
    /** In how many rows the names of the columns are looked for. */
    static final int LINES_LOOKED_AT = 20;

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final int MANY_STATES = 5;
    private static final int MOST_NAMED = 8;

    /** The header of the first rows of a table. */
    static Header of(List<WrittenRow> rows, Shape shape) {
        WrittenRow written = rows.get(0);
        int width = width(written);
        Map<String, Integer> columns = columns(written, shape);
        String twice = duplicate(written, columns, shape);
        if (!twice.isEmpty()) {
            return new Header(columns, width, twice);
        }
        List<Component> missing = missing(columns, shape);
        List<String> others = others(written, columns);
        if (missing.isEmpty()) {
            return new Header(columns, width, unread(others, columns, shape));
        }
        for (WrittenRow later : rows.subList(1, rows.size())) {
            if (missing(columns(later, shape), shape).isEmpty()) {
                return new Header(
                        columns,
                        width,
                        "must begin with the names of its columns, but they stand in line " + later.line()
                                + "; delete what stands above them");
            }
        }
        String wide = wide(others, missing);
        return new Header(columns, width, wide.isEmpty() ? told(missing, others) : wide);
    }

    /** Whether a row has a cell for every column that has a name, and none that is filled behind them. */
    boolean fits(WrittenRow row) {
        int size = row.cells().size();
        return size >= width && row.cells().subList(width, size).stream().allMatch(String::isEmpty);
    }

    /** What takes the rows below it. */
    Table.Builder builder(Scalar source) {
        Map<String, Integer> slots = new LinkedHashMap<>();
        int[] places = new int[columns.size()];
        columns.forEach((column, place) -> {
            places[slots.size()] = place;
            slots.put(column, slots.size());
        });
        return new Table.Builder(source, slots, places);
    }

    /** A column's name in small letters, with one underscore for whatever is neither letter nor digit. */
    static String folded(String name) {
        String folded = NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("_");
        int from = folded.startsWith("_") ? 1 : 0;
        int to = folded.length() > from && folded.endsWith("_") ? folded.length() - 1 : folded.length();
        return folded.substring(from, to);
    }

    private static int width(WrittenRow written) {
        int width = written.cells().size();
        while (width > 1 && written.cells().get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static Map<String, Integer> columns(WrittenRow written, Shape shape) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int place = 0; place < written.cells().size(); place++) {
            String name = folded(written.cells().get(place));
            if (shape.keys().contains(name)) {
                columns.putIfAbsent(name, place);
            }
        }
        return columns;
    }

    private static String duplicate(WrittenRow written, Map<String, Integer> columns, Shape shape) {
        for (int place = 0; place < written.cells().size(); place++) {
            String name = folded(written.cells().get(place));
            if (shape.keys().contains(name) && columns.getOrDefault(name, place) != place) {
                return "duplicate column " + Problems.quoted(name);
            }
        }
        return "";
    }

    private static List<Component> missing(Map<String, Integer> columns, Shape shape) {
        return shape.components().stream()
                .filter(component -> !component.isNullable() && !columns.containsKey(component.key()))
                .toList();
    }

    private static List<String> others(WrittenRow written, Map<String, Integer> columns) {
        List<String> others = new ArrayList<>();
        for (int place = 0; place < written.cells().size(); place++) {
            String name = written.cells().get(place);
            if (!name.isEmpty() && !columns.containsValue(place)) {
                others.add(name);
            }
        }
        return others;
    }

    /** A column that may be left out but is there under another name would be passed over without a word. */
    private static String unread(List<String> others, Map<String, Integer> columns, Shape shape) {
        for (Component component : shape.components()) {
            if (!columns.containsKey(component.key())) {
                for (String other : others) {
                    boolean isMeant = ForeignColumns.of(component.key()).contains(folded(other))
                            || NearestName.distance(folded(other), component.key()) == 1;
                    if (isMeant) {
                        return "the column " + Problems.quoted(other) + " is not read; if it holds what is called \""
                                + component.key() + "\" here, rename it, otherwise take it out";
                    }
                }
            }
        }
        return "";
    }

    /** One column for every state, instead of one row. */
    private static String wide(List<String> others, List<Component> missing) {
        List<String> codes = others.stream()
                .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)) && CodeLists.isOfTheWorld(name))
                .toList();
        List<String> states = codes.size() >= MANY_STATES
                ? codes
                : others.stream()
                        .filter(name -> CodeLists.meaning(CodeList.NAME, name) != null)
                        .toList();
        if (states.size() < MANY_STATES - 1) {
            return "";
        }
        return "has a column for every state (" + listed(states) + "), but must have one row for every state and the"
                + " columns " + missing.stream().map(Component::key).collect(Collectors.joining(", "));
    }

    private static String told(List<Component> missing, List<String> others) {
        List<String> names = missing.stream().map(Component::key).toList();
        StringBuilder text = new StringBuilder("missing column" + (names.size() == 1 ? " " : "s ") + quoted(names));
        TreeSet<String> left = new TreeSet<>(others);
        List<String> hints = new ArrayList<>();
        for (String name : names) {
            String hint = ForeignColumns.hint(name, left);
            if (hint.isEmpty()) {
                String nearest = NearestName.of(name, left);
                hint = nearest == null ? "" : "the nearest column is \"" + nearest + "\"";
            }
            if (!hint.isEmpty()) {
                hints.add(hint);
            }
        }
        if (hints.isEmpty()) {
            return text.append(others.isEmpty() ? "" : "; the others are " + listed(others))
                    .toString();
        }
        return text.append("; ").append(String.join("; ", hints)).toString();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    private static String listed(List<String> names) {
        String first = names.stream()
                .limit(MOST_NAMED)
                .map(name -> Problems.quoted(name).replace("\"", ""))
                .collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? first + " and " + (names.size() - MOST_NAMED) + " more" : first;
    }
}
