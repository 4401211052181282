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
import java.util.stream.Stream;
import westphalia.chart.RecognisersChart;
import westphalia.chart.RecognitionChart;
import westphalia.chart.Subject;
import westphalia.chart.comparison.DifferenceChart;
import westphalia.chart.comparison.DominoesChart;
import westphalia.chart.comparison.EffectsChart;
import westphalia.chart.comparison.MindsChart;
import westphalia.chart.comparison.PowerAndParentChart;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.experiment.comparison.Titles;
import westphalia.model.Claimant;
import westphalia.model.history.RecordedRecognitions;
import westphalia.output.comparison.ArmOrder;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.comparison.Comparison;
import westphalia.result.comparison.Difference;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.MainEffects;
import westphalia.result.ensemble.Recogniser;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;

/** The pictures of a comparison: collects what they need variant by variant, and draws them at the end. */
public final class ComparisonCharts {
    private static final String RECOGNITIONS = "recognitions";

    private final Scenario base;
    private final ScenarioWords words;
    private final Surroundings surroundings;
    private final Map<String, List<Quantiles>> arms = new LinkedHashMap<>();
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private final Map<String, List<Recogniser>> recognisers = new TreeMap<>();
    private final List<Comparison> variants = new ArrayList<>();

    /**
     * Pictures of a comparison without variants.
     *
     * @param name the name of the base
     * @param runs how many pairs, in words
     */
    public ComparisonCharts(Scenario base, String name, String runs, List<Long> seeds) {
        this.base = base;
        this.words = new ScenarioWords(base);
        this.surroundings = new Surroundings(base, Surroundings.source(name, base, runs, seeds));
    }

    /** Takes the summary of the base. */
    public void addBase(List<Quantiles> summary) {
        arms.put(ArmOrder.BASE, ofRecognitions(summary));
    }

    /** Takes the summary of a variant's runs, and what was found about it. */
    public void add(Scenario variant, List<Quantiles> summary, Comparison found) {
        arms.put(found.variant(), ofRecognitions(summary));
        scenarios.put(found.variant(), variant);
        variants.add(found);
    }

    /** Takes who recognises in how many runs of the base or of a variant. */
    public void addRecognisers(String arm, List<Recogniser> rows) {
        recognisers.put(arm, List.copyOf(rows));
    }

    private static List<Quantiles> ofRecognitions(List<Quantiles> summary) {
        return summary.stream()
                .filter(row -> row.measure().name().equals(RECOGNITIONS))
                .toList();
    }

    private Titles titles() {
        return new Titles(base, scenarios);
    }

    private Scenario scenario(Comparison variant) {
        return Objects.requireNonNull(scenarios.get(variant.variant()));
    }

    /** The claimant that a comparison is about. */
    private Claimant claimant(Comparison variant) {
        return Stream.concat(base.claimants().stream(), scenario(variant).claimants().stream())
                .filter(claimant -> claimant.id().equals(variant.claimant()))
                .findFirst()
                .orElseThrow();
    }

    private Heading about(String title, Comparison variant) {
        String name = titles().shortened(variant.variant());
        return surroundings.heading(title + ": " + name, new TreeMap<>(Map.of(name, scenario(variant))));
    }

    private Heading aboutAll(String title) {
        Map<String, Scenario> titled = new LinkedHashMap<>();
        scenarios.forEach((name, scenario) -> titled.put(titles().shortened(name), scenario));
        return surroundings.heading(title, titled);
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
        Map<String, Claimant> claimants = new LinkedHashMap<>();
        variants.forEach(variant -> claimants.putIfAbsent(variant.claimant(), claimant(variant)));
        claimants.forEach((id, claimant) ->
                differences(claimant).ifPresent(picture -> pictures.put("difference-recognitions-" + id, picture)));
        for (Comparison variant : variants) {
            String name = variant.variant();
            Claimant claimant = claimant(variant);
            pictures.put("recognitions-" + claimant.id() + "-" + name, curves(claimant, variant));
            Heading heading = about("Who changed its mind on " + claimant.name(), variant);
            recognisers(claimant, variant)
                    .ifPresent(picture -> pictures.put("recognisers-" + claimant.id() + "-" + name, picture));
            pictures.put("minds-" + name, new MindsChart(heading, variant.minds(), words.names()));
        }
        for (Comparison variant : variants) {
            powerAndParent(variant)
                    .ifPresent(picture -> pictures.put("stance-and-concession-" + variant.variant(), picture));
        }
        dominoes().ifPresent(picture -> pictures.put("dominoes", picture));
        if (variants.size() > 1) {
            pictures.put("effects", effects());
        }
        return pictures;
    }

