package westphalia.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.chart.forecast.CurveChart;
import westphalia.chart.forecast.ReliabilityChart;
import westphalia.chart.forecast.ScoreChart;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.forecast.ForecastCurve;
import westphalia.result.forecast.ReliabilityBin;
import westphalia.result.forecast.ScoreRow;

/** Pictures of made-up forecasts. */
final class ForecastFixtures {
    private static final List<String> MODELS = List.of("westphalia", "climatology", "logit", "straight_line");
    private static final int MONTHS = 18;

    private ForecastFixtures() {}

    static Picture curve(Heading heading) {
        long origin = Fixtures.month(2009, 6);
        SortedMap<Long, Integer> history = new TreeMap<>();
        for (int month = -MONTHS; month <= MONTHS; month++) {
            history.put(origin + month, 60 + month);
        }
        List<ForecastCurve> curves = new ArrayList<>();
        for (String model : MODELS) {
            List<Quantiles> months = new ArrayList<>();
            for (int month = 1; month <= MONTHS; month++) {
                double mean = 60 + month * (1 + .3 * MODELS.indexOf(model));
                months.add(new Quantiles(
                        origin + month,
                        new Measure("recognitions", "kosovo"),
                        mean,
                        month / 4.,
                        mean - month / 3.,
                        mean - month / 6.,
                        mean,
                        mean + month / 6.,
                        mean + month / 3.));
            }
            curves.add(new ForecastCurve(model, months));
        }
        return new CurveChart(heading, curves, history, origin);
    }

    static Picture reliability(Heading heading) {
        return new ReliabilityChart(
                heading,
                List.of(
                        new ReliabilityBin(.03, 0, 0, .13, 25),
                        new ReliabilityBin(.1, .12, .04, .3, 24),
                        new ReliabilityBin(.11, .2, .09, .4, 20),
                        new ReliabilityBin(.4, .3, .15, .5, 22)));
    }

    static Picture scores(Heading heading) {
        List<ScoreRow> rows = new ArrayList<>();
        for (String model : MODELS) {
            double shift = .03 * MODELS.indexOf(model);
            rows.add(new ScoreRow("recognition", model, "brier", .1 + shift, .08 + shift, .13 + shift));
            rows.add(new ScoreRow("recognition", model, "brier_skill", .3 - shift, .1 - shift, .4 - shift));
            rows.add(new ScoreRow("recognition", model, "auc", .7 - shift, .6 - shift, .8 - shift));
        }
        return new ScoreChart(heading, rows);
    }
}
