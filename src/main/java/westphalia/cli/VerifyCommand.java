package westphalia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import westphalia.output.ExistingFolder;
import westphalia.output.Manifest;
import westphalia.output.Manifest.Part;
import westphalia.output.ManifestFile;
import westphalia.output.study.StudyManifest;
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
        String study = ManifestFile.study(folder);
        Path again = Files.createTempDirectory("westphalia-verify");
        try {
            return study.isEmpty() ? verifyRuns(Manifest.read(folder), again) : verifyStudy(study, again);
        } finally {
            ExistingFolder.delete(again);
        }
    }

    private int verifyRuns(Manifest manifest, Path again) throws IOException {
        Path rerun = again.resolve("rerun");
        List<Part> parts = manifest.parts();
        if (parts.isEmpty()) {
            Part all = new Part(
                    manifest.seed(),
                    manifest.runsWanted(),
                    manifest.runsFailed(),
                    manifest.traced(),
                    manifest.explained());
            int code = rerun(all, rerun);
            return isWrong(code, all.failed()) ? code : compare(rerun, manifest.gzip());
        }
        List<String> merge = new ArrayList<>(List.of("merge", "--quiet", "--charts=none", "--out=" + rerun));
        for (Part part : parts) {
            Path own = again.resolve("seed" + part.seed());
            int code = rerun(part, own);
            if (isWrong(code, part.failed())) {
                return code;
            }
            merge.add(own.toString());
        }
        int code = carryOut(merge);
        return code == CommandLineDoor.DONE ? compare(rerun, manifest.gzip()) : code;
    }

    private int verifyStudy(String study, Path again) throws IOException {
        StudyManifest manifest = StudyManifest.read(folder);
        Path rerun = again.resolve("rerun");
        List<String> arguments = new ArrayList<>(
                List.of(study, scenario(), "--quiet", "--charts=none", "--out=" + rerun, "--seed=" + manifest.seed()));
        arguments.addAll(manifest.options());
        int code = carryOut(arguments);
        return isWrong(code, manifest.unitsFailed()) ? code : compare(rerun, false);
    }

    /** A rerun may end as failed only if runs failed before. */
    private static boolean isWrong(int code, int failed) {
        return code != CommandLineDoor.DONE && failed == 0;
    }

    private int rerun(Part part, Path rerun) {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                scenario(),
                "--quiet",
                "--charts=none",
                "--out=" + rerun,
                "--runs=" + part.runs(),
                "--seed=" + part.seed(),
                "--trace=" + part.traced()));
        if (part.explained()) {
            arguments.add("--explain");
        }
        return carryOut(arguments);
    }

    private String scenario() {
        return folder.resolve("scenario.yaml").toString();
    }

    private int carryOut(List<String> arguments) {
        return CommandLineDoor.run(
                arguments.toArray(String[]::new),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
    }

    private int compare(Path rerun, boolean isPacked) throws IOException {
        List<String> differences = TableComparison.differences(folder, rerun, isPacked);
        if (differences.isEmpty()) {
            spec.commandLine().getOut().println(folder + ": the same tables again");
            return CommandLineDoor.DONE;
        }
        PrintWriter error = spec.commandLine().getErr();
        differences.forEach(difference -> error.println(folder + ": differs: " + difference));
        return CommandLineDoor.FAILED;
    }
}
