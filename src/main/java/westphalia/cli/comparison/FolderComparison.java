package westphalia.cli.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import westphalia.cli.layout.EffectsText;
import westphalia.cli.picture.CollectionPicture;
import westphalia.cli.picture.Pictures;
import westphalia.output.ExistingFolder;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.comparison.CollectionManifest;
import westphalia.output.comparison.EffectsTable;
import westphalia.output.table.FolderException;
import westphalia.output.table.Table;
import westphalia.result.comparison.Effect;
import westphalia.scenario.reader.ReadScenario;

/**
 * Compares every scenario of a folder with the one it extends: one comparison a base, and one table and one picture over
 * all of them.
 */
public final class FolderComparison {
    private static final String BASE = "base_scenario";

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
    public boolean carryOut(IfExists ifExists, int threads, List<String> formats, ComparisonWork.Watch watch)
            throws IOException {
        List<String> bases = groups.stream().map(group -> group.base.name()).toList();
        CollectionManifest manifest;
        if (ExistingFolder.isResumed(folder, ifExists)) {
            manifest = CollectionManifest.read(folder);
            if (!manifest.bases().equals(bases)) {
                throw new FolderException(folder + ": was begun with other scenarios; use --overwrite");
            }
        } else {
            ExistingFolder.replace(folder);
            manifest = CollectionManifest.begin(folder, name, bases);
        }
        boolean isLeft = !manifest.isComplete();
        for (Group group : groups) {
            ComparisonWork work = work(group);
            if (!work.isComplete()) {
                work.carryOut(IfExists.RESUME, threads, formats, watch);
                isLeft = true;
            }
        }
        if (isLeft) {
            tell(formats);
            manifest.complete(folder);
        }
        return isLeft;
    }

    /** How many runs of all arms failed, once the work is done. */
    public int failed() {
        return groups.stream().mapToInt(group -> work(group).failed()).sum();
    }

    private void tell(List<String> formats) throws IOException {
        List<List<Effect>> effects = new ArrayList<>();
        EffectsText text = new EffectsText();
        CollectionPicture picture = new CollectionPicture(name);
        try (Table table = EffectsTable.open(folder, List.of(BASE, "variant"))) {
            for (Group group : groups) {
                Map<String, List<Effect>> found = EffectsTable.read(folder.resolve(group.base.name()));
                text.addBase(group.base.name() + ": " + pairs(group) + " pairs of twins");
                picture.addBase(group.base, pairs(group));
                for (ReadScenario variant : group.variants) {
                    List<Effect> own = found.getOrDefault(variant.name(), List.of());
                    effects.add(own);
                    own.forEach(effect ->
                            EffectsTable.add(table.line().add(group.base.name()).add(variant.name()), effect));
                    text.add(variant.scenario().title(), mainOf(own));
                    picture.add(variant);
                }
            }
            table.endRun();
        }
        for (MainEffects main : MainEffects.values()) {
            List<Optional<Effect>> column = effects.stream().map(main::of).toList();
            if (column.stream().anyMatch(Optional::isPresent)) {
                picture.addColumn(main.title(column), column);
            }
            text.addTitle(main.title(column));
        }
        Files.writeString(folder.resolve(ComparisonWork.TEXT), text.text());
        if (!formats.isEmpty()) {
            Pictures.write(Map.of("effects", picture.picture()), folder.resolve("charts"), formats);
        }
    }

    private static List<Optional<Effect>> mainOf(List<Effect> effects) {
        List<Optional<Effect>> mains = new ArrayList<>();
        for (MainEffects main : MainEffects.values()) {
            mains.add(main.of(effects));
        }
        return mains;
    }
}
