package westphalia.output.forecast;

import java.util.List;
import westphalia.output.table.CsvLine;
import westphalia.result.forecast.BaselineRow;
import westphalia.result.forecast.FitRow;
import westphalia.result.forecast.ForecastRow;
import westphalia.result.forecast.ScoreRow;

/** {@code forecast.csv}, {@code scores.csv} and {@code fit.csv}. */
public final class ForecastTables {
    /** The name of the file of forecasts. */
    public static final String FORECAST = "forecast.csv";

    /** The name of the file of what the baselines said. */
    public static final String BASELINES = "baselines.csv";

    /** The name of the file of scores. */
    public static final String SCORES = "scores.csv";

    /** The name of the file of estimates. */
    public static final String FIT = "fit.csv";

    /** The name of the file of the estimates' covariance. */
    public static final String COVARIANCE = "covariance.csv";

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

    /** What every baseline said of every act that the model forecasts. */
    public static String baselines(List<BaselineRow> rows) {
        CsvLine line = header("target", "claimant", "iso3", "model", "probability");
        for (BaselineRow row : rows) {
            line.add(row.target())
                    .add(row.claimant())
                    .add(row.iso3())
                    .add(row.model())
                    .add(row.probability())
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

    /**
     * The covariance of the estimates in full precision, a row and a column per parameter; what the data do not fix is
     * left out.
     *
     * @param rows the estimates, in the order of the rows and columns
     */
    public static String covariance(List<FitRow> rows, double[][] covariance) {
        CsvLine line = new CsvLine();
        line.add("parameter");
        rows.forEach(row -> line.add(row.path()));
        line.end();
        for (int place = 0; place < rows.size(); place++) {
            line.add(rows.get(place).path());
            for (double value : covariance[place]) {
                line.raw(Double.isFinite(value) ? Double.toString(value) : "");
            }
            line.end();
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
