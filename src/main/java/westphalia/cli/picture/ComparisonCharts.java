package westphalia.cli.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import westphalia.chart.RecognitionChart;
import westphalia.chart.Subject;
import westphalia.chart.comparison.DifferenceChart;
import westphalia.chart.comparison.DominoesChart;
import westphalia.chart.comparison.EffectsChart;
import westphalia.chart.comparison.MindsChart;
import westphalia.chart.comparison.RussiaAndSerbia;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.model.Claimant;
import westphalia.output.comparison.ArmOrder;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.comparison.Comparison;
import westphalia.result.comparison.Difference;
import westphalia.result.comparison.Effect;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;

/** The pictures of a comparison: collects what they need variant by variant, and draws them at the end. */
public final class ComparisonCharts {
    private static final String RECOGNITIONS = "recognitions";
    private static final String SOUTH_OSSETIA = "south_ossetia";

    private final Scenario base;
    private final Map<String, String> names;
    private final Surroundings surroundings;
    private final Map<String, List<Quantiles>> arms = new LinkedHashMap<>();
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private final List<Comparison> variants = new ArrayList<>();

    /**
     * Pictures of a comparison without variants.
     *
     * @param name the name of the base
     * @param runs how many pairs, in words
     */
    public ComparisonCharts(Scenario base, String name, String runs, long seed) {
        this.base = base;
        this.names = new ScenarioWords(base).names();
        this.surroundings = new Surroundings(base, Surroundings.source(name, base, runs, List.of(seed)));
    }

    /** Takes the summary of the base. */
    public void addBase(List<Quantiles> summary) {
        arms.put(ArmOrder.BASE, summary);
    }

    /** Takes the summary of a variant's runs, and what was found about it. */
    public void add(Scenario variant, List<Quantiles> summary, Comparison found) {
        arms.put(found.variant(), summary);
        scenarios.put(found.variant(), variant);
        variants.add(found);
    }

    private Heading about(String title, Comparison variant) {
        String name = variant.variant();
        return surroundings.heading(
                title + ": " + name, new TreeMap<>(Map.of(name, Objects.requireNonNull(scenarios.get(name)))));
    }

    private Heading aboutAll(String title) {
        return surroundings.heading(title, scenarios);
    }

    /** Draws all pictures as files of each format, named after what they show. */
    public void write(Path folder, List<String> formats) throws IOException {
        if (!formats.isEmpty()) {
            Pictures.write(pictures(), folder, formats);
        }
    }

    /** All pictures, by what they show. */
    public Map<String, Picture> pictures() {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        Claimant first = base.claimants().get(0);
        pictures.put("difference-recognitions-" + first.id(), differences(first));
        for (Comparison variant : variants) {
            String name = variant.variant();
            pictures.put("recognitions-" + first.id() + "-" + name, curves(first, variant));
            Heading heading = about("Who changed its mind on " + first.name(), variant);
            pictures.put("minds-" + name, new MindsChart(heading, variant.minds(), names));
        }
        String opponent = first.opponent();
        if (opponent != null) {
            for (Comparison variant : variants) {
                RussiaAndSerbia picture = powerAndParent(first, opponent, variant);
                if (!picture.isEmpty()) {
                    pictures.put("stance-and-concession-" + variant.variant(), picture);
                }
            }
        }
        dominoes(first).ifPresent(picture -> pictures.put("dominoes", picture));
        if (variants.size() > 1) {
            pictures.put("effects", effects(first));
        }
        return pictures;
    }

    private Picture differences(Claimant claimant) {
        Measure measure = new Measure(RECOGNITIONS, claimant.id());
        Map<String, List<Difference>> rows = new LinkedHashMap<>();
        for (Comparison variant : variants) {
            List<Difference> own = rows(variant, measure);
            if (!own.isEmpty()) {
                rows.put(variant.variant(), own);
            }
        }
        return new DifferenceChart(
                aboutAll("What the variants change: recognitions of " + claimant.name()),
                "Recognitions more or fewer than in the base",
                rows);
    }

    private static List<Difference> rows(Comparison variant, Measure measure) {
        return variant.differences().stream()
                .filter(row -> row.measure().equals(measure))
                .toList();
    }

    private RussiaAndSerbia powerAndParent(Claimant claimant, String opponent, Comparison variant) {
        String power = names.getOrDefault(opponent, opponent);
        String parent = names.getOrDefault(claimant.parent(), claimant.parent());
        return new RussiaAndSerbia(
                about("Does " + power + " follow " + parent + "? The base and a twin", variant),
                power,
                parent,
                variant.variant(),
                rows(variant, new Measure("stance", opponent + "." + claimant.id())),
                rows(variant, new Measure("concession", claimant.parent())));
    }

    /** The chain from force past the Council to a rival patron's recognition, if all arms have all links. */
    private Optional<Picture> dominoes(Claimant first) {
        List<Measure> chain = List.of(
                new Measure("bypassed", first.id()),
                new Measure("administered", first.id()),
                new Measure("declared", first.id()),
                new Measure("patron_recognises", first.id()),
                new Measure("patron_recognises", SOUTH_OSSETIA));
        List<DominoesChart.Row> rows = new ArrayList<>();
        List<String> links = List.of();
        for (Comparison variant : variants) {
            List<Effect> own = chain.stream()
                    .flatMap(link -> variant.effects().stream()
                            .filter(effect -> effect.measure().equals(link)))
                    .toList();
            if (own.size() < chain.size() || own.get(0).mean().base() == 0) {
                return Optional.empty();
            }
            links = own.stream().map(Effect::title).toList();
            rows.add(new DominoesChart.Row(
                    variant.variant(), own.stream().map(Effect::mean).toList()));
        }
        return Optional.of(new DominoesChart(aboutAll("Dominoes with scissors: what each variant cuts"), links, rows));
    }

    private Picture effects(Claimant first) {
        List<Measure> wanted = List.of(
                new Measure(RECOGNITIONS, first.id()),
                new Measure("status_adopted", first.id()),
                new Measure("patron_recognises", SOUTH_OSSETIA),
                new Measure("concession", first.parent()));
        List<EffectsChart.Panel> panels = new ArrayList<>();
        for (Measure measure : wanted) {
            List<Effect> own = variants.stream()
                    .flatMap(variant -> variant.effects().stream()
                            .filter(effect -> effect.measure().equals(measure)))
                    .toList();
            if (own.size() == variants.size()) {
                panels.add(new EffectsChart.Panel(own));
            }
        }
        return EffectsChart.ofOneBase(
                aboutAll("What each variant does by the end"),
                variants.stream().map(Comparison::variant).toList(),
                panels);
    }

    /** Both curves: the arms stand where other charts of recognitions have their claimants. */
    private Picture curves(Claimant claimant, Comparison variant) {
        List<Subject> subjects = new ArrayList<>();
        List<Quantiles> rows = new ArrayList<>();
        for (String arm : List.of(ArmOrder.BASE, variant.variant())) {
            subjects.add(new Subject(arm, arm));
            for (Quantiles row : arms.getOrDefault(arm, List.of())) {
                if (row.measure().equals(new Measure(RECOGNITIONS, claimant.id()))) {
                    rows.add(row.about(arm));
                }
            }
        }
        return new RecognitionChart(
                about("Who recognises " + claimant.name() + ", in the base and a twin", variant),
                subjects,
                rows,
                base.recorded().about(claimant.id(), true),
                surroundings.events());
    }
}
