package westphalia.experiment.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import westphalia.experiment.forecast.question.Forecast;
import westphalia.experiment.forecast.question.RecognitionQuestion;
import westphalia.experiment.forecast.score.TotalScores;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.Share;
import westphalia.result.forecast.ForecastCurve;
import westphalia.result.forecast.ReliabilityBin;

/**
 * What can be drawn of the forecasts from one origin.
 *
 * @param month the origin
 * @param forecasts the model's first, then the baselines'
 */
public record ForecastPictures(YearMonth month, RecognitionQuestion question, List<Forecast> forecasts) {
    private static final int MONTHS_BEFORE = 12;
    private static final int BINS = 6;

    /** The totals each model forecasts. */
    public List<ForecastCurve> curves() {
        Measure measure =
                new Measure("recognitions", question.about().claimant().id());
        List<ForecastCurve> curves = new ArrayList<>();
        for (Forecast forecast : forecasts) {
            List<Quantiles> months = new ArrayList<>();
            double[][] totals = forecast.totals();
            for (int number = 0; number < totals.length; number++) {
                double[] total = totals[number];
                double mean = TotalScores.mean(total);
                double variance = IntStream.range(0, total.length)
                        .mapToDouble(count -> total[count] * (count - mean) * (count - mean))
                        .sum();
                months.add(new Quantiles(
                        question.origin() + 1 + number,
                        measure,
                        mean,
                        Math.sqrt(variance),
                        TotalScores.quantile(total, 0.05),
                        TotalScores.quantile(total, 0.25),
                        TotalScores.quantile(total, 0.5),
                        TotalScores.quantile(total, 0.75),
                        TotalScores.quantile(total, 0.95)));
            }
            curves.add(new ForecastCurve(forecast.model(), months));
        }
        return curves;
    }

    /** What was recorded: the totals of the year before the origin and of every month after it. */
    public SortedMap<Long, Integer> history() {
        SortedMap<Long, Integer> history = new TreeMap<>();
        for (long next = question.origin() - MONTHS_BEFORE; next <= question.origin() + question.months(); next++) {
            history.put(next, question.acts().total(question.claimant(), next));
        }
        return history;
    }

    /** The model's forecasts in groups of about the same size and of like probability; intervals by Wilson. */
    public List<ReliabilityBin> reliability() {
        Forecast forecast = forecasts.get(0);
        boolean[] observed = question.observed();
        List<Integer> order = IntStream.range(0, question.size())
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(forecast::probability))
                .toList();
        List<ReliabilityBin> bins = new ArrayList<>();
        int start = 0;
        for (int bin = 0; bin < BINS; bin++) {
            int end = Math.max(start, order.size() * (bin + 1) / BINS);
            while (end > start
                    && end < order.size()
                    && forecast.probability(order.get(end)) == forecast.probability(order.get(end - 1))) {
                end++;
            }
            if (end > start) {
                bins.add(bin(forecast, observed, order.subList(start, end)));
            }
            start = end;
        }
        return bins;
    }

    private static ReliabilityBin bin(Forecast forecast, boolean[] observed, List<Integer> items) {
        double mean =
                items.stream().mapToDouble(forecast::probability).average().orElse(0);
        int events = (int) items.stream().filter(item -> observed[item]).count();
        Share share = Share.of(events, items.size());
        return new ReliabilityBin(mean, share.value(), share.low(), share.high(), items.size());
    }
}
