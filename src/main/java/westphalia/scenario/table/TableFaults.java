package westphalia.scenario.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Problems;

/** What is wrong with the rows of a table: each cause is reported once, where it first occurs, with its count. */
final class TableFaults {
    private static final int MOST_LINES = 4;

    private final Problems problems;
    private final Map<String, Cause> causes = new LinkedHashMap<>();

    TableFaults(Problems problems) {
        this.problems = problems;
    }

    /** One cause: where and what it was first, and in which lines it is found again. */
    private static final class Cause {
        private final Place place;
        private final String path;
        private final String message;
        private final StringBuilder lines = new StringBuilder();
        private int rows;
        private int lastLine;
        private boolean isOneBlock = true;
        private final Set<String> columns = new LinkedHashSet<>();

        Cause(Place place, String path, String message) {
            this.place = place;
            this.path = path;
            this.message = message;
        }

        void add(int line, String column) {
            columns.add(column);
            if (line == lastLine) {
                return;
            }
            rows++;
            isOneBlock &= rows == 1 || line == lastLine + 1;
            lastLine = line;
            if (rows <= MOST_LINES) {
                lines.append(rows == 1 ? "" : ", ").append(line);
            }
        }

        String text() {
            if (rows <= 1) {
                return message;
            }
            String where = isOneBlock && rows > 2
                    ? place.line() + " to " + lastLine
                    : lines + (rows > MOST_LINES ? " and " + (rows - MOST_LINES) + " more" : "");
            String which = columns.size() > 1 ? "; columns " + String.join(", ", columns) : "";
            return message + " (" + rows + " rows: lines " + where + which + ")";
        }
    }

    /**
     * Notes that a row has a fault.
     *
     * @param column the column at fault; empty for the row as a whole
     * @param cause what it has in common with faults of other rows
     * @param message what to say if it is the first of its cause
     */
    void add(Place place, String path, String column, String cause, String message) {
        causes.computeIfAbsent(cause, first -> new Cause(place, path, message)).add(place.line(), column);
    }

    /** Reports what was noted. */
    void report() {
        for (Cause cause : causes.values()) {
            problems.add(cause.place, cause.path, cause.text());
        }
        causes.clear();
    }
}
