package westphalia.output.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import westphalia.output.column.Column;
import westphalia.output.column.Kind;
import westphalia.output.column.Layout;
import westphalia.result.forecast.BaselineRow;
import westphalia.result.forecast.FitRow;
import westphalia.result.forecast.ForecastRow;
import westphalia.result.forecast.ScoreRow;

/** {@code forecast.csv}, {@code baselines.csv}, {@code scores.csv}, {@code fit.csv} and {@code covariance.csv}. */
public final class ForecastTables {
    private static final String TARGET = "recognition, or a ballot's symbol and an answer";

    /** What the model said of every act, and whether it happened. */
    public static final Layout<ForecastRow> FORECAST = new Layout<>(
            "forecast.csv",
            "act that is forecast",
            List.of(
                    Column.text("target", "text", "what is forecast: " + TARGET, ForecastRow::target),
                    Column.text("claimant", "id", "the claimant it is about", ForecastRow::claimant),
                    Column.text("iso3", "ISO3", "the state that acts", ForecastRow::iso3),
                    Column.number(
                            "probability", "0 to 1", "of the act by the end of the forecast", ForecastRow::probability),
                    Column.flag("observed", "1 if the act is recorded", ForecastRow::isObserved)));

    /** What every baseline said of every act that the model forecasts. */
    public static final Layout<BaselineRow> BASELINES = new Layout<>(
            "baselines.csv",
            "act that is forecast and baseline",
            List.of(
                    Column.text("target", "text", "what is forecast: " + TARGET, BaselineRow::target),
                    Column.text("claimant", "id", "the claimant it is about", BaselineRow::claimant),
                    Column.text("iso3", "ISO3", "the state that acts", BaselineRow::iso3),
                    Column.text("model", "word", "the baseline", BaselineRow::model),
                    Column.number(
                            "probability",
                            "0 to 1",
                            "of the act by the end of the forecast",
                            BaselineRow::probability)));

    /** Scores of the model and the baselines; an interval that there is none of is left out. */
    public static final Layout<ScoreRow> SCORES = new Layout<>(
            "scores.csv",
            "target, model and metric",
            List.of(
                    Column.text("target", "text", "what was forecast: " + TARGET, ScoreRow::target),
                    Column.text("model", "word", "westphalia, or the baseline beside it", ScoreRow::model),
                    Column.text("metric", "word", "the measure of how well it forecasts", ScoreRow::metric),
                    Column.known("value", "the metric's", "the score; empty where it has none", ScoreRow::value),
                    Column.known("low", "the metric's", "lower end of its 95% interval", ScoreRow::low),
                    Column.known("high", "the metric's", "upper end of its 95% interval", ScoreRow::high)));

    /** Estimates; a standard error that a method does not give is left out. */
    public static final Layout<FitRow> FIT = new Layout<>(
            "fit.csv",
            "parameter that was free",
            List.of(
                    Column.text("parameter", "path", "the parameter", FitRow::path),
                    Column.number("start", "the parameter's", "its value in the scenario", FitRow::start),
                    Column.number("value", "the parameter's", "its estimate", FitRow::value),
                    Column.known(
                            "standard_error",
                            "the parameter's",
                            "of the estimate; empty where the method gives none",
                            FitRow::standardError),
                    Column.text("status", "words", "how far the estimate can be trusted", FitRow::status)));

    private static final Kind<Double> IN_FULL =
            Kind.of((line, value) -> line.raw(Double.isFinite(value) ? Double.toString(value) : ""), Kind.KNOWN::read);

    private ForecastTables() {}

    /**
     * One row of the covariance of estimates.
     *
     * @param values by the other parameter, in the order of the rows; what the data do not fix is not a number
     */
    public record Covariance(String parameter, List<Double> values) {
        /** The rows of a matrix, a row and a column per estimate. */
        public static List<Covariance> rows(List<FitRow> rows, double[][] covariance) {
            return IntStream.range(0, rows.size())
                    .mapToObj(place -> new Covariance(
                            rows.get(place).path(),
                            Arrays.stream(covariance[place]).boxed().toList()))
                    .toList();
        }
    }

    /** The covariance of the estimates in full precision. */
    public static Layout<Covariance> covariance(List<FitRow> rows) {
        List<Column<Covariance, ?>> columns = new ArrayList<>();
        columns.add(Column.text("parameter", "path", "the parameter", Covariance::parameter));
        for (int row = 0; row < rows.size(); row++) {
            int place = row;
            String path = rows.get(row).path();
            columns.add(new Column<>(
                    path,
                    "product of the parameters'",
                    "covariance of the estimates with that of " + path + "; empty where the data do not fix it",
                    IN_FULL,
                    covariance -> covariance.values.get(place)));
        }
        return new Layout<>("covariance.csv", "parameter that was free", columns);
    }
}
