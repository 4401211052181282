package westphalia.cli.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import westphalia.chart.RecognitionChart;
import westphalia.chart.Subject;
import westphalia.chart.drawing.Picture;
import westphalia.model.Claimant;
import westphalia.model.history.Observation;
import westphalia.output.comparison.ArmOrder;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.comparison.Comparison;
import westphalia.scenario.Scenario;

/** The pictures of a comparison: collects what they need variant by variant, and draws them at the end. */
public final class ComparisonCharts {
    private final Scenario base;
    private final Surroundings surroundings;
    private final Map<String, List<Quantiles>> arms = new LinkedHashMap<>();
    private final List<Comparison> variants = new ArrayList<>();

    public ComparisonCharts(Scenario base, String name, String runs, long seed) {
        this.base = base;
        this.surroundings = new Surroundings(base, name, runs, seed);
    }

    /** Takes the summary of an arm, the base's first. */
    public void addArm(String name, List<Quantiles> summary) {
        arms.put(name, summary);
    }

    /** Takes what was found about a variant. */
    public void add(Comparison found) {
        variants.add(found);
    }

    /** Draws all pictures as files of each format, named after what they show. */
    public void write(Path folder, List<String> formats) throws IOException {
        if (!formats.isEmpty()) {
            Pictures.write(pictures(), folder, formats);
        }
    }

    private Map<String, Picture> pictures() {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        Claimant first = base.claimants().get(0);
        pictures.put("recognitions-" + first.id(), curves(first));
        return pictures;
    }

    /** Both curves: the arms stand where other charts of recognitions have their claimants. */
    private Picture curves(Claimant claimant) {
        List<Subject> subjects = new ArrayList<>();
        List<Quantiles> rows = new ArrayList<>();
        arms.forEach((arm, summary) -> {
            subjects.add(new Subject(arm, arm));
            for (Quantiles row : summary) {
                if (row.measure().equals(new Measure("recognitions", claimant.id()))) {
                    rows.add(row.about(arm));
                }
            }
        });
        List<Observation> history = base.observed().stream()
                .filter(row -> row.claimant() == null || claimant.id().equals(row.claimant()))
                .map(row -> new Observation(
                        ArmOrder.BASE,
                        row.iso3(),
                        row.unMember(),
                        row.recognisedOn(),
                        row.withdrawnOn(),
                        row.withdrawalStatus()))
                .toList();
        return new RecognitionChart(
                surroundings.heading("Who recognises " + claimant.name() + ", in the base and its variants"),
                subjects,
                rows,
                history,
                surroundings.events());
    }
}
