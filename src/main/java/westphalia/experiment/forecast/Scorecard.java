package westphalia.experiment.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.StatUtils;
import westphalia.experiment.Bootstrap;
import westphalia.experiment.forecast.baseline.Baseline;
import westphalia.experiment.forecast.question.Forecast;
import westphalia.experiment.forecast.question.RecognitionQuestion;
import westphalia.experiment.forecast.score.ProbabilityScores;
import westphalia.experiment.forecast.score.TotalScores;
import westphalia.result.forecast.ScoreRow;

/**
 * The scores of forecasts of recognition, of one origin or of several pooled.
 *
 * <p>Intervals of scores of single states hold 95% of samples of states drawn with replacement; a state that is drawn
 * brings its forecasts from every origin, and all models are scored on the same samples. Skill is measured against the
 * climatology after the burst; the area under the curve compares states of one origin only. Totals have no interval: one
 * course of history is one observation, whose months hang together.
 */
final class Scorecard {
    private static final double TAIL = 2.5;

    private final String target;
    private final List<String> states = new ArrayList<>();
    private final List<Boolean> observed = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final Map<String, List<Double>> probabilities = new TreeMap<>();
    private final List<String> models = new ArrayList<>();
    private final Map<String, List<double[]>> totals = new TreeMap<>();
    private final List<Integer> observedTotals = new ArrayList<>();

    Scorecard(String target) {
        this.target = target;
    }

    /** Takes in the forecasts from one origin, those of the same models as before. */
    void add(RecognitionQuestion question, List<Forecast> forecasts) {
        boolean[] happened = question.observed();
        int origin = origins.isEmpty() ? 0 : origins.get(origins.size() - 1) + 1;
        for (int item = 0; item < happened.length; item++) {
            origins.add(origin);
            states.add(question.iso3(item));
            observed.add(happened[item]);
        }
        Arrays.stream(question.totals()).forEach(observedTotals::add);
        for (Forecast forecast : forecasts) {
            if (!models.contains(forecast.model())) {
                models.add(forecast.model());
            }
            if (forecast.hasProbabilities()) {
                List<Double> own = probabilities.computeIfAbsent(forecast.model(), none -> new ArrayList<>());
                Arrays.stream(forecast.probabilities()).forEach(own::add);
            }
            totals.computeIfAbsent(forecast.model(), none -> new ArrayList<>()).addAll(List.of(forecast.totals()));
        }
    }

    /** The scores, model by model. */
    List<ScoreRow> rows() {
        List<ScoreRow> rows = new ArrayList<>();
        List<List<Integer>> byState = byState();
        double[] whole = statistics(all());
        double[][] drawn = Bootstrap.draw(byState.size(), positions -> statistics(items(byState, positions)));
        int column = 0;
        for (String model : models) {
            if (probabilities.containsKey(model)) {
                for (Metric metric : Metric.values()) {
                    rows.add(row(model, metric.word(), whole[column], drawn, column));
                    column++;
                }
            }
            double[][] distributions = totals.getOrDefault(model, List.of()).toArray(double[][]::new);
            int[] seen = observedTotals.stream().mapToInt(Integer::intValue).toArray();
            rows.add(without(model, "curve_rmse", TotalScores.rootMeanSquare(distributions, seen)));
            rows.add(without(model, "curve_crps", TotalScores.rankedProbability(distributions, seen)));
        }
        return rows.stream().filter(row -> !Double.isNaN(row.value())).toList();
    }

    private ScoreRow row(String model, String metric, double value, double[][] drawn, int column) {
        double[] usable = Arrays.stream(drawn)
                .mapToDouble(sample -> sample[column])
                .filter(Double::isFinite)
                .toArray();
        if (usable.length < drawn.length / 2) {
            return without(model, metric, value);
        }
        return new ScoreRow(
                target,
                model,
                metric,
                value,
                StatUtils.percentile(usable, TAIL),
                StatUtils.percentile(usable, 100 - TAIL));
    }

    private ScoreRow without(String model, String metric, double value) {
        return new ScoreRow(target, model, metric, value, Double.NaN, Double.NaN);
    }

    /** Every metric of every model that speaks of single states, on some of the forecasts. */
    private double[] statistics(int[] items) {
        boolean[] happened = new boolean[items.length];
        for (int place = 0; place < items.length; place++) {
            happened[place] = observed.get(items[place]);
        }
        int[] strata = Arrays.stream(items).map(origins::get).toArray();
        double[] reference = of(Baseline.REFERENCE, items);
        double[] own = of(OriginRun.MODEL, items);
        List<Double> statistics = new ArrayList<>();
        for (String model : models) {
            if (probabilities.containsKey(model)) {
                double[] said = of(model, items);
                for (Metric metric : Metric.values()) {
                    statistics.add(metric.of(said, happened, strata, reference, own));
                }
            }
        }
        return statistics.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[] of(String model, int[] items) {
        List<Double> all = probabilities.getOrDefault(model, List.of());
        return all.isEmpty()
                ? new double[0]
                : Arrays.stream(items).mapToDouble(all::get).toArray();
    }

    private int[] all() {
        int[] all = new int[states.size()];
        Arrays.setAll(all, item -> item);
        return all;
    }

    private List<List<Integer>> byState() {
        Map<String, List<Integer>> byState = new TreeMap<>();
        for (int item = 0; item < states.size(); item++) {
            byState.computeIfAbsent(states.get(item), none -> new ArrayList<>()).add(item);
        }
        return List.copyOf(byState.values());
    }

    private static int[] items(List<List<Integer>> byState, int[] positions) {
        return Arrays.stream(positions)
                .mapToObj(byState::get)
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A score of single states. */
    private enum Metric {
        BRIER,
        BRIER_SKILL,
        BRIER_MINUS_WESTPHALIA,
        AUC,
        EXPECTED_TO_OBSERVED,
        CALIBRATION_SLOPE,
        CALIBRATION_INTERCEPT,
        INTEGRATED_CALIBRATION_INDEX;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The score; NaN if it has none. */
        double of(double[] said, boolean[] happened, int[] strata, double[] reference, double[] own) {
            return switch (this) {
                case BRIER -> ProbabilityScores.brier(said, happened);
                case BRIER_SKILL ->
                    reference.length == 0
                            ? Double.NaN
                            : 1
                                    - ProbabilityScores.brier(said, happened)
                                            / ProbabilityScores.brier(reference, happened);
                case BRIER_MINUS_WESTPHALIA ->
                    Arrays.equals(said, own)
                            ? Double.NaN
                            : ProbabilityScores.brier(said, happened) - ProbabilityScores.brier(own, happened);
                case AUC -> ProbabilityScores.areaUnderCurve(said, happened, strata);
                case EXPECTED_TO_OBSERVED -> ProbabilityScores.expectedToObserved(said, happened);
                case CALIBRATION_SLOPE -> ProbabilityScores.calibrationSlope(said, happened);
                case CALIBRATION_INTERCEPT -> ProbabilityScores.calibrationIntercept(said, happened);
                case INTEGRATED_CALIBRATION_INDEX -> ProbabilityScores.integratedCalibration(said, happened);
            };
        }
    }
}
