package westphalia.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import westphalia.cli.comparison.CollectionTold;
import westphalia.output.Version;
import westphalia.output.manifest.What;
import westphalia.report.Part;
import westphalia.report.Report;

/** The report of a folder of comparisons: each what-if with its box and its answer, and all of them in one picture. */
final class CollectionReport {
    private CollectionReport() {}

    static Report of(Path folder) throws IOException {
        What.Collection manifest = CommonParts.complete(folder, What.Collection.class);
        List<Part> parts = new ArrayList<>();
        List<String> bases = new ArrayList<>();
        for (String base : manifest.bases()) {
            ComparisonReport comparison = new ComparisonReport(folder.resolve(base));
            bases.add(comparison.title());
            parts.add(new Part.Section("Beside " + comparison.title()));
            parts.addAll(comparison.parts());
        }
        parts.add(new Part.Section("All of them"));
        CollectionTold told = CollectionTold.of(folder, manifest);
        parts.add(new Part.Fold(
                "The answer",
                List.of(
                        new Part.Drawing(told.picture()),
                        new Part.Verbatim(told.text().strip()))));
        parts.add(new Part.Section("What was run"));
        parts.add(CommonParts.manifest(folder));
        return new Report(
                "What if: " + manifest.name(),
                "What does each change, beside the scenario it extends?",
                manifest.name() + " · beside " + String.join(", ", bases) + " · Westphalia " + Version.current(),
                parts);
    }
}
