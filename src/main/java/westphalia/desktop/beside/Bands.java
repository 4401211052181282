package westphalia.desktop.beside;

import java.util.List;
import westphalia.result.Measure;
import westphalia.result.Quantiles;

/**
 * How many runs spread, month by month.
 *
 * @param title which runs in few words, as in {@code 200 runs}; empty for none
 * @param source what there is to say of them beside; may be empty
 * @param rows month by month within measure by measure
 */
public record Bands(String title, String source, List<Quantiles> rows) {
    /** No runs. */
    public static final Bands NONE = new Bands("", "", List.of());

    public Bands {
        rows = List.copyOf(rows);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The spread of one measure, in order of time; empty if it was not measured. */
    public List<Quantiles> of(Measure measure) {
        return rows.stream().filter(row -> row.measure().equals(measure)).toList();
    }
}
