package westphalia.experiment.claim.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.Grid;
import westphalia.experiment.claim.family.Claims;
import westphalia.experiment.claim.family.Patterns;
import westphalia.result.claim.ClaimFinding;
import westphalia.result.claim.Findings;
import westphalia.result.claim.Matrix;
import westphalia.result.claim.PatternFinding;
import westphalia.result.claim.Verdict;

/**
 * What is tried together: claims, patterns, patterns without overrides of single states, tables.
 *
 * @param claims of the two essays
 * @param patterns of acceptance
 * @param blind those patterns without overrides of single states
 */
public record Programme(List<Claim> claims, List<Claim> patterns, List<Claim> blind, List<Grid> grids) {
    /** Everything there is. */
    public static Programme whole() {
        return new Programme(Claims.all(), Patterns.all(), Patterns.blind(), Patterns.grids());
    }

    /** What belongs to these names: numbers of claims, names of patterns. */
    public Programme only(List<String> names) {
        return new Programme(
                picked(claims, names, Function.identity()),
                picked(patterns, names, Function.identity()),
                picked(blind, names, Function.identity()),
                picked(grids, names, Grid::claim));
    }

    /** Whether a name belongs to nothing. */
    public boolean isUnknown(String name) {
        return only(List.of(name)).experiments().isEmpty();
    }

    /** All experiments, in one order. */
    public List<Claim> experiments() {
        return Stream.of(
                        claims, patterns, blind, grids.stream().map(Grid::claim).toList())
                .flatMap(List::stream)
                .toList();
    }

    /** The claims and patterns that settings must break. */
    public List<Claim> breakable() {
        return Stream.concat(claims.stream(), patterns.stream())
                .filter(claim -> !claim.breaker().isEmpty())
                .toList();
    }

    /** What was found, told apart again. */
    public Findings findings(List<ClaimFinding> found) {
        List<ClaimFinding> rest = new ArrayList<>(found);
        List<ClaimFinding> ofClaims = taken(rest, claims.size());
        List<ClaimFinding> ofPatterns = taken(rest, patterns.size());
        List<ClaimFinding> ofBlind = taken(rest, blind.size());
        List<PatternFinding> pairs = ofPatterns.stream()
                .map(pattern -> settled(
                        pattern,
                        ofBlind.stream()
                                .filter(other -> other.id().equals(pattern.id() + Patterns.BLIND))
                                .findFirst()))
                .toList();
        List<Matrix> tables = IntStream.range(0, grids.size())
                .mapToObj(grid -> grids.get(grid).filled(rest.get(grid)))
                .toList();
        return new Findings(ofClaims, pairs, tables);
    }

    /** A pattern that holds, and fails without overrides of single states, is imposed: they decide it. */
    private static PatternFinding settled(ClaimFinding shipped, Optional<ClaimFinding> blind) {
        boolean isDecided = shipped.verdict() == Verdict.HOLDS
                && blind.filter(other -> other.verdict() == Verdict.FAILS).isPresent();
        return new PatternFinding(
                isDecided
                        ? shipped.judged(
                                Verdict.IMPOSED, "Overrides of single states decide it: without them it fails.")
                        : shipped,
                blind);
    }

    private static List<ClaimFinding> taken(List<ClaimFinding> from, int number) {
        List<ClaimFinding> head = from.subList(0, number);
        List<ClaimFinding> taken = List.copyOf(head);
        head.clear();
        return taken;
    }

    private static <T> List<T> picked(List<T> all, List<String> names, Function<T, Claim> claim) {
        return all.stream()
                .filter(one -> names.isEmpty() || names.stream().anyMatch(name -> isMeant(name, claim.apply(one))))
                .toList();
    }

    /** A name means a claim, or a pattern with all that belongs to it: {@code SF4} means {@code SF4-blind} as well. */
    private static boolean isMeant(String name, Claim claim) {
        return claim.id().equals(name) || claim.id().startsWith(name + "-");
    }
}