    /** State by state, in the base and the variant; nothing if the base has no such claimant. */
    private Optional<Picture> recognisers(Claimant claimant, Comparison variant) {
        List<Recogniser> ofBase = rows(ArmOrder.BASE, claimant);
        Map<String, Double> shares = new TreeMap<>();
        rows(variant.variant(), claimant).forEach(row -> shares.put(row.state(), row.share()));
        if (ofBase.isEmpty() || shares.isEmpty()) {
            return Optional.empty();
        }
        RecordedRecognitions history = base.recorded();
        return Optional.of(new RecognisersChart(
                about("In how many runs each state recognises " + claimant.name() + ", base and twin", variant),
                ofBase,
                shares,
                words.names(),
                history.isEmpty() ? null : Long.valueOf(history.until())));
    }

    private List<Recogniser> rows(String arm, Claimant claimant) {
        return recognisers.getOrDefault(arm, List.of()).stream()
                .filter(row -> row.claimant().equals(claimant.id()))
                .toList();
    }

    private Optional<Picture> differences(Claimant claimant) {
        Measure measure = new Measure(RECOGNITIONS, claimant.id());
        Map<String, List<Difference>> rows = new LinkedHashMap<>();
        for (Comparison variant : variants) {
            List<Difference> own = rows(variant, measure);
            if (!own.isEmpty()) {
                rows.put(titles().shortened(variant.variant()), own);
            }
        }
        return rows.isEmpty()
                ? Optional.empty() // Only a variant has that claimant.
                : Optional.of(new DifferenceChart(
                        aboutAll("What the variants change: recognitions of " + claimant.name()),
                        "Recognitions more or fewer than in the base",
                        rows));
    }

    private static List<Difference> rows(Comparison variant, Measure measure) {
        return variant.differences().stream()
                .filter(row -> row.measure().equals(measure))
                .toList();
    }

    private Optional<Picture> powerAndParent(Comparison variant) {
        Claimant claimant = claimant(variant);
        String opponent = claimant.opponent();
        if (opponent == null) {
            return Optional.empty();
        }
        String power = words.name(opponent);
        String parent = words.name(claimant.parent());
        PowerAndParentChart chart = new PowerAndParentChart(
                about("Does " + power + " follow " + parent + "? The base and a twin", variant),
                power,
                parent,
                titles().shortened(variant.variant()),
                rows(variant, new Measure("stance", opponent + "." + claimant.id())),
                rows(variant, new Measure("concession", claimant.parent())));
        return chart.isEmpty() ? Optional.empty() : Optional.of(chart);
    }

    /**
     * The chain from force past the Council to a rival patron's recognition, from the first link that ever falls in the
     * base, if all variants have the same links and at least two are left.
     */
    private Optional<Picture> dominoes() {
        List<List<Effect>> chains = new ArrayList<>();
        for (Comparison variant : variants) {
            chains.add(MainEffects.chain(variant.effects()).stream()
                    .dropWhile(link -> link.mean().base() == 0)
                    .toList());
        }
        List<Measure> links = chains.get(0).stream().map(Effect::measure).toList();
        boolean isShared = chains.stream()
                .allMatch(chain -> chain.stream().map(Effect::measure).toList().equals(links));
        if (!isShared || links.size() < 2) {
            return Optional.empty();
        }
        List<DominoesChart.Row> rows = new ArrayList<>();
        for (int place = 0; place < chains.size(); place++) {
            rows.add(new DominoesChart.Row(
                    titles().shortened(variants.get(place).variant()),
                    chains.get(place).stream().map(Effect::mean).toList()));
        }
        return Optional.of(new DominoesChart(
                aboutAll("Dominoes with scissors: what each variant cuts"),
                chains.get(0).stream().map(Effect::title).toList(),
                rows));
    }

    private Picture effects() {
        List<List<Effect>> all = variants.stream().map(Comparison::effects).toList();
        return EffectsChart.ofOneBase(
                aboutAll("What each variant does by the end"),
                variants.stream()
                        .map(variant -> titles().shortened(variant.variant()))
                        .toList(),
                MainEffects.columns(all).stream()
                        .map(column -> new EffectsChart.Panel(column.title(), column.effects()))
                        .toList());
    }

    /** Both curves: the arms stand where other charts of recognitions have their claimants. */
    private Picture curves(Claimant claimant, Comparison variant) {
        List<Subject> subjects = new ArrayList<>();
        List<Quantiles> rows = new ArrayList<>();
        for (String arm : List.of(ArmOrder.BASE, variant.variant())) {
            List<Quantiles> own = arms.getOrDefault(arm, List.of()).stream()
                    .filter(row -> row.measure().equals(new Measure(RECOGNITIONS, claimant.id())))
                    .map(row -> row.about(arm))
                    .toList();
            if (!own.isEmpty()) { // One of the two may not have that claimant.
                subjects.add(new Subject(arm, titles().shortened(arm)));
                rows.addAll(own);
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
