package westphalia.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.UsageException;
import westphalia.output.FolderCheck;
import westphalia.output.column.WholeFile;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.report.HtmlPage;
import westphalia.report.Part;
import westphalia.report.Report;

/** {@code report}: makes one self-contained HTML file of a results folder. */
@Command(
        name = "report",
        description =
                "Makes one self-contained HTML file of the results of run or compare: to read on a phone, print, hand"
                        + " in. Of a comparison: boxes to predict in, then the answer, folded.",
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
    private static final String FILE = "report.html";

    @Parameters(paramLabel = "RESULTS", description = "Results folder of run or compare.")
    Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "The file (default: report.html in the folder).")
    @Nullable
    Path out;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Messages messages = new Messages(spec);
        Report report = report();
        List<String> changed = FolderCheck.within(folder);
        changed.forEach(problem -> messages.complain("warning: " + problem));
        if (!changed.isEmpty()) {
            report = report.after(new Part.Paragraph("Warning: files of this folder were changed after they were"
                    + " written, so what follows may not be what was run. " + String.join(" ", changed)));
        }
        Path file = out == null ? folder.resolve(FILE) : out;
        WholeFile.write(file, HtmlPage.of(report));
        messages.say(file + ": " + Files.size(file) / 1024 + " KiB");
        return 0;
    }

    private Report report() throws IOException {
        What what = Manifest.read(folder).what();
        if (what instanceof What.Runs) {
            return new RunReport(folder).report();
        }
        if (what instanceof What.Comparison) {
            return ComparisonReport.of(folder);
        }
        if (what instanceof What.Collection) {
            return CollectionReport.of(folder);
        }
        throw new UsageException("report: " + folder + " holds what " + what.study()
                + " wrote; reports are made of what run and compare write");
    }
}
