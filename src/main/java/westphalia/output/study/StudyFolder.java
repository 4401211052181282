package westphalia.output.study;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.output.ExistingFolder;
import westphalia.output.ExistingFolder.Claim;
import westphalia.output.FolderCheck;
import westphalia.output.FolderLock;
import westphalia.output.Progress;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.Sums;
import westphalia.output.column.Codebook;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;
import westphalia.output.column.WholeFile;
import westphalia.output.column.WrittenTable;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.run.FailureTable;
import westphalia.output.run.InRun;
import westphalia.output.table.FolderException;
import westphalia.output.table.RowStore;
import westphalia.output.table.Table;
import westphalia.result.RunResult.Failure;
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

    private static final String FAILURES = FailureTable.FILE;
    private static final int UNITS_BETWEEN_SAFE_POINTS = 16;

    private static final Layout<FailedUnit> FAILED = new Layout<>(FAILURES, "run that failed", failedUnit());

    private final Path folder;
    private final FolderLock lock;
    private final StudyOrder order;
    private final Manifest<What.Study> manifest;
    private final RowStore rows;
    private final Table failures;
    private int done;
    private int failed;

    private StudyFolder(
            Path folder, StudyOrder order, Manifest<What.Study> manifest, Progress progress, FolderLock lock)
            throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.order = order;
        this.manifest = manifest;
        this.done = progress.runs();
        this.failed = progress.failed();
        this.rows = new RowStore(folder.resolve(ROWS), order.columns(), done);
        this.failures = new Table(folder, FAILED, false, progress.sizes().getOrDefault(FAILURES, 0L));
    }

    /** A run of a point that failed. */
    private record FailedUnit(int point, InRun<Failure> run) {}

    private static List<Column<FailedUnit, ?>> failedUnit() {
        List<Column<FailedUnit, ?>> columns = new ArrayList<>();
        InRun.columns(FailureTable.COLUMNS).forEach(column -> columns.add(column.within(FailedUnit::run)));
        columns.add(Column.count("point", "number", "the point of the design, from 0", FailedUnit::point));
        return columns;
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
        Manifest<What.Study> manifest =
                claim.isResumed() ? Manifest.read(folder, What.Study.class) : Manifest.started(order.what());
        if (claim.isResumed()) {
            ExistingFolder.refuseUnlessOpen(folder, manifest.what().asksTheSame(order.what()), manifest);
        } else {
            manifest.write(folder);
        }
        WholeFile.write(folder.resolve(FolderCheck.SCENARIO), order.text());
        for (InputTable input : order.inputs()) {
            input.copyTo(folder);
        }
        Progress progress = claim.isResumed() ? Progress.read(folder) : Progress.none();
        return new StudyFolder(folder, order, manifest, progress, claim.lock());
    }

    /** Whether a folder holds all that is asked for, so that nothing is left to resume. */
    public static boolean isComplete(Path folder, StudyOrder order) {
        if (!Manifest.exists(folder)) {
            return false;
        }
        Manifest<What.Study> manifest = Manifest.read(folder, What.Study.class);
        return manifest.isComplete() && manifest.what().asksTheSame(order.what());
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
            Failure failure = row.failure();
            if (failure != null) {
                failed++;
                FAILED.write(
                        failures.line(),
                        new FailedUnit(
                                row.unit() / order.runs(),
                                new InRun<>(row.unit() % order.runs(), order.seed(), failure)));
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
     * Ends the study: writes its tables, their codebook and the manifest, and clears what was only needed on the way.
     *
     * @param findings numbers for the manifest, by name
     */
    public void finish(List<WrittenTable> tables, Map<String, Double> findings) throws IOException {
        makeSafe();
        closeFiles();
        List<Layout<?>> layouts = new ArrayList<>();
        for (WrittenTable table : tables) {
            WholeFile.write(folder.resolve(table.layout().file()), table.text());
            layouts.add(table.layout());
        }
        if (failed > 0) {
            layouts.add(FAILED);
        } else {
            Files.delete(folder.resolve(FAILURES));
        }
        List<Layout<?>> all = new ArrayList<>(layouts);
        order.inputs().forEach(input -> all.add(input.layout()));
        Codebook.write(folder, all);
        Map<String, String> sums = new TreeMap<>();
        for (Layout<?> layout : layouts) {
            sums.put(layout.file(), Sums.sha256(folder.resolve(layout.file())));
        }
        sums.put(Codebook.FILE, Sums.sha256(folder.resolve(Codebook.FILE)));
        manifest.completed(manifest.what().done(done, failed, findings), sums).write(folder);
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
