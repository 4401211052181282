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
import westphalia.output.ExistingFolder;
import westphalia.output.FolderCheck;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.table.FolderException;
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
        List<Path> folders = new ArrayList<>();
        if (Manifest.read(folder).what() instanceof What.Collection collection) {
            collection.bases().forEach(base -> folders.add(folder.resolve(base)));
        } else {
            folders.add(folder);
        }
        int code = changed(folder);
        Path again = Files.createTempDirectory("westphalia-verify");
        try {
            for (int place = 0; place < folders.size(); place++) {
                code = Math.max(code, verify(folders.get(place), again.resolve(String.valueOf(place))));
            }
            return code;
        } finally {
            ExistingFolder.delete(again);
        }
    }

    private int verify(Path own, Path again) throws IOException {
        Manifest<?> manifest = Manifest.read(own);
        if (!manifest.isComplete()) {
            throw new FolderException(own + ": is " + manifest.status() + ", not complete; go on with --resume first");
        }
        int code = own.equals(folder) ? CommandLineDoor.DONE : changed(own);
        Rerun rerun = new Rerun(own, manifest.what(), again, spec.commandLine().getErr());
        int ended = rerun.carryOut();
        if (ended != CommandLineDoor.DONE) {
            return ended;
        }
        code = Math.max(code, compare(own, again));
        if (manifest.what() instanceof What.Comparison comparison) {
            for (What.Arm arm : comparison.arms()) {
                Path ofArm = own.resolve(arm.name());
                code = Math.max(code, changed(ofArm));
                code = Math.max(code, compare(ofArm, again.resolve(arm.name())));
            }
        }
        return code;
    }

    /**
     * Says which tables are no longer what was written.
     *
     * @throws FolderException if the scenarios or the tables that were used are not, so that no rerun can tell anything
     */
    private int changed(Path own) throws IOException {
        FolderCheck check = FolderCheck.of(own, Manifest.read(own));
        if (!check.scenarios().isEmpty()) {
            throw new FolderException(String.join(System.lineSeparator(), check.scenarios()));
        }
        check.tables().forEach(spec.commandLine().getErr()::println);
        return check.tables().isEmpty() ? CommandLineDoor.DONE : CommandLineDoor.FAILED;
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
