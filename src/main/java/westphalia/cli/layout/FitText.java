package westphalia.cli.layout;

import java.util.List;
import java.util.Locale;
import westphalia.result.forecast.FitQuality;
import westphalia.result.forecast.FitRow;

/** Estimates as a table on the terminal, and below it how well they meet what was recorded. */
public final class FitText {
    private static final int PATH = 44;
    private static final int CELL = 16;

    private FitText() {}

    /** The text, one line per estimate. */
    public static String of(List<FitRow> rows, FitQuality quality) {
        StringBuilder text = new StringBuilder(line("parameter", "start", "value", "standard error", "status"));
        for (FitRow row : rows) {
            text.append(line(
                    row.path(),
                    number(row.start()),
                    number(row.value()),
                    Double.isNaN(row.standardError()) ? "-" : number(row.standardError()),
                    row.status()));
        }
        return text.append(quality(quality)).toString();
    }

    private static String quality(FitQuality quality) {
        StringBuilder text = new StringBuilder();
        if (quality.logLikelihood() != null) {
            text.append(String.format(
                    Locale.ROOT,
                    "log-likelihood %.3f of %d decisions, ",
                    quality.logLikelihood(),
                    quality.decisions() == null ? 0 : quality.decisions()));
        }
        if (quality.distance() != null) {
            text.append(String.format(Locale.ROOT, "distance from the recorded patterns %.4f, ", quality.distance()));
        }
        return text.append(quality.acts()).append(" recorded recognitions\n").toString();
    }

    private static String line(String path, String start, String value, String error, String status) {
        return String.format(
                "%-" + PATH + "s%" + CELL + "s%" + CELL + "s%" + CELL + "s  %s\n", path, start, value, error, status);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
