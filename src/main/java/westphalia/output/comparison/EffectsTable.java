package westphalia.output.comparison;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import westphalia.output.table.CsvLine;
import westphalia.output.table.Table;
import westphalia.result.Measure;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.PairedMean;
import westphalia.result.comparison.Role;

/** {@code effects.csv}: what variants do to the main outcomes by the end. */
public final class EffectsTable {
    /** The name of the file. */
    public static final String FILE = "effects.csv";

    /** What stands for the number of pairs that differ where a table of an earlier version does not give it. */
    private static final int UNKNOWN = -1;

    private EffectsTable() {}

    /**
     * Starts the table anew.
     *
     * @param keys the columns before those of the effect
     */
    public static Table open(Path folder, List<String> keys) throws IOException {
        List<String> columns = new ArrayList<>(keys);
        columns.addAll(List.of(
                "measure",
                "subject",
                "base",
                "other",
                "difference",
                "low",
                "high",
                "title",
                "is_share",
                "differing",
                "role"));
        return new Table(folder, FILE, false, 0, columns.toArray(String[]::new));
    }

    /** Adds an effect to a line that holds its keys. */
    public static void add(CsvLine line, Effect effect) {
        add(line, effect.measure(), effect.mean())
                .add(effect.title())
                .add(effect.isShare())
                .add(effect.mean().differing())
                .add(effect.role().word())
                .end();
    }

    /** Adds a measure and its two means, with their difference, to a line. */
    static CsvLine add(CsvLine line, Measure measure, PairedMean mean) {
        return line.add(measure.name())
                .add(measure.subject())
                .add(mean.base())
                .add(mean.other())
                .add(mean.difference())
                .addIfKnown(mean.low())
                .addIfKnown(mean.high());
    }

    /** The effects of a comparison's folder by variant, in the order of the table. */
    public static Map<String, List<Effect>> read(Path folder) throws IOException {
        Map<String, List<Effect>> effects = new LinkedHashMap<>();
        try (MappingIterator<Map<String, String>> rows = Table.rows(folder, FILE)) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                effects.computeIfAbsent(cell(row, "variant"), variant -> new ArrayList<>())
                        .add(effect(row));
            }
        }
        return effects;
    }

    private static Effect effect(Map<String, String> row) {
        return new Effect(
                measure(row),
                cell(row, "title"),
                cell(row, "is_share").equals("1"),
                mean(row),
                Role.of(cell(row, "role")));
    }

    /** The measure of a row. */
    static Measure measure(Map<String, String> row) {
        return new Measure(cell(row, "measure"), cell(row, "subject"));
    }

    /** The two means of a row, with their difference; an end that is not known is not a number. */
    static PairedMean mean(Map<String, String> row) {
        return new PairedMean(
                number(row, "base"),
                number(row, "other"),
                number(row, "difference"),
                number(row, "low"),
                number(row, "high"),
                cell(row, "differing").isEmpty() ? UNKNOWN : (int) number(row, "differing"));
    }

    /** A number of a row; not a number where the cell is empty. */
    static double number(Map<String, String> row, String column) {
        String text = cell(row, column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** A cell of a row, empty if there is none. */
    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
