package westphalia.cli.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import westphalia.chart.drawing.Picture;
import westphalia.cli.layout.ExplanationText;
import westphalia.cli.picture.RunCharts;
import westphalia.cli.picture.Surroundings;
import westphalia.engine.Engine;
import westphalia.experiment.comparison.Face;
import westphalia.experiment.explanation.DraftExplanation;
import westphalia.experiment.explanation.Explainer;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.parameter.Parameters;
import westphalia.output.ensemble.RecogniserTable;
import westphalia.output.manifest.What;
import westphalia.output.table.StoredRuns;
import westphalia.output.table.Summary;
import westphalia.report.Part.Drawing;
import westphalia.report.Part.Fold;
import westphalia.report.Part.Paragraph;
import westphalia.report.Part.Prediction;
import westphalia.report.Part.Rows;
import westphalia.report.Part.Section;
import westphalia.report.Part.Verbatim;
import westphalia.report.Report;
import westphalia.result.Quantiles;
import westphalia.result.ensemble.FaceRun;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;
import westphalia.scenario.effective.ScenarioDifference;
import westphalia.scenario.reader.ReadScenario;

/**
 * The report of an ensemble: its question, what it sets, its pictures, its numbers at the end, and one run explained.
 */
final class RunReport {
    private static final int WIDTH = 88;
    private static final int MOST_OPEN_PICTURES = 4;

    private final Path folder;
    private final What.Runs manifest;
    private final Scenario scenario;
    private final String source;

    RunReport(Path folder) {
        this.folder = folder;
        this.manifest = CommonParts.complete(folder, What.Runs.class);
        ReadScenario read = CommonParts.scenario(folder, manifest.scenario());
        this.scenario = read.scenario();
        List<Long> seeds = manifest.parts().isEmpty()
                ? List.of(manifest.seed())
                : manifest.parts().stream().map(What.Part::seed).toList();
        this.source = Surroundings.source(read.name(), scenario, manifest.runsDone() + " runs", seeds);
    }

    Report report() throws IOException {
        List<Quantiles> summary = Summary.read(folder);
        List<westphalia.report.Part> parts = new ArrayList<>();
        parts.addAll(CommonParts.imposed(scenario));
        parts.add(new Prediction(
                "Before you scroll", List.of("What do you expect, and why?", "What would change your mind?")));
        List<westphalia.report.Part> expected = CommonParts.expectation(scenario);
        if (!expected.isEmpty()) {
            parts.add(new Fold("What theory expects", expected));
        }
        parts.add(new Section("What happened"));
        pictures(summary, parts);
        RecogniserParts recognisers = new RecogniserParts(scenario);
        List<westphalia.report.Part> tables = recognisers.tables(RecogniserTable.read(folder));
        List<westphalia.report.Part> fit = recognisers.fit(summary);
        if (!fit.isEmpty()) {
            parts.add(new Section("How near history lies"));
            parts.addAll(fit);
        }
        if (!tables.isEmpty()) {
            parts.add(new Section("Who recognises"));
            parts.addAll(tables);
        }
        parts.add(new Section("In numbers"));
        parts.add(end(summary, true));
        parts.add(new Fold("Every measure at the end", List.of(end(summary, false))));
        parts.add(new Section("Why"));
        explain(parts);
        parts.add(new Section("What was run"));
        parts.add(settings());
        parts.add(CommonParts.manifest(folder));
        return new Report(scenario.title(), scenario.question(), source, parts);
    }

    /** The run shown where only one can be; the first if the folder names none. */
    private FaceRun face() {
        FaceRun chosen = manifest.face();
        return chosen == null ? new FaceRun(manifest.seed(), 0, 1, false) : chosen;
    }

