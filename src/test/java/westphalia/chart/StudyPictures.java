package westphalia.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.chart.study.EssayMap;
import westphalia.chart.study.SweepHeatMap;
import westphalia.chart.study.SweepLineChart;
import westphalia.chart.study.SweepMarginChart;
import westphalia.chart.study.TornadoChart;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.claim.Matrix;
import westphalia.result.claim.Matrix.Cell;
import westphalia.result.study.DesignPoint;
import westphalia.result.study.PointSummary;
import westphalia.result.study.SensitivityIndex;

/** The charts of sweeps and analyses of sensitivity, with made-up results. */
final class StudyPictures {
    private static final Measure RECOGNITIONS = new Measure("recognitions", "kosovo");
    private static final List<String> PATHS = List.of(
            "parameters.recognition.base",
            "events.war-2008.enabled",
            "parameters.preference.interventionist_reference",
            "claimants.kosovo.conflict.mobilisation",
            "parameters.stance.kin",
            "parameters.stance.fear",
            "parameters.world.grievance_half_life_months");

    private StudyPictures() {}

    static Map<String, Picture> all(Heading heading) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put("sweep-numbers", new SweepLineChart(heading, PATHS.get(0), points(1, 9, false)));
        pictures.put("sweep-words", new SweepLineChart(heading, PATHS.get(1), points(1, 2, true)));
        pictures.put("sweep-one-point", new SweepLineChart(heading, PATHS.get(0), points(1, 1, false)));
        pictures.put("heat-map", new SweepHeatMap(heading, PATHS.subList(0, 2), points(2, 6, true)));
        pictures.put("margins", new SweepMarginChart(heading, PATHS, points(PATHS.size(), 3, false)));
        pictures.put("essays", essays(heading, .15));
        pictures.put("tornado-sobol", new TornadoChart(heading, indices("total", "first")));
        pictures.put("tornado-morris", new TornadoChart(heading, indices("mu_star", "sigma")));
        return pictures;
    }

    static Map<String, Picture> nothing(Heading heading) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        pictures.put("sweep-numbers", new SweepLineChart(heading, PATHS.get(0), List.of()));
        pictures.put("heat-map", new SweepHeatMap(heading, PATHS.subList(0, 2), List.of()));
        pictures.put("margins", new SweepMarginChart(heading, PATHS, List.of()));
        pictures.put("essays", essays(heading, Double.NaN));
        pictures.put("tornado", new TornadoChart(heading, List.of()));
        return pictures;
    }

    /** Eleven rows and seven columns of shares that rise by a step from one to the next. */
    private static EssayMap essays(Heading heading, double step) {
        List<String> rows = IntStream.range(0, 11).mapToObj(String::valueOf).toList();
        List<List<Cell>> cells = rows.stream()
                .map(row -> IntStream.range(0, 7)
                        .mapToDouble(column ->
                                Math.max(Math.min(1, step * (Integer.parseInt(row) + column - 4)), 0 * step))
                        .mapToObj(share -> new Cell(share, share, share))
                        .toList())
                .toList();
        Matrix numbers = new Matrix("SF16", "", "", "", rows, rows.subList(0, 7), cells, List.of(), "");
        return new EssayMap(heading, numbers, "parameters.power.status", "parameters.power.rent", "8", "3");
    }

    /** A grid of so many paths with so many values each; the last path holds words if asked. */
    private static List<PointSummary> points(int paths, int values, boolean areWords) {
        List<PointSummary> points = new ArrayList<>();
        int count = (int) Math.round(Math.pow(values, paths));
        for (int number = 0; number < count; number++) {
            List<String> own = new ArrayList<>();
            double mean = 40;
            int rest = number;
            for (int path = 0; path < paths; path++) {
                int value = rest % values;
                rest /= values;
                own.add(areWords && path == paths - 1 ? "word-" + value : String.valueOf(value - 10.5));
                mean += value * (9.0 - 3 * path);
            }
            points.add(new PointSummary(
                    new DesignPoint(number, own),
                    new Quantiles(0, RECOGNITIONS, mean, 5, mean - 9, mean - 4, mean, mean + 4, mean + 9)));
        }
        return points;
    }

    private static List<SensitivityIndex> indices(String outer, String inner) {
        List<SensitivityIndex> indices = new ArrayList<>();
        for (int path = 0; path < PATHS.size(); path++) {
            double value = path == 3 ? Double.NaN : .6 / (1 + path);
            String parameter = PATHS.get(path);
            indices.add(new SensitivityIndex("any", RECOGNITIONS, parameter, outer, value, value * .8, value * 1.3));
            indices.add(new SensitivityIndex("any", RECOGNITIONS, parameter, inner, value * .7, 0, value));
        }
        return indices;
    }
}
