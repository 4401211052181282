package westphalia.scenario.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The different words of a table's columns, in the order of the file, with the cell where each is first. */
final class WordCount {
    private final Map<String, Found> found = new LinkedHashMap<>();

    private WordCount() {}

    /** Where a word stands first, and in how many cells. */
    private static final class Found {
        private final int row;
        private final String column;
        private int cells;

        Found(int row, String column) {
            this.row = row;
            this.column = column;
        }
    }

    /** Counts the words of the columns; empty cells do not count. */
    static WordCount of(Table table, List<String> columns) {
        WordCount count = new WordCount();
        for (int row = 0; row < table.rows(); row++) {
            for (String column : columns) {
                String word = table.text(row, column);
                if (word != null && !word.isEmpty()) {
                    int first = row;
                    count.found.computeIfAbsent(word, any -> new Found(first, column)).cells++;
                }
            }
        }
        return count;
    }

    /** The words. */
    Set<String> words() {
        return Collections.unmodifiableSet(found.keySet());
    }

    /** The row in which a word stands first. */
    int row(String word) {
        Found first = found.get(word);
        return first == null ? 0 : first.row;
    }

    /** The column in which it stands there. */
    String column(String word) {
        Found first = found.get(word);
        return first == null ? "" : first.column;
    }

    /** In how many cells it stands. */
    int cells(String word) {
        Found first = found.get(word);
        return first == null ? 0 : first.cells;
    }
}
