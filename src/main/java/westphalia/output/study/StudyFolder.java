package westphalia.output.study;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import westphalia.output.ExistingFolder;
import westphalia.output.ExistingFolder.Claim;
import westphalia.output.FolderLock;
import westphalia.output.Manifest;
import westphalia.output.ManifestFile;
import westphalia.output.Progress;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.Sums;
import westphalia.output.table.FolderException;
import westphalia.output.table.RowStore;
import westphalia.output.table.Table;
import westphalia.result.RunResult;
import westphalia.result.study.StudyReceiver;
import westphalia.result.study.StudyRow;

/**
 * The folder of an experiment of numbered units, each of which yields a row of numbers.
 *
 * <p>While it is under way the folder holds the rows in full precision and a progress file; both go when it is
 * complete. A folder of a killed experiment is resumed from its last safe unit and ends with the same bytes. A unit
 * that failed is a row of NaN and a line of failures.csv.
 */
public final class StudyFolder implements StudyReceiver, Closeable {
    /** The name of the file of rows while an experiment is under way. */
    public static final String ROWS = ".rows";

    private static final String FAILURES = "failures.csv";
    private static final int UNITS_BETWEEN_SAFE_POINTS = 16;

    private final Path folder;
    private final FolderLock lock;
    private final StudyOrder order;
    private final StudyManifest manifest;
    private final RowStore rows;
    private final Table failures;
    private int done;
    private int failed;

    private StudyFolder(Path folder, StudyOrder order, StudyManifest manifest, Progress progress, FolderLock lock)
            throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.order = order;
        this.manifest = manifest;
        this.done = progress.runs();
        this.failed = progress.failed();
        this.rows = new RowStore(folder.resolve(ROWS), order.columns(), done);
        this.failures = new Table(
                folder,
                FAILURES,
                false,
                progress.sizes().getOrDefault(FAILURES, 0L),
                "run",
                "seed",
                "month",
                "message",
                "point");
    }

    /**
     * Opens a folder for a study.
     *
     * @throws FolderException if it exists and must not be touched, or does not fit what is to be resumed
     */
    public static StudyFolder open(Path folder, StudyOrder order, IfExists ifExists) throws IOException {
        return ExistingFolder.open(folder, ifExists, claim -> open(folder, order, claim));
    }

    private static StudyFolder open(Path folder, StudyOrder order, Claim claim) throws IOException {
        StudyManifest manifest = claim.isResumed() ? readStudy(folder) : StudyManifest.started(order);
        if (claim.isResumed()) {
            ExistingFolder.refuseUnlessOpen(folder, manifest.matches(order), manifest.status());
        } else {
            ManifestFile.write(folder, manifest);
        }
        Files.writeString(folder.resolve("scenario.yaml"), order.text());
        Progress progress = claim.isResumed() ? Progress.read(folder) : Progress.none();
        return new StudyFolder(folder, order, manifest, progress, claim.lock());
    }

    /** Whether a folder holds all that is asked for, so that nothing is left to resume. */
    public static boolean isComplete(Path folder, StudyOrder order) {
        if (!Files.exists(folder.resolve(ManifestFile.NAME))) {
            return false;
        }
        StudyManifest manifest = readStudy(folder);
        return manifest.status().equals(Manifest.COMPLETE) && manifest.matches(order);
    }

    private static StudyManifest readStudy(Path folder) {
        if (ManifestFile.study(folder).isEmpty()) {
            throw new FolderException(folder + ": holds the runs of one scenario and cannot be resumed as a study");
        }
        return StudyManifest.read(folder);
    }

    /** The number of units the folder already has. */
    public int done() {
        return done;
    }

    public int failed() {
        return failed;
    }

    @Override
    public void receive(StudyRow row) {
        try {
            rows.append(row::value);
            RunResult.Failure failure = row.failure();
            if (failure != null) {
                failed++;
                failures.line()
                        .add(row.unit() % order.runs())
                        .add(order.seed())
                        .addMonth(failure.month())
                        .add(failure.message())
                        .add(row.unit() / order.runs())
                        .end();
                failures.endRun();
            }
            done++;
            if (done % UNITS_BETWEEN_SAFE_POINTS == 0) {
                makeSafe();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(folder + ": " + failure.getMessage(), failure);
        }
    }

    /** What some neighbouring units yielded, one row a unit; NaN for what failed. */
    public double[][] rows(int firstUnit, int units) throws IOException {
        double[] all = new double[units * order.columns()];
        rows.read(firstUnit, 0, all);
        double[][] values = new double[units][];
        for (int unit = 0; unit < units; unit++) {
            values[unit] = Arrays.copyOfRange(all, unit * order.columns(), (unit + 1) * order.columns());
        }
        return values;
    }

    /**
     * Ends the study: writes its tables and the manifest, and clears what was only needed on the way.
     *
     * @param tables text by file name
     */
    public void finish(Map<String, String> tables) throws IOException {
        makeSafe();
        closeFiles();
        Map<String, String> sums = new TreeMap<>();
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Path file = folder.resolve(table.getKey());
            Files.writeString(file, table.getValue());
            sums.put(table.getKey(), Sums.sha256(file));
        }
        if (failed > 0) {
            sums.put(FAILURES, Sums.sha256(folder.resolve(FAILURES)));
        } else {
            Files.delete(folder.resolve(FAILURES));
        }
        ManifestFile.write(folder, manifest.completed(done, failed, sums));
        Files.deleteIfExists(folder.resolve(ROWS));
        Files.deleteIfExists(folder.resolve(Progress.FILE));
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            closeFiles();
        }
    }

    private void closeFiles() throws IOException {
        failures.close();
        rows.close();
    }

    private void makeSafe() throws IOException {
        new Progress(done, failed, Map.of(FAILURES, failures.flush())).write(folder);
    }
}
