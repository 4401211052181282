package westphalia.experiment.claim.family;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Grid;
import westphalia.experiment.design.Design;
import westphalia.experiment.design.Factor;
import westphalia.experiment.sensitivity.FreeParameters;
import westphalia.model.parameter.Parameters;

/** The acceptance patterns SF1 to SF17: what history shows and a model of it must show as well. */
public final class Patterns {
    /** What the name of a pattern without overrides ends with. */
    public static final String BLIND = "-blind";

    private static final String MIRROR = "mirror.yaml";

    private Patterns() {}

    /** All patterns, in the order of their numbers, on the scenarios as they are shipped. */
    public static List<Claim> all() {
        return Stream.of(RecognitionPatterns.all(), RussiaPatterns.all(), ExactPatterns.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Patterns::number))
                .map(pattern -> pattern.under("Acceptance patterns"))
                .toList();
    }

    /** The patterns that are drawn from runs of a scenario with imposed values, without any of those. */
    public static List<Claim> blind() {
        return all().stream()
                .filter(pattern ->
                        !pattern.questions().isEmpty() && !pattern.scenario().equals(MIRROR))
                .map(pattern -> pattern.variant(pattern.id() + BLIND, "overrides.*.enabled=false")
                        .under("The same without overrides of single states"))
                .toList();
    }

    /** The tables beside the patterns. */
    public static List<Grid> grids() {
        return Stream.concat(Stream.of(Chain.grid()), RussiaPatterns.grids().stream())
                .toList();
    }

    /**
     * Draws of parameters over their illustrative ranges, half to one and a half of the preset or one to either side of
     * it: a Latin hypercube, one list of settings a draw.
     */
    static List<List<String>> draws(int draws, long seed, String... paths) {
        List<Factor> factors = FreeParameters.of(Parameters.defaults(), List.of(paths));
        return Design.LHS.points(factors, draws, seed).stream()
                .map(point -> IntStream.range(0, paths.length)
                        .mapToObj(path -> paths[path] + "=" + point.values().get(path))
                        .toList())
                .toList();
    }

    private static int number(Claim pattern) {
        return Integer.parseInt(pattern.id().substring("SF".length()));
    }
}
