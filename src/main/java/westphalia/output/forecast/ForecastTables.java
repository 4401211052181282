package westphalia.output.forecast;

import java.util.List;
import westphalia.output.table.CsvLine;
import westphalia.result.forecast.FitRow;
import westphalia.result.forecast.ForecastRow;
import westphalia.result.forecast.ScoreRow;

/** {@code forecast.csv}, {@code scores.csv} and {@code fit.csv}. */
public final class ForecastTables {
    /** The name of the file of forecasts. */
    public static final String FORECAST = "forecast.csv";

    /** The name of the file of scores. */
    public static final String SCORES = "scores.csv";

    /** The name of the file of estimates. */
    public static final String FIT = "fit.csv";

    private ForecastTables() {}

    /** What the model said of every act, and whether it happened. */
    public static String forecasts(List<ForecastRow> rows) {
        CsvLine line = header("target", "claimant", "iso3", "probability", "observed");
        for (ForecastRow row : rows) {
            line.add(row.target())
                    .add(row.claimant())
                    .add(row.iso3())
                    .add(row.probability())
                    .add(row.isObserved())
                    .end();
        }
        return line.take();
    }

    /** Scores of the model and the baselines; an interval that there is none of is left out. */
    public static String scores(List<ScoreRow> rows) {
        CsvLine line = header("target", "model", "metric", "value", "low", "high");
        for (ScoreRow row : rows) {
            line.add(row.target())
                    .add(row.model())
                    .add(row.metric())
                    .addIfKnown(row.value())
                    .addIfKnown(row.low())
                    .addIfKnown(row.high())
                    .end();
        }
        return line.take();
    }

    /** Estimates; a standard error that a method does not give is left out. */
    public static String fit(List<FitRow> rows) {
        CsvLine line = header("parameter", "start", "value", "standard_error", "status");
        for (FitRow row : rows) {
            line.add(row.path())
                    .add(row.start())
                    .add(row.value())
                    .addIfKnown(row.standardError())
                    .add(row.status())
                    .end();
        }
        return line.take();
    }

    private static CsvLine header(String... columns) {
        CsvLine line = new CsvLine();
        for (String column : columns) {
            line.add(column);
        }
        line.end();
        return line;
    }
}
