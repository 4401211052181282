package westphalia.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import westphalia.chart.drawing.Picture;
import westphalia.cli.layout.ComparisonText;
import westphalia.cli.picture.ComparisonCharts;
import westphalia.cli.picture.Surroundings;
import westphalia.experiment.comparison.Arm;
import westphalia.experiment.comparison.Outcomes;
import westphalia.experiment.comparison.PartingWords;
import westphalia.experiment.comparison.Partings;
import westphalia.experiment.comparison.Titles;
import westphalia.output.comparison.ArmOrder;
import westphalia.output.comparison.StoredComparison;
import westphalia.output.ensemble.RecogniserTable;
import westphalia.output.manifest.What;
import westphalia.output.table.Summary;
import westphalia.report.Part;
import westphalia.report.Report;
import westphalia.result.Measure;
import westphalia.result.comparison.Comparison;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.FirstPartings;
import westphalia.result.comparison.Parting;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ReadScenario;

/** The report of a comparison: for each variant a box to predict in, and then the answer, folded. */
final class ComparisonReport {
    private static final Set<String> DRAWN = Set.of("recognitions", "stance", "concession");
    private static final int MOST_ACTS = 40;

    private final Path folder;
    private final What.Comparison manifest;
    private final Map<String, ReadScenario> arms = new LinkedHashMap<>();
    private final List<StoredComparison> variants;
    private final PartingWords words;
    private final Titles titles;

    ComparisonReport(Path folder) throws IOException {
        this.folder = folder;
        this.manifest = CommonParts.complete(folder, What.Comparison.class);
        for (What.Arm arm : manifest.arms()) {
            arms.put(arm.name(), CommonParts.scenario(folder.resolve(arm.name()), arm.scenario()));
        }
        this.variants = StoredComparison.read(folder, DRAWN);
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        arms.forEach((name, arm) -> scenarios.put(name, arm.scenario()));
        this.titles = new Titles(base().scenario(), scenarios);
        this.words = new PartingWords(
                arms.values().stream().map(ReadScenario::scenario).toList(), "the base", "the variant");
    }

    /** The report of one comparison. */
    static Report of(Path folder) throws IOException {
        ComparisonReport comparison = new ComparisonReport(folder);
        List<Part> parts = new ArrayList<>(comparison.parts());
        parts.add(new Part.Section("What was run"));
        parts.add(CommonParts.manifest(folder));
        Scenario base = comparison.base().scenario();
        return new Report(base.title(), base.question(), comparison.source(), parts);
    }

    private ReadScenario base() {
        return arm(ArmOrder.BASE);
    }

    private ReadScenario arm(String name) {
        ReadScenario arm = arms.get(name);
        if (arm == null) {
            throw new IllegalStateException("the comparison has no arm " + name);
        }
        return arm;
    }

    /** What is compared. */
    String title() {
        return base().scenario().title();
    }

    private String pairs() {
        return manifest.runsWanted() + " pairs of twins";
    }

    /** What was run, in one line. */
    String source() {
        return Surroundings.source(base().name(), base().scenario(), pairs(), manifest.seeds());
    }

    /** What is said of the base and of each variant. */
    List<Part> parts() throws IOException {
        Map<String, Map<String, Picture>> pictures = pictures();
        List<Part> parts = new ArrayList<>(CommonParts.imposed(base().scenario()));
        parts.add(new Part.Paragraph(String.format(
                "%s: every run of a variant meets the luck of the run of the base that has its number, so what differs"
                        + " between the two was caused by what was changed.",
                pairs())));
        for (StoredComparison variant : variants) {
            parts.addAll(about(variant, pictures.getOrDefault(variant.variant(), Map.of())));
        }
        Map<String, Picture> ofAll = pictures.getOrDefault("", Map.of());
        if (variants.size() > 1 && !ofAll.isEmpty()) {
            parts.add(new Part.Section("All variants side by side"));
            parts.add(new Part.Fold("The answer", CommonParts.drawings(ofAll)));
        }
        return parts;
    }

