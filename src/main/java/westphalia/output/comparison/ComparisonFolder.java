package westphalia.output.comparison;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import westphalia.output.ExistingFolder;
import westphalia.output.ExistingFolder.Claim;
import westphalia.output.FolderLock;
import westphalia.output.Order;
import westphalia.output.ResultsFolder;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.table.FolderException;

/**
 * The folder a comparison writes: first the runs of every arm, then the tables made from them, then the ends of the
 * arms.
 *
 * <p>All tables of the comparison are made from the stored runs of all arms, in their full precision, when the last run
 * is there. So a killed comparison goes on arm by arm and ends with the same bytes; one that was killed after its
 * tables were there only ends its arms.
 */
public final class ComparisonFolder implements Closeable {
    private final Path folder;
    private final FolderLock lock;
    private final Manifest<What.Comparison> manifest;
    private final boolean isTold;
    private final List<ResultsFolder> arms = new ArrayList<>();

    private ComparisonFolder(Path folder, Manifest<What.Comparison> manifest, List<ArmOrder> orders, FolderLock lock)
            throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.manifest = manifest;
        this.isTold = orders.stream().anyMatch(arm -> isEnded(arm.name(), arm.order()));
        for (ArmOrder arm : orders) {
            if (!isEnded(arm.name(), arm.order())) {
                arms.add(ResultsFolder.open(folder.resolve(arm.name()), arm.order(), IfExists.RESUME));
            }
        }
    }

    private boolean isEnded(String arm, Order order) {
        return ResultsFolder.isComplete(folder.resolve(arm), order);
    }

    /**
     * Opens a folder for a comparison.
     *
     * @param arms the base and then the variants
     * @throws FolderException if it exists and must not be touched, or does not fit what is to be resumed
     */
    public static ComparisonFolder open(Path folder, List<ArmOrder> arms, IfExists ifExists) throws IOException {
        return ExistingFolder.open(folder, ifExists, claim -> open(folder, arms, claim));
    }

    private static ComparisonFolder open(Path folder, List<ArmOrder> arms, Claim claim) throws IOException {
        Manifest<What.Comparison> manifest =
                claim.isResumed() ? Manifest.read(folder, What.Comparison.class) : Manifest.started(what(arms));
        if (claim.isResumed()) {
            ExistingFolder.refuseUnlessOpen(folder, manifest.what().equals(what(arms)), manifest);
        } else {
            manifest.write(folder);
        }
        return new ComparisonFolder(folder, manifest, arms, claim.lock());
    }

    private static What.Comparison what(List<ArmOrder> arms) {
        List<What.Arm> entries = arms.stream()
                .map(arm -> new What.Arm(
                        arm.name(),
                        arm.order().scenario(),
                        arm.order().sha256(),
                        arm.order().from(),
                        arm.order().to()))
                .toList();
        Order base = arms.get(0).order();
        return new What.Comparison(entries, base.seed(), base.runs(), List.of());
    }

    /** Whether a folder holds all that is asked for, so that nothing is left to resume. */
    public static boolean isComplete(Path folder, List<ArmOrder> arms) {
        if (!Manifest.exists(folder)) {
            return false;
        }
        Manifest<What.Comparison> manifest = Manifest.read(folder, What.Comparison.class);
        return manifest.isComplete() && manifest.what().equals(what(arms));
    }

    /** Whether all tables and pictures are there, so that only the arms are left to be ended. */
    public boolean isTold() {
        return isTold;
    }

    /** The folders of the arms that have not ended, the base first. */
    public List<ResultsFolder> arms() {
        return List.copyOf(arms);
    }

    /** Ends the arms and then the comparison; its tables must be there. */
    public void finish() throws IOException {
        for (ResultsFolder arm : arms) {
            arm.complete();
        }
        ComparisonTables.complete(folder, manifest);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            for (ResultsFolder arm : arms) {
                arm.close();
            }
        }
    }
}
