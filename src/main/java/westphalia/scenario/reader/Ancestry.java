package westphalia.scenario.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.Limits;
import westphalia.scenario.tree.Mapping;
import westphalia.scenario.tree.Node;
import westphalia.scenario.tree.Overlay;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;
import westphalia.scenario.tree.ScenarioFolder;
import westphalia.scenario.tree.TreeReader;

/** Reads a file and its parents and lays each over the one above it. */
final class Ancestry {
    static final String EXTENDS = "extends";

    private final ScenarioFolder folder;
    private final Problems problems;
    private boolean complete = true;

    Ancestry(ScenarioFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Whether every parent could be read. */
    boolean isComplete() {
        return complete;
    }

    /** The merged tree; null, and a problem, if the file itself cannot be read. */
    @Nullable
    Mapping read(Place start) {
        return read(start, List.of());
    }

    private @Nullable Mapping read(Place start, List<Path> below) {
        Mapping own = TreeReader.read(start, problems);
        if (own == null) {
            return null;
        }
        FileOrder.check(own, problems);
        List<Path> chain = new ArrayList<>(below);
        chain.add(start.file());
        Mapping parent = Mapping.empty(own.place());
        Node named = own.get(EXTENDS);
        if (named != null) {
            Mapping above = parent(named, chain);
            complete &= above != null;
            parent = above == null ? parent : above;
        }
        return new Overlay(problems, complete).merge(parent, own.without(EXTENDS));
    }

    private @Nullable Mapping parent(Node named, List<Path> chain) {
        if (!(named instanceof Scalar scalar) || scalar.isEmpty()) {
            problems.add(named.place(), EXTENDS, "must be the name of a scenario file, but is " + named.described());
            return null;
        }
        Path file = folder.resolve(scalar, EXTENDS, problems);
        if (file == null) {
            return null;
        }
        if (chain.contains(file)) {
            String circle = chain.subList(chain.indexOf(file), chain.size()).stream()
                    .map(folder::shown)
                    .collect(Collectors.joining(" → "));
            problems.add(named.place(), EXTENDS, "parents run in a circle: " + circle + " → " + folder.shown(file));
            return null;
        }
        if (chain.size() > Limits.PARENTS) {
            problems.add(named.place(), EXTENDS, "at most " + Limits.PARENTS + " parents may stand above one another");
            return null;
        }
        return read(Place.startOf(file, folder.shown(file)), chain);
    }
}
