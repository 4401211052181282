package westphalia.cli.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import westphalia.experiment.comparison.Arm;
import westphalia.experiment.comparison.Face;
import westphalia.experiment.comparison.PairTally;
import westphalia.output.ExistingFolder;
import westphalia.output.FolderCheck;
import westphalia.output.FolderLock;
import westphalia.output.Pool;
import westphalia.output.PoolPart;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.comparison.ArmRuns;
import westphalia.output.comparison.ComparisonTables;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.table.FolderException;
import westphalia.result.Quantiles;
import westphalia.scenario.reader.ScenarioReader;

/**
 * Comparisons of the same arms under different seeds, pooled into one, as a class pools those of its groups: the runs of
 * each arm one after the other in the order of the seeds, and the pairs of all of them tallied together.
 *
 * <p>The tallies are made from the tables of the parts, whose numbers have six decimals.
 */
public final class PooledComparison {
    private final List<Source> sources;
    private final List<Pool> pools = new ArrayList<>();
    private final List<Arm> arms = new ArrayList<>();

    /** A folder to be pooled. */
    private record Source(Path folder, What.Comparison what) {}

    private PooledComparison(List<Source> sources) throws IOException {
        this.sources = sources;
        for (String name : names(sources.get(0))) {
            pools.add(Pool.of(sources.stream()
                    .map(source -> source.folder().resolve(name))
                    .toList()));
            arms.add(new Arm(
                    name,
                    ScenarioReader.read(sources.get(0).folder().resolve(name).resolve(FolderCheck.SCENARIO), List.of())
                            .scenario()));
        }
    }

    /** Whether a folder holds a comparison. */
    public static boolean isComparison(Path folder) {
        return Manifest.read(folder).what() instanceof What.Comparison;
    }

    /**
     * The pool of some folders, in the order of their seeds.
     *
     * @throws FolderException if they cannot be pooled
     */
    public static PooledComparison of(List<Path> folders) throws IOException {
        if (folders.size() < 2) {
            throw new FolderException("there is nothing to pool: name at least two results folders");
        }
        List<Source> sources = new ArrayList<>();
        for (Path folder : folders) {
            sources.add(source(folder));
        }
        sources.sort(Comparator.comparingLong(source -> source.what().seed()));
        Source first = sources.get(0);
        for (Source other : sources) {
            if (!names(other).equals(names(first))) {
                throw new FolderException(first.folder() + " and " + other.folder() + " compare different variants: "
                        + String.join(", ", names(first)) + " in the one and " + String.join(", ", names(other))
                        + " in the other");
            }
        }
        return new PooledComparison(sources);
    }

    private static Source source(Path folder) throws IOException {
        Manifest<What.Comparison> manifest = PoolPart.read(
                folder, What.Comparison.class, what -> !what.parts().isEmpty(), "compare again");
        return new Source(folder, manifest.what());
    }

    private static List<String> names(Source source) {
        return source.what().arms().stream().map(What.Arm::name).toList();
    }

    /** How many pairs there are in all, those included of which a twin failed. */
    public int pairs() {
        return sources.stream().mapToInt(source -> source.what().runsWanted()).sum();
    }

    /** Writes the pool into a folder. */
    public void write(Path folder, IfExists ifExists, List<String> formats) throws IOException {
        FolderLock lock = ExistingFolder.claim(folder, ifExists).lock();
        try (lock) {
            write(folder, formats);
        }
    }

    private void write(Path folder, List<String> formats) throws IOException {
        What.Comparison first = sources.get(0).what();
        Manifest<What.Comparison> manifest = Manifest.started(new What.Comparison(
                first.arms(),
                first.seed(),
                pairs(),
                sources.stream()
                        .map(Source::what)
                        .map(own -> new What.Pairs(own.seed(), own.runsWanted()))
                        .toList()));
        manifest.write(folder);
        List<List<Quantiles>> summaries = new ArrayList<>();
        for (int place = 0; place < arms.size(); place++) {
            Arm arm = arms.get(place);
            summaries.add(
                    pools.get(place).write(folder.resolve(arm.name()), false, IfExists.REFUSE, new Face(arm.engine())));
        }
        List<Long> seeds = manifest.what().seeds();
        new ComparisonTelling(folder, first.arms().get(0).scenario(), arms, seeds, pairs())
                .tell(tallies(), summaries, formats);
        ComparisonTables.complete(folder, manifest);
    }

    private List<PairTally> tallies() throws IOException {
        List<PairTally> tallies = new ArrayList<>();
        for (Arm variant : arms.subList(1, arms.size())) {
            PairTally tally = new PairTally(arms.get(0), variant);
            for (Source source : sources) {
                try (ArmRuns ofBase = runs(source, arms.get(0));
                        ArmRuns ofVariant = runs(source, variant)) {
                    for (int run = 0; run < source.what().runsWanted(); run++) {
                        tally.receive(ofBase.next(), ofVariant.next());
                    }
                }
            }
            tallies.add(tally);
        }
        return tallies;
    }

    private static ArmRuns runs(Source source, Arm arm) throws IOException {
        return new ArmRuns(
                source.folder().resolve(arm.name()),
                arm.scenario(),
                source.what().seed(),
                arm.from(),
                arm.engine().plan().months());
    }
}
