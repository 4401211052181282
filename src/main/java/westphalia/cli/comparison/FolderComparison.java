package westphalia.cli.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.cli.picture.Pictures;
import westphalia.experiment.Workers;
import westphalia.output.ExistingFolder;
import westphalia.output.ExistingFolder.Claim;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.Sums;
import westphalia.output.column.Codebook;
import westphalia.output.column.WholeFile;
import westphalia.output.comparison.EffectsTable;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.table.FolderException;
import westphalia.scenario.reader.ReadScenario;

/**
 * Compares every scenario of a folder with the one it extends: one comparison a base, and one table and one picture
 * over all of them.
 */
public final class FolderComparison {
    private final String name;
    private final List<Group> groups;
    private final @Nullable Long seed;
    private final @Nullable Integer runs;
    private final Path folder;

    /** A base and the scenarios of the folder that extend it. */
    public record Group(ReadScenario base, List<ReadScenario> variants) {}

    /**
     * Work that has not begun.
     *
     * @param name of the folder of the scenarios
     * @param seed of all arms; null for each base's own
     * @param runs of each arm; null for each base's own
     */
    public FolderComparison(String name, List<Group> groups, @Nullable Long seed, @Nullable Integer runs, Path folder) {
        this.name = name;
        this.groups = List.copyOf(groups);
        this.seed = seed;
        this.runs = runs;
        this.folder = folder;
    }

    private int pairs(Group group) {
        return runs == null
                ? Math.max(ComparisonWork.LEAST_PAIRS, group.base.scenario().runs())
                : runs;
    }

    private ComparisonWork work(Group group) {
        List<ReadScenario> reads = new ArrayList<>(List.of(group.base));
        reads.addAll(group.variants);
        long ownSeed = seed == null ? group.base.scenario().seed() : seed;
        return new ComparisonWork(reads, ownSeed, pairs(group), folder.resolve(group.base.name()));
    }

    /** Does what is left of the work; whether anything was. */
    public boolean carryOut(IfExists ifExists, Workers workers, List<String> formats, ComparisonWork.Watch watch)
            throws IOException {
        Claim claim = ExistingFolder.claim(folder, ifExists);
        try {
            Manifest<What.Collection> manifest = manifest(claim);
            boolean isLeft = !manifest.isComplete();
            for (Group group : groups) {
                ComparisonWork work = work(group);
                if (!work.isComplete()) {
                    work.carryOut(IfExists.RESUME, workers, formats, watch);
                    isLeft = true;
                }
            }
            if (isLeft) {
                tell(formats);
                complete(manifest);
            }
            return isLeft;
        } finally {
            claim.lock().close();
        }
    }

    private Manifest<What.Collection> manifest(Claim claim) throws IOException {
        List<String> bases = groups.stream().map(group -> group.base.name()).toList();
        if (!claim.isResumed()) {
            Manifest<What.Collection> begun = Manifest.started(new What.Collection(name, bases));
            begun.write(folder);
            return begun;
        }
        Manifest<What.Collection> begun = Manifest.read(folder, What.Collection.class);
        if (!begun.what().bases().equals(bases)) {
            throw new FolderException(folder + ": was begun with other scenarios; use --overwrite");
        }
        return begun;
    }

    private void complete(Manifest<What.Collection> manifest) throws IOException {
        Codebook.write(folder, List.of(EffectsTable.OVER_BASES));
        Map<String, String> sums = new TreeMap<>();
        for (String file : List.of(EffectsTable.FILE, Codebook.FILE)) {
            sums.put(file, Sums.sha256(folder.resolve(file)));
        }
        manifest.completed(manifest.what(), sums).write(folder);
    }

    /** How many runs of all arms failed, once the work is done. */
    public int failed() {
        return groups.stream().mapToInt(group -> work(group).failed()).sum();
    }

    private void tell(List<String> formats) throws IOException {
        CollectionTold told = CollectionTold.of(
                folder, Manifest.read(folder, What.Collection.class).what());
        told.write();
        WholeFile.write(folder.resolve(ComparisonWork.TEXT), told.text());
        if (!formats.isEmpty()) {
            Pictures.write(Map.of("effects", told.picture()), folder.resolve("charts"), formats);
        }
    }
}
