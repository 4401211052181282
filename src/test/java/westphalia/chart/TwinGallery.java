package westphalia.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import westphalia.chart.comparison.DifferenceChart;
import westphalia.chart.comparison.DominoesChart;
import westphalia.chart.comparison.EffectsChart;
import westphalia.chart.comparison.MindsChart;
import westphalia.chart.comparison.PowerAndParentChart;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.result.Measure;
import westphalia.result.comparison.Difference;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.Mind;
import westphalia.result.comparison.PairedMean;
import westphalia.result.comparison.Role;

/** The charts of twins with made-up results; nothing here is a finding. */
final class TwinGallery {
    private static final List<String> LINKS = List.of(
            "Force past the Council for Kosovo",
            "Kosovo under international administration",
            "Kosovo has declared independence",
            "United States recognises Kosovo",
            "Russia recognises South Ossetia");

    private TwinGallery() {}

    /** Every chart of twins, about variants of those names over so many months. */
    static Map<String, Picture> of(Heading heading, List<String> variants, int months) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        Map<String, List<Difference>> differences = new LinkedHashMap<>();
        List<DominoesChart.Row> rows = new ArrayList<>();
        for (String variant : variants) {
            int place = rows.size();
            differences.put(variant, differences("recognitions", months, place - 1.0, 6));
            rows.add(new DominoesChart.Row(variant, links(place)));
        }
        String first = variants.isEmpty() ? "nobody" : variants.get(0);
        pictures.put(
                "difference", new DifferenceChart(heading, "Recognitions more or fewer than in the base", differences));
        pictures.put("dominoes", new DominoesChart(heading, LINKS, rows));
        pictures.put("minds", new MindsChart(heading, minds(variants.size()), Fixtures.NAMES));
        pictures.put(
                "russia-and-serbia",
                new PowerAndParentChart(
                        heading,
                        "Russia",
                        "Serbia",
                        first,
                        differences("stance", variants.isEmpty() ? 0 : months, .6, .05),
                        differences("concession", variants.isEmpty() ? 0 : months, .1, .02)));
        pictures.put("effects", EffectsChart.ofOneBase(heading, variants, panels(variants)));
        return pictures;
    }

    private static List<Difference> differences(String measure, int months, double slope, double width) {
        List<Difference> rows = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            double share = (double) month / months;
            double base = measure.equals("stance") ? -.95 : share * .6;
            double change = slope * share;
            rows.add(new Difference(
                    Fixtures.month(2008, 1) + month,
                    new Measure(measure, "any"),
                    new PairedMean(base, base + change, change, change - width * share, change + width * share, 60)));
        }
        return rows;
    }

    private static List<PairedMean> links(int cut) {
        List<PairedMean> links = new ArrayList<>();
        for (int link = 0; link < LINKS.size(); link++) {
            double base = .95 - .08 * link;
            double other = link < cut ? base : base * .2;
            links.add(new PairedMean(base, other, other - base, other - base - .05, other - base + .05, 60));
        }
        return links;
    }

    private static List<Mind> minds(int variants) {
        List<Mind> minds = new ArrayList<>();
        if (variants > 0) {
            for (String state : Fixtures.NAMES.keySet()) {
                double other = (minds.size() * 37 % 100) / 100.0;
                minds.add(new Mind(state, .5, other, "kosovo"));
            }
        }
        return minds;
    }

    private static List<EffectsChart.Panel> panels(List<String> variants) {
        List<EffectsChart.Panel> panels = new ArrayList<>();
        for (String title : List.of(
                "Recognitions of Kosovo", "Adopted: Supervised independence for Kosovo", "Concession of Serbia")) {
            List<Effect> effects = new ArrayList<>();
            for (int variant = 0; variant < variants.size(); variant++) {
                double change = panels.size() == 1 ? 0 : variant - 1.5;
                double half = panels.size() == 1 ? 0 : .7;
                PairedMean mean = new PairedMean(1, 1 + change, change, change - half, change + half, 60);
                effects.add(new Effect(new Measure("any", title), title, panels.size() == 1, mean, Role.OTHER));
            }
            if (!effects.isEmpty()) {
                panels.add(new EffectsChart.Panel(effects));
            }
        }
        return panels;
    }
}
