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
import westphalia.cli.comparison.ComparisonWork;
import westphalia.experiment.Threads;
import westphalia.output.ExistingFolder;
import westphalia.output.Manifest;
import westphalia.output.Manifest.Part;
import westphalia.output.ManifestFile;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.comparison.CollectionManifest;
import westphalia.output.comparison.ComparisonManifest;
import westphalia.output.comparison.ComparisonManifest.ArmEntry;
import westphalia.output.study.StudyManifest;
import westphalia.output.table.TableComparison;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.reader.ScenarioReader;

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
            if (study.equals(ComparisonManifest.STUDY)) {
                return verifyComparison(folder, again);
            }
            if (study.equals(CollectionManifest.STUDY)) {
                int code = CommandLineDoor.DONE;
                for (String base : CollectionManifest.read(folder).bases()) {
                    code = Math.max(code, verifyComparison(folder.resolve(base), again.resolve(base)));
                }
                return code;
            }
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
            return isWrong(code, all.failed()) ? code : compare(folder, rerun, manifest.gzip());
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
        return code == CommandLineDoor.DONE ? compare(folder, rerun, manifest.gzip()) : code;
    }

    private int verifyStudy(String study, Path again) throws IOException {
        StudyManifest manifest = StudyManifest.read(folder);
        Path rerun = again.resolve("rerun");
        List<String> arguments = new ArrayList<>(
                List.of(study, scenario(), "--quiet", "--charts=none", "--out=" + rerun, "--seed=" + manifest.seed()));
        arguments.addAll(manifest.options());
        int code = carryOut(arguments);
        return isWrong(code, manifest.unitsFailed()) ? code : compare(folder, rerun, false);
    }

    /** Compares the tables of the comparison, which are made of all arms, and then those of each arm. */
    private int verifyComparison(Path folder, Path again) throws IOException {
        ComparisonManifest manifest = ComparisonManifest.read(folder);
        List<ReadScenario> reads = new ArrayList<>();
        for (ArmEntry arm : manifest.arms()) {
            ReadScenario read = ScenarioReader.read(folder.resolve(arm.name()).resolve("scenario.yaml"), List.of());
            reads.add(new ReadScenario(arm.scenario(), read.scenario(), read.effective()));
        }
        Path rerun = again.resolve("rerun");
        new ComparisonWork(reads, manifest.seed(), manifest.runsWanted(), rerun)
                .carryOut(
                        IfExists.REFUSE,
                        new Threads(Runtime.getRuntime().availableProcessors()),
                        List.of(),
                        (done, wanted) -> () -> {});
        int code = compare(folder, rerun, false);
        for (ArmEntry arm : manifest.arms()) {
            code = Math.max(code, compare(folder.resolve(arm.name()), rerun.resolve(arm.name()), false));
        }
        return code;
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

    private int compare(Path original, Path rerun, boolean isPacked) throws IOException {
        List<String> differences = TableComparison.differences(original, rerun, isPacked);
        if (differences.isEmpty()) {
            spec.commandLine().getOut().println(original + ": the same tables again");
            return CommandLineDoor.DONE;
        }
        PrintWriter error = spec.commandLine().getErr();
        differences.forEach(difference -> error.println(original + ": differs: " + difference));
        return CommandLineDoor.FAILED;
    }
}
