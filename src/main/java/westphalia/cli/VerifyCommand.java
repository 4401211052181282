package westphalia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import westphalia.output.ExistingFolder;
import westphalia.output.Manifest;
import westphalia.output.table.TableComparison;

/** {@code verify}: reruns a results folder from its own scenario and compares the tables byte for byte. */
@Command(
        name = "verify",
        description = "Reruns a results folder from its own scenario.yaml and compares the tables byte for byte.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULTS", description = "Results folder.")
    Path folder = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Manifest manifest = Manifest.read(folder);
        Path again = Files.createTempDirectory("westphalia-verify");
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter error = spec.commandLine().getErr();
        try {
            Path rerun = again.resolve("rerun");
            int code = CommandLineDoor.run(arguments(manifest, rerun), out, error);
            if (code != CommandLineDoor.DONE && manifest.runsFailed() == 0) {
                return code;
            }
            List<String> differences = TableComparison.differences(folder, rerun, manifest.gzip());
            if (differences.isEmpty()) {
                out.println(folder + ": the same tables again");
                return CommandLineDoor.DONE;
            }
            differences.forEach(difference -> error.println(folder + ": differs: " + difference));
            return CommandLineDoor.FAILED;
        } finally {
            ExistingFolder.delete(again);
        }
    }

    private String[] arguments(Manifest manifest, Path rerun) {
        Stream<String> always = Stream.of(
                "run",
                folder.resolve("scenario.yaml").toString(),
                "--quiet",
                "--charts=none",
                "--out=" + rerun,
                "--runs=" + manifest.runsWanted(),
                "--seed=" + manifest.seed(),
                "--trace=" + manifest.traced());
        Stream<String> explained = manifest.explained() ? Stream.of("--explain") : Stream.empty();
        return Stream.concat(always, explained).toArray(String[]::new);
    }
}
