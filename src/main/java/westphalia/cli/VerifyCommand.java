package westphalia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import westphalia.cli.comparison.ComparisonWork;
import westphalia.experiment.Threads;
import westphalia.output.ExistingFolder;
import westphalia.output.FolderCheck;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
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
        What what = Manifest.read(folder).what();
        Path again = Files.createTempDirectory("westphalia-verify");
        try {
            if (what instanceof What.Comparison comparison) {
                return verifyComparison(comparison, folder, again);
            }
            if (what instanceof What.Collection collection) {
                int code = CommandLineDoor.DONE;
                for (String base : collection.bases()) {
                    Path own = folder.resolve(base);
                    What.Comparison comparison =
                            Manifest.read(own, What.Comparison.class).what();
                    code = Math.max(code, verifyComparison(comparison, own, again.resolve(base)));
                }
                return code;
            }
            return what instanceof What.Study study ? verifyStudy(study, again) : verifyRuns((What.Runs) what, again);
        } finally {
            ExistingFolder.delete(again);
        }
    }

    private int verifyRuns(What.Runs manifest, Path again) throws IOException {
        Path rerun = again.resolve("rerun");
        List<What.Part> parts = manifest.parts();
        if (parts.isEmpty()) {
            What.Part all = new What.Part(
                    manifest.seed(),
                    manifest.runsWanted(),
                    manifest.runsFailed(),
                    manifest.traced(),
                    manifest.explained());
            int code = rerun(all, rerun);
            return isWrong(code, all.failed()) ? code : compare(folder, rerun);
        }
        List<String> merge = new ArrayList<>(List.of("merge", "--quiet", "--charts=none", "--out=" + rerun));
        for (What.Part part : parts) {
            Path own = again.resolve("seed" + part.seed());
            int code = rerun(part, own);
            if (isWrong(code, part.failed())) {
                return code;
            }
            merge.add(own.toString());
        }
        int code = carryOut(merge);
        return code == CommandLineDoor.DONE ? compare(folder, rerun) : code;
    }

    private int verifyStudy(What.Study study, Path again) throws IOException {
        Path rerun = again.resolve("rerun");
        List<String> arguments = new ArrayList<>(List.of(
                study.study(), scenario(), "--quiet", "--charts=none", "--out=" + rerun, "--seed=" + study.seed()));
        arguments.addAll(study.settings().options());
        study.inputs()
                .keySet()
                .forEach(name -> arguments.add("--" + name.replace(".csv", "") + "=" + folder.resolve(name)));
        int code = carryOut(arguments);
        return isWrong(code, study.unitsFailed()) ? code : compare(folder, rerun);
    }

    /** Compares the tables of the comparison, which are made of all arms, and then those of each arm. */
    private int verifyComparison(What.Comparison comparison, Path folder, Path again) throws IOException {
        List<ReadScenario> reads = new ArrayList<>();
        for (What.Arm arm : comparison.arms()) {
            ReadScenario read =
                    ScenarioReader.read(folder.resolve(arm.name()).resolve(FolderCheck.SCENARIO), List.of());
            reads.add(new ReadScenario(arm.scenario(), read.scenario(), read.effective()));
        }
        Path rerun = again.resolve("rerun");
        new ComparisonWork(reads, comparison.seed(), comparison.runsWanted(), rerun)
                .carryOut(
                        IfExists.REFUSE,
                        new Threads(Runtime.getRuntime().availableProcessors()),
                        List.of(),
                        (done, wanted) -> () -> {});
        int code = compare(folder, rerun);
        for (What.Arm arm : comparison.arms()) {
            code = Math.max(code, compare(folder.resolve(arm.name()), rerun.resolve(arm.name())));
        }
        return code;
    }

    /** A rerun may end as failed only if runs failed before. */
    private static boolean isWrong(int code, int failed) {
        return code != CommandLineDoor.DONE && failed == 0;
    }

    private int rerun(What.Part part, Path rerun) {
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
        return folder.resolve(FolderCheck.SCENARIO).toString();
    }

    private int carryOut(List<String> arguments) {
        return CommandLineDoor.run(
                arguments.toArray(String[]::new),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
    }

    /** Whether the manifests name different runs as the one that stands for all. */
    private static List<String> faces(Path original, Path rerun) {
        if (Manifest.read(original).what() instanceof What.Runs runs
                && Manifest.read(rerun).what() instanceof What.Runs again
                && !Objects.equals(runs.face(), again.face())) {
            return List.of(
                    "face_run of manifest.json names another run than the one nearest the medians, " + again.faceRun());
        }
        return List.of();
    }

    private int compare(Path original, Path rerun) throws IOException {
        List<String> differences = new ArrayList<>(TableComparison.differences(original, rerun));
        differences.addAll(faces(original, rerun));
        if (differences.isEmpty()) {
            spec.commandLine().getOut().println(original + ": the same tables again");
            return CommandLineDoor.DONE;
        }
        PrintWriter error = spec.commandLine().getErr();
        differences.forEach(difference -> error.println(original + ": differs: " + difference));
        return CommandLineDoor.FAILED;
    }
}
