package westphalia.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import westphalia.chart.drawing.Picture;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.programme.Programme;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.table.FolderException;
import westphalia.report.Part;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;
import westphalia.scenario.effective.ScenarioDifference;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.reader.ScenarioReader;

/** Parts that reports of runs and of comparisons share. */
final class CommonParts {
    private static final int MOST_CHANGES = 40;

    private CommonParts() {}

    /** The scenario a results folder was made from. */
    static ReadScenario scenario(Path folder, String name) {
        Path file = folder.resolve("scenario.yaml");
        if (!Files.exists(file)) {
            throw new FolderException(folder + ": has no scenario.yaml");
        }
        ReadScenario read = ScenarioReader.read(file, List.of());
        return new ReadScenario(name, read.scenario(), read.effective());
    }

    /** What theory expects of a scenario, and the claims it puts to the test. */
    static List<Part> expectation(Scenario scenario) {
        List<Part> parts = new ArrayList<>();
        if (!scenario.expectation().isEmpty()) {
            parts.add(new Part.Paragraph("Expected: " + scenario.expectation()));
        }
        if (!scenario.claims().isEmpty()) {
            Programme programme = Programme.whole();
            List<Claim> known = new ArrayList<>(programme.claims());
            known.addAll(programme.patterns());
            parts.add(new Part.Paragraph("Claims it puts to the test:"));
            parts.add(new Part.Points(known.stream()
                    .filter(claim -> scenario.claims().contains(claim.id()))
                    .map(claim -> claim.id() + ". " + claim.statement())
                    .toList()));
        }
        return parts;
    }

    /** What the scenario sets by hand; nothing if it sets nothing. */
    static List<Part> imposed(Scenario scenario) {
        List<String> imposed = new ScenarioWords(scenario).imposed();
        return imposed.isEmpty()
                ? List.of()
                : List.of(new Part.Remark("Imposed, not found by the model: " + String.join("; ", imposed) + "."));
    }

    /** What differs between two scenarios. */
    static Part changes(String caption, String one, String other, List<ScenarioDifference> changes) {
        List<List<String>> rows = new ArrayList<>();
        changes.stream()
                .limit(MOST_CHANGES)
                .forEach(change -> rows.add(List.of(change.path(), shown(change.a()), shown(change.b()))));
        if (changes.size() > MOST_CHANGES) {
            rows.add(List.of("… and " + (changes.size() - MOST_CHANGES) + " more values", "", ""));
        }
        return new Part.Rows(caption, List.of("Value", one, other), rows);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "absent" : value;
    }

    /** Pictures, each drawn into the page. */
    static List<Part> drawings(Map<String, Picture> pictures) {
        return pictures.values().stream().<Part>map(Part.Drawing::new).toList();
    }

    /** The manifest of a folder, as it stands in the file. */
    static Part manifest(Path folder) throws IOException {
        return new Part.Fold(
                "Manifest: what was run, and the digest of every table",
                List.of(new Part.Verbatim(
                        Files.readString(folder.resolve(Manifest.FILE)).strip())));
    }

    /** What a folder holds; one whose command has not ended is refused. */
    static <W extends What> W complete(Path folder, Class<W> kind) {
        Manifest<W> manifest = Manifest.read(folder, kind);
        if (!manifest.isComplete()) {
            throw new FolderException(
                    folder + ": is " + manifest.status() + ", not complete; go on with --resume first");
        }
        return manifest.what();
    }

    /** A number of a table: counts with one decimal, else three. */
    static String number(String measure, double value) {
        double shown = Math.abs(value) < 5e-4 ? 0 : value; // There is no -0.000.
        return String.format(Locale.ROOT, measure.startsWith("recognitions") ? "%.1f" : "%.3f", shown);
    }
}
