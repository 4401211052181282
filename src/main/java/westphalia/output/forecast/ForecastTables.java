package westphalia.output.forecast;

import java.util.List;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;
import westphalia.result.forecast.FitRow;
import westphalia.result.forecast.ForecastRow;
import westphalia.result.forecast.ScoreRow;

/** {@code forecast.csv}, {@code scores.csv} and {@code fit.csv}. */
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

    private ForecastTables() {}
}
