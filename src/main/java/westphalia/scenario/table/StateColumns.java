package westphalia.scenario.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import westphalia.scenario.code.CodeList;
import westphalia.scenario.code.CodeLists;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Problems;

/**
 * Holds the codes of a table against the states of the scenario.
 *
 * <p>A state of the world that the scenario does not have is left out, and a line says so. A code that no state has is
 * a problem, once with its count; and a whole column written in another list is one problem.
 */
final class StateColumns {
    private static final String ISO3 = "iso3";
    private static final int MOST_SINGLE = 5;
    private static final int MOST_NAMED = 8;

    private final Table table;
    private final List<String> keys;
    private final StateNames states;
    private final String path;
    private final Problems problems;
    private final BitSet skipped = new BitSet();
    private final TreeSet<String> leftOut = new TreeSet<>();
    private boolean isBroken;

    private StateColumns(Table table, List<String> keys, StateNames states, String path, Problems problems) {
        this.table = table;
        this.keys = keys;
        this.states = states;
        this.path = path;
        this.problems = problems;
    }

    /**
     * What comes of it.
     *
     * @param skipped the rows that are not read
     * @param isBroken whether a problem was found
     */
    record Verdict(BitSet skipped, boolean isBroken) {}

    /** Checks the columns of a table that hold codes of states. */
    static Verdict check(Table table, Class<?> type, StateNames states, String path, Problems problems) {
        List<String> keys = TableKeys.of(type).stream().filter(table::has).toList();
        StateColumns check = new StateColumns(table, keys, states, path, problems);
        check.check(TableKeys.statesOf(type));
        check.tellOfLeftOut();
        return new Verdict(check.skipped, check.isBroken);
    }

    /** Whether the states themselves are named in another list, and a problem; three capitals are a code of any world. */
    static boolean isOfAnotherList(Table table, String path, Problems problems) {
        WordCount words = WordCount.of(table, List.of(ISO3));
        if (words.words().stream().allMatch(RowReader::isCode)) {
            return false;
        }
        CodeLists.Reading reading = CodeLists.reading(words.words(), RowReader::isCode);
        if (reading != null) {
            StateNames none = new StateNames(Map.of());
            new StateColumns(table, List.of(ISO3), none, path, problems).otherList(words, reading);
        }
        return reading != null;
    }

    private void check(List<String> columns) {
        WordCount words = WordCount.of(table, columns);
        CodeLists.Reading reading = CodeLists.reading(words.words(), word -> states.contains(states.folded(word)));
        if (reading != null) {
            otherList(words, reading);
            return;
        }
        tellOfClash(words);
        List<String> unknown = new ArrayList<>();
        for (String word : words.words()) {
            String code = states.folded(word);
            if (states.isLeftOut(code)) {
                leftOut.add(code);
            } else if (!states.contains(code)) {
                unknown.add(word);
            }
        }
        unknown(words, unknown);
        if (leftOut.isEmpty() && unknown.isEmpty()) {
            return;
        }
        for (int row = 0; row < table.rows(); row++) {
            for (String column : columns) {
                String word = table.text(row, column);
                if (word != null && !states.contains(states.folded(word))) {
                    skipped.set(row);
                }
            }
        }
    }

    private void otherList(WordCount words, CodeLists.Reading reading) {
        List<Map.Entry<String, String>> meanings = reading.meanings().entrySet().stream()
                .filter(word -> !word.getKey().equalsIgnoreCase(word.getValue()))
                .toList();
        String examples = meanings.stream()
                .limit(MOST_SINGLE)
                .map(word -> word.getKey() + " is " + word.getValue()
                        + (reading.list() == CodeList.NAME ? "" : " (" + CodeLists.name(word.getValue()) + ")"))
                .collect(Collectors.joining(", "));
        String first = meanings.isEmpty()
                ? words.words().iterator().next()
                : meanings.get(0).getKey();
        problem(
                words,
                first,
                "must hold ISO3 codes, but "
                        + (reading.meanings().size() == words.words().size()
                                ? "all"
                                : reading.meanings().size() + " of")
                        + " " + words.words().size() + " are " + reading.list().plural() + ": " + examples
                        + (meanings.size() > MOST_SINGLE ? " …" : "") + "; put the ISO3 codes in their place");
        skipped.set(0, table.rows());
    }

    /** Few codes that are right in two lists cannot show which was meant; the user can. */
    private void tellOfClash(WordCount words) {
        boolean isEither = words.words().stream()
                .allMatch(word -> CodeLists.meaning(CodeList.COW_ABBREVIATION, word) != null
                        && states.contains(states.folded(word)));
        for (String word : words.words()) {
            String other = isEither ? CodeLists.meaning(CodeList.COW_ABBREVIATION, word) : null;
            if (other != null && !other.equals(states.folded(word)) && states.contains(other)) {
                problems.note(
                        shown(words, word),
                        path + "." + words.column(word) + ": " + word + " is read as the ISO3 code of "
                                + CodeLists.name(states.folded(word))
                                + "; as a Correlates of War abbreviation it would be "
                                + CodeLists.name(other));
            }
        }
    }

    private void unknown(WordCount words, List<String> unknown) {
        if (unknown.size() > MOST_SINGLE) {
            String named =
                    unknown.stream().limit(MOST_NAMED).map(Problems::quoted).collect(Collectors.joining(", "));
            problem(
                    words,
                    unknown.get(0),
                    unknown.size() + " of " + words.words().size() + " codes belong to no state: " + named
                            + (unknown.size() > MOST_NAMED ? " …" : "")
                            + "; ISO3 codes of the states table are needed");
            return;
        }
        for (String word : unknown) {
            int cells = words.cells(word);
            String inner = keys.stream()
                    .map(key -> String.valueOf(table.text(words.row(word), key)))
                    .collect(Collectors.joining(".", path + ".", "." + words.column(word)));
            isBroken = true;
            problems.add(
                    table.place(words.row(word), words.column(word)),
                    inner,
                    states.unknown(word) + (cells == 1 ? "" : " (" + cells + " rows)"));
        }
    }

    private void problem(WordCount words, String word, String message) {
        isBroken = true;
        String column = words.column(word);
        problems.add(table.place(words.row(word), column), path + "." + column, message);
    }

    private void tellOfLeftOut() {
        if (leftOut.isEmpty() || isBroken) {
            return;
        }
        String named = leftOut.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (leftOut.size() > MOST_NAMED ? " …" : "");
        if (skipped.cardinality() == table.rows()) {
            isBroken = true;
            problems.add(
                    table.place(0),
                    path,
                    "none of its " + table.rows() + " rows counts: the scenario has no state " + named);
            return;
        }
        problems.note(
                table.shown(path),
                skipped.cardinality() + " of " + table.rows()
                        + " rows left out, for the scenario does not have their states: " + named);
    }

    private String shown(WordCount words, String word) {
        Place place = table.place(words.row(word), words.column(word));
        return place.shown() + ":" + place.line() + ":" + place.column();
    }
}