    private List<Part> about(StoredComparison variant, Map<String, Picture> pictures) throws IOException {
        Scenario scenario = arm(variant.variant()).scenario();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Section(titles.of(variant.variant())));
        if (!scenario.question().equals(base().scenario().question())) {
            parts.add(new Part.Paragraph(scenario.question()));
        }
        parts.add(CommonParts.changes(
                "What is changed",
                "Base",
                "Variant",
                ComparisonText.telling(Arm.changes(base().scenario(), scenario))));
        parts.add(new Part.Prediction("Your prediction", questions(variant)));
        parts.add(new Part.Fold("The answer", answer(variant, scenario, pictures)));
        return parts;
    }

    /** What is to be predicted: the main effects, and why. */
    private static List<String> questions(StoredComparison variant) {
        List<String> questions = new ArrayList<>();
        for (Effect effect : variant.effects()) {
            if (effect.role().isMain()) {
                boolean isCount = effect.measure().kind() == Measure.Kind.COUNT;
                questions.add(effect.title()
                        + (effect.isShare()
                                ? ": in more runs, in fewer, or in as many?"
                                : isCount
                                        ? ": more, fewer or the same? By about how many?"
                                        : ": higher, lower or the same?"));
            }
        }
        questions.add("Why? Name the step in the chain that you count on.");
        return questions;
    }

    private List<Part> answer(StoredComparison variant, Scenario scenario, Map<String, Picture> pictures)
            throws IOException {
        List<Part> answer = new ArrayList<>(CommonParts.expectation(scenario));
        answer.add(effects(variant.effects()));
        answer.addAll(CommonParts.drawings(pictures));
        words.sentences(firsts(variant)).forEach(sentence -> answer.add(new Part.Paragraph(sentence)));
        answer.addAll(new RecogniserParts(base().scenario())
                .tables(
                        RecogniserTable.read(folder.resolve(ArmOrder.BASE)),
                        RecogniserTable.read(folder.resolve(variant.variant()))));
        if (!variant.chain().isEmpty()) {
            answer.add(new Part.Fold(
                    "The median pair ("
                            + ComparisonText.pair(
                                    variant.chain().get(0), !manifest.parts().isEmpty())
                            + "), act by act"
                            + (variant.chain().size() > MOST_ACTS
                                    ? ": the first " + MOST_ACTS + " of "
                                            + variant.chain().size()
                                    : ""),
                    List.of(new Part.Points(variant.chain().stream()
                            .limit(MOST_ACTS)
                            .map(words::line)
                            .toList()))));
        }
        return answer;
    }

    private static Part effects(List<Effect> effects) {
        List<List<String>> rows = new ArrayList<>();
        for (Effect effect : effects) {
            rows.add(List.of(
                    effect.title(),
                    ComparisonText.difference(effect),
                    ComparisonText.of(effect, effect.mean().base()),
                    ComparisonText.of(effect, effect.mean().other())));
        }
        return new Part.Rows("At the end", List.of("Outcome", "Difference (95% interval)", "Base", "Variant"), rows);
    }

    private FirstPartings firsts(StoredComparison variant) {
        Partings partings = new Partings();
        for (Parting first : variant.firsts()) {
            partings.count(first);
        }
        for (int pair = variant.firsts().size(); pair < manifest.runsWanted(); pair++) {
            partings.count(null);
        }
        return partings.first();
    }

    /** The pictures by variant and by what they show; those of all variants under no name. */
    private Map<String, Map<String, Picture>> pictures() throws IOException {
        ComparisonCharts charts = new ComparisonCharts(base().scenario(), base().name(), pairs(), manifest.seeds());
        charts.addBase(Summary.read(folder.resolve(ArmOrder.BASE)));
        for (String arm : arms.keySet()) {
            charts.addRecognisers(arm, RecogniserTable.read(folder.resolve(arm)));
        }
        for (StoredComparison variant : variants) {
            Scenario scenario = arm(variant.variant()).scenario();
            charts.add(
                    scenario,
                    Summary.read(folder.resolve(variant.variant())),
                    new Comparison(
                            variant.variant(),
                            Outcomes.lead(base().scenario(), scenario).id(),
                            manifest.runsWanted(),
                            variant.differences(),
                            variant.effects(),
                            firsts(variant),
                            variant.minds(),
                            variant.chain().stream()
                                    .map(Parting::seed)
                                    .findFirst()
                                    .orElse(manifest.seed()),
                            variant.chain().stream()
                                    .map(Parting::run)
                                    .findFirst()
                                    .orElse(0)));
        }
        Map<String, Map<String, Picture>> pictures = new LinkedHashMap<>();
        charts.pictures()
                .forEach((name, picture) -> pictures.computeIfAbsent(
                                variants.stream()
                                        .map(StoredComparison::variant)
                                        .filter(variant -> name.endsWith("-" + variant))
                                        .max(Comparator.comparingInt(String::length))
                                        .orElse(""),
                                any -> new LinkedHashMap<>())
                        .put(name, picture));
        return pictures;
    }
}
