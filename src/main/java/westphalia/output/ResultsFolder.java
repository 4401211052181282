package westphalia.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.output.ExistingFolder.Claim;
import westphalia.output.column.Codebook;
import westphalia.output.column.Layout;
import westphalia.output.column.WholeFile;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.table.FolderException;
import westphalia.output.table.StoredRuns;
import westphalia.output.table.Summary;
import westphalia.output.table.Table;
import westphalia.output.table.TableSet;
import westphalia.output.table.TimelineStore;
import westphalia.result.Quantiles;
import westphalia.result.RunReceiver;
import westphalia.result.RunResult;
import westphalia.result.ensemble.FaceChooser;
import westphalia.result.ensemble.FaceRun;

/**
 * The folder an ensemble writes: tables appended run by run, then summary and manifest.
 *
 * <p>While it is under way the folder also holds a progress file and the timelines in full precision; both go when it
 * is complete. A folder of a killed ensemble is resumed from its last safe run and ends with the same bytes.
 */
public final class ResultsFolder implements RunReceiver, Closeable {
    private static final int RUNS_BETWEEN_SAFE_POINTS = 16;

    private final Path folder;
    private final FolderLock lock;
    private final Order order;
    private final Manifest<What.Runs> manifest;
    private final TableSet tables;
    private final TimelineStore timelines;
    private int runs;
    private int failed;
    private @Nullable FaceRun face;

    /** What to do with a folder that exists. */
    public enum IfExists {
        REFUSE,
        OVERWRITE,
        RESUME
    }

    private ResultsFolder(Path folder, Order order, Manifest<What.Runs> manifest, Progress progress, FolderLock lock)
            throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.order = order;
        this.manifest = manifest;
        this.runs = progress.runs();
        this.failed = progress.failed();
        this.tables = new TableSet(folder, order.measures(), order.claimants(), order.packed(), progress.sizes());
        this.timelines =
                new TimelineStore(folder, order.months(), order.measures().size(), runs);
    }

    /**
     * Opens a folder for an ensemble.
     *
     * @throws FolderException if it exists and must not be touched, or does not fit what is to be resumed
     */
    public static ResultsFolder open(Path folder, Order order, IfExists ifExists) throws IOException {
        return ExistingFolder.open(folder, ifExists, claim -> open(folder, order, claim));
    }

    private static ResultsFolder open(Path folder, Order order, Claim claim) throws IOException {
        Manifest<What.Runs> manifest =
                claim.isResumed() ? Manifest.read(folder, What.Runs.class) : Manifest.started(order.what());
        if (claim.isResumed()) {
            ExistingFolder.refuseUnlessOpen(folder, order.isWhatWasBegun(manifest.what()), manifest);
        } else {
            manifest.write(folder);
        }
        WholeFile.write(folder.resolve(FolderCheck.SCENARIO), order.text());
        Progress progress = claim.isResumed() ? Progress.read(folder) : Progress.none();
        return new ResultsFolder(folder, order, manifest, progress, claim.lock());
    }

    /** Whether a folder holds all the runs that are asked for, so that nothing is left to resume. */
    public static boolean isComplete(Path folder, Order order) {
        if (!Manifest.exists(folder)) {
            return false;
        }
        Manifest<What.Runs> manifest = Manifest.read(folder, What.Runs.class);
        return manifest.isComplete() && order.isWhatWasBegun(manifest.what());
    }

    /** The number of runs the folder already has. */
    public int runs() {
        return runs;
    }

    public int failed() {
        return failed;
    }

    public Path path() {
        return folder;
    }

    @Override
    public void receive(RunResult run) {
        try {
            tables.append(run);
            timelines.append(run);
            runs++;
            failed += run.failure() == null ? 0 : 1;
            if (runs % RUNS_BETWEEN_SAFE_POINTS == 0) {
                makeSafe();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(folder + ": " + failure.getMessage(), failure);
        }
    }

    /** Reads back the runs the folder has, with their timelines in full precision, before the ensemble ends. */
    public StoredRuns stored(List<Claimant> claimants, List<Draft> drafts) throws IOException {
        makeSafe();
        return new StoredRuns(folder, order.seed(), claimants, drafts, timelines, order.firstMonth());
    }

    /**
     * Ends the ensemble: writes the summary, the trace of the run that stands for all, and the manifest, and clears what
     * was only needed on the way.
     */
    public List<Quantiles> finish(FaceChooser chooser) throws IOException {
        List<Quantiles> summary = summarise();
        face(chooser);
        complete();
        return summary;
    }

    /** Writes the summary of the runs so far. */
    public List<Quantiles> summarise() throws IOException {
        makeSafe();
        List<Quantiles> summary = Summary.of(timelines, order.measures(), order.firstMonth());
        EnsembleTables.write(folder, order.asked(), summary, runs - failed);
        return summary;
    }

    /**
     * Chooses the run that stands for all, once all are there, and appends its trace if traces are wanted and it has
     * none.
     *
     * @return that run, with its trace; null if no run came to its end, or none is to be traced
     */
    public @Nullable RunResult face(FaceChooser chooser) throws IOException {
        OptionalInt place = chooser.choose(timelines, order.measures());
        if (place.isEmpty()) {
            return null;
        }
        face = new FaceRun(order.seed(), place.getAsInt(), runs, false);
        if (order.traced() == 0) {
            return null;
        }
        boolean isTraced = face.run() < order.tracedFirst();
        RunResult again = chooser.again(order.seed(), face.run(), order.explained() && !isTraced);
        if (!isTraced) {
            tables.appendTrace(again);
        }
        return again;
    }

    /** The run that stands for all; null if it has not been chosen or there is none. */
    public @Nullable FaceRun face() {
        return face;
    }

    /** Writes the manifest of an ensemble that has its summary, and clears what was only needed on the way. */
    public void complete() throws IOException {
        timelines.close();
        List<Table> kept = tables.finish(order.needs(failed > 0));
        Codebook.write(folder, layouts(order));
        Map<String, String> sums = new TreeMap<>();
        for (Table table : kept) {
            sums.put(table.name(), Sums.sha256(folder.resolve(table.name())));
        }
        EnsembleTables.addSums(folder, sums);
        manifest.completed(manifest.what().done(runs, failed, face), sums).write(folder);
        for (Table table : kept) {
            table.clearWay();
        }
        Files.deleteIfExists(folder.resolve(TimelineStore.FILE));
        Files.deleteIfExists(folder.resolve(Progress.FILE));
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            closeFiles();
        }
    }

    private void closeFiles() throws IOException {
        tables.close();
        timelines.close();
    }

    private static List<Layout<?>> layouts(Order order) {
        List<Layout<?>> layouts = new ArrayList<>(TableSet.layouts(order.measures(), order.claimants()));
        layouts.addAll(EnsembleTables.LAYOUTS);
        return layouts;
    }

    private void makeSafe() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (Table table : tables.all()) {
            sizes.put(table.name(), table.flush());
        }
        new Progress(runs, failed, sizes).write(folder);
    }
}
