package westphalia.output.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.result.forecast.FitRow;

/**
 * A child scenario that holds fitted values.
 *
 * @param parent the file it extends, as seen from its own folder
 * @param provenance how the values were come by, one line each
 * @param rows the values
 */
public record FittedScenario(String parent, List<String> provenance, List<FitRow> rows) {
    /** The file's name. */
    public static final String FILE = "fitted.yaml";

    private static final MathContext PRECISION = new MathContext(6);

    /** A value as it stands in the file and in {@code fit.csv}: six digits. */
    public static double rounded(double value) {
        return BigDecimal.valueOf(value).round(PRECISION).doubleValue();
    }

    /** The file's text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        provenance.forEach(line -> text.append("# ").append(line).append('\n'));
        text.append("format: 1\nextends: ")
                .append('"')
                .append(parent)
                .append('"')
                .append("\nparameters:\n");
        Map<String, StringBuilder> groups = new TreeMap<>();
        for (FitRow row : rows) {
            int first = row.path().indexOf('.') + 1;
            int last = row.path().lastIndexOf('.');
            String error = Double.isNaN(row.standardError())
                    ? "no standard error"
                    : "standard error " + rounded(row.standardError());
            groups.computeIfAbsent(row.path().substring(first, last), none -> new StringBuilder())
                    .append("    ")
                    .append(row.path().substring(last + 1))
                    .append(": ")
                    .append(BigDecimal.valueOf(rounded(row.value())).toPlainString())
                    .append(" # ")
                    .append(error)
                    .append("; ")
                    .append(row.status())
                    .append('\n');
        }
        groups.forEach(
                (group, values) -> text.append("  ").append(group).append(":\n").append(values));
        return text.toString();
    }
}
