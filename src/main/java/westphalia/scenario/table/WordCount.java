package westphalia.scenario.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The different words of a column, in the order of the file, with the row where each is first and how many have it. */
final class WordCount {
    private final Map<String, int[]> firstAndRows = new LinkedHashMap<>();

    private WordCount() {}

    /** Counts the words of a column; empty cells do not count. */
    static WordCount of(Table table, String column) {
        WordCount count = new WordCount();
        for (int row = 0; row < table.rows(); row++) {
            String word = table.text(row, column);
            if (word != null && !word.isEmpty()) {
                int first = row;
                count.firstAndRows.computeIfAbsent(word, any -> new int[] {first, 0})[1]++;
            }
        }
        return count;
    }

    /** The words. */
    Set<String> words() {
        return Collections.unmodifiableSet(firstAndRows.keySet());
    }

    /** The row in which a word stands first. */
    int first(String word) {
        return firstAndRows.getOrDefault(word, new int[] {0, 0})[0];
    }

    /** In how many rows it stands. */
    int rows(String word) {
        return firstAndRows.getOrDefault(word, new int[] {0, 0})[1];
    }
}
