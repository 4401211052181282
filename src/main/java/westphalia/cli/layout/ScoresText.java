package westphalia.cli.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import westphalia.result.forecast.ScoreRow;

/** Scores as a table on the terminal, one line per model; targets without a score are left out. */
public final class ScoresText {
    private static final int NAME = 26;
    private static final int CELL = 26;

    /**
     * A score as a column.
     *
     * @param metric as {@code scores.csv} writes it
     * @param title above the column
     */
    private record Column(String metric, String title) {}

    private static final List<Column> OF_ACTS = List.of(
            new Column("brier", "Brier"),
            new Column("brier_skill", "skill"),
            new Column("auc", "AUC"),
            new Column("expected_to_observed", "expected / observed"),
            new Column("curve_rmse", "curve RMSE"));

    private static final List<Column> OF_BALLOTS = List.of(
            new Column("log_loss", "log loss"),
            new Column("answer_accuracy", "answers right"),
            new Column("outcome_accuracy", "outcomes right"),
            new Column("log_loss_with_absence", "log loss with absence"));

    private ScoresText() {}

    /**
     * The scores of every target, one table each.
     *
     * @param reference the baseline against which skill is measured
     */
    public static String of(List<ScoreRow> scores, String reference) {
        Set<String> targets = new LinkedHashSet<>();
        scores.forEach(row -> targets.add(row.target()));
        StringBuilder text = new StringBuilder();
        for (String target : targets) {
            List<ScoreRow> own =
                    scores.stream().filter(row -> row.target().equals(target)).toList();
            boolean isOfActs = own.stream()
                    .anyMatch(
                            row -> row.metric().equals("brier") || row.metric().equals("curve_rmse"));
            text.append(table(target, own, isOfActs ? OF_ACTS : OF_BALLOTS));
        }
        return text.append(
                        "95% intervals in brackets: states drawn with replacement. Skill: share of the Brier score of ")
                .append(reference)
                .append(" that is saved.\n")
                .toString();
    }

    private static String table(String target, List<ScoreRow> own, List<Column> columns) {
        Set<String> models = new LinkedHashSet<>();
        own.forEach(row -> models.add(row.model()));
        StringBuilder header = new StringBuilder(cell(target, NAME));
        columns.forEach(column -> header.append(cell(column.title(), CELL)));
        List<String> lines = new ArrayList<>(List.of(header.toString().stripTrailing()));
        for (String model : models) {
            StringBuilder line = new StringBuilder(cell("  " + model, NAME));
            for (Column column : columns) {
                line.append(cell(
                        own.stream()
                                .filter(row -> row.model().equals(model)
                                        && row.metric().equals(column.metric()))
                                .findFirst()
                                .map(ScoresText::value)
                                .orElse("-"),
                        CELL));
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join("\n", lines) + "\n\n";
    }

    private static String value(ScoreRow row) {
        String value = String.format(Locale.ROOT, "%.3f", row.value());
        return Double.isNaN(row.low())
                ? value
                : value + String.format(Locale.ROOT, " (%.3f to %.3f)", row.low(), row.high());
    }

    private static String cell(String text, int width) {
        return String.format("%-" + width + "s", text.length() < width ? text : text.substring(0, width - 4) + "...");
    }
}
