package westphalia.scenario.reader;

import java.util.List;

/**
 * The rows of a table that stands by itself.
 *
 * @param notes what was left out on purpose, or may not be read as was meant; one line each
 */
public record ReadTable<T>(List<T> rows, List<String> notes) {
    public ReadTable {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