    private void pictures(List<Quantiles> summary, List<westphalia.report.Part> parts) throws IOException {
        RunCharts charts = new RunCharts(scenario, source);
        if (manifest.parts().isEmpty()) { // In a pooled folder runs of several seeds bear the same numbers.
            StoredRuns.replay(folder, manifest.runsDone(), scenario.claimants(), scenario.drafts(), charts);
        }
        charts.add(RecogniserTable.read(folder));
        FaceRun face = face();
        charts.show(new Face(new Engine(scenario)).again(face.seed(), face.run(), false), face);
        Map<String, Picture> pictures = charts.pictures(summary);
        Map<String, Picture> further = new LinkedHashMap<>();
        int open = 0;
        for (Map.Entry<String, Picture> picture : pictures.entrySet()) {
            if (open < MOST_OPEN_PICTURES) {
                parts.add(new Drawing(picture.getValue()));
                open++;
            } else {
                further.put(picture.getKey(), picture.getValue());
            }
        }
        if (!further.isEmpty()) {
            parts.add(new Fold(further.size() + " more pictures", CommonParts.drawings(further)));
        }
    }

    private Rows end(List<Quantiles> summary, boolean areMain) {
        long last = scenario.to().getLong(ChronoField.PROLEPTIC_MONTH);
        Map<String, String> names = new ScenarioWords(scenario).labels();
        List<List<String>> rows = new ArrayList<>();
        for (Quantiles row : summary) {
            String measure = row.measure().name();
            if (row.month() == last && (!areMain || MainMeasures.NAMES.contains(measure))) {
                String subject = row.measure().subject();
                rows.add(List.of(
                        measure.replace('_', ' ')
                                + (subject.isEmpty() ? "" : ": " + MainMeasures.named(subject, names)),
                        CommonParts.number(measure, row.mean()),
                        CommonParts.number(measure, row.p05()),
                        CommonParts.number(measure, row.p50()),
                        CommonParts.number(measure, row.p95())));
            }
        }
        return new Rows(
                "At the end of " + scenario.to() + ", over " + manifest.runsDone() + " runs",
                List.of("Measure", "Mean", "5%", "Median", "95%"),
                rows);
    }

    private westphalia.report.Part settings() {
        List<ScenarioDifference> set =
                ScenarioDifference.between(scenario.withParameters(Parameters.defaults()), scenario);
        return set.isEmpty()
                ? new Paragraph("Every parameter has its default value.")
                : CommonParts.changes("Parameters that differ from their defaults", "Default", "Here", set);
    }

    /** One run explained: the draft for each claimant, and the course of its patron, its opponent and its parent. */
    private void explain(List<westphalia.report.Part> parts) {
        FaceRun face = face();
        Explainer explainer = new Explainer(scenario, face.seed(), face.run());
        parts.add(new Paragraph("Shown is "
                + face.inWords()
                + ", under seed "
                + face.seed()
                + ". Each reason adds to a sum, the sum gives a chance, and luck below the chance is the act."));
        for (Claimant claimant : scenario.claimants()) {
            List<westphalia.report.Part> told = new ArrayList<>();
            for (String state : deciders(claimant)) {
                told.add(new Verbatim(text(out -> out.print(explainer.course(state, claimant.id())))));
            }
            for (Draft draft : scenario.drafts()) {
                if (draft.claimant().equals(claimant.id())) {
                    List<DraftExplanation> sessions = explainer.draft(draft.id(), (YearMonth) null);
                    if (!sessions.isEmpty()) {
                        told.add(new Verbatim(text(out -> out.print(sessions.subList(0, 1), null))));
                    }
                }
            }
            parts.add(new Fold("Decisions about " + claimant.name(), told));
        }
    }

    private static Set<String> deciders(Claimant claimant) {
        Set<String> deciders = new LinkedHashSet<>();
        if (claimant.patron() != null) {
            deciders.add(claimant.patron());
        }
        deciders.addAll(claimant.cosponsors());
        return deciders;
    }

    private interface Telling {
        void to(ExplanationText out);
    }

    private static String text(Telling telling) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        telling.to(new ExplanationText(out, WIDTH));
        out.flush();
        return text.toString().strip();
    }
}
