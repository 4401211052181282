package westphalia.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.model.institution.Body;
import westphalia.model.parameter.body.AssemblyParameters;
import westphalia.model.parameter.body.BallotParameters;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/**
 * Carries out the votes of a run again from its recorded decisions alone, and compares them with its table of ballots.
 */
final class ReproducedVotes {
    private final Scenario scenario;
    private final List<Decision> decisions;
    /**
     * Votes cast in the Council and then the Assembly, by month, draft and state, and those that a player announced on a
     * draft that was shelved all the same.
     */
    private final Map<String, List<Ballot>> ballots = new TreeMap<>();

    ReproducedVotes(Scenario scenario, RunResult run, List<Decision> decisions) {
        this.scenario = scenario;
        this.decisions = decisions;
        Set<String> announced = decisions.stream()
                .filter(Decision::isPlayed)
                .map(ReproducedVotes::key)
                .collect(Collectors.toSet());
        for (Ballot ballot : run.ballots()) {
            String key = ballot.month() + ballot.draft() + ballot.state();
            boolean isKnown = ballot.isCast() || announced.contains(key);
            if (isKnown && (Body.Kind.COUNCIL.is(ballot.body()) || Body.Kind.ASSEMBLY.is(ballot.body()))) {
                ballots.computeIfAbsent(key, none -> new ArrayList<>()).add(ballot);
            }
        }
    }

    /** What the probability of a yes or a no may be, by the body that asked. */
    Stream<Double> probabilities(Decision decision, double sum) {
        return ballots.getOrDefault(key(decision), List.of()).stream()
                .map(ballot -> decision.act() == DecidedAct.YES ? yes(sum, ballot) : no(sum, ballot));
    }

    private static String key(Decision decision) {
        return decision.month() + decision.subject() + decision.state();
    }

    private double yes(double sum, Ballot ballot) {
        BallotParameters council = scenario.parameters().ballot();
        AssemblyParameters assembly = scenario.parameters().assembly();
        return Body.Kind.ASSEMBLY.is(ballot.body())
                ? Reproduction.logistic((sum - assembly.yesThreshold()) / assembly.blur())
                : Reproduction.logistic((sum - council.yesThreshold()) / council.blur());
    }

    private double no(double sum, Ballot ballot) {
        BallotParameters council = scenario.parameters().ballot();
        AssemblyParameters assembly = scenario.parameters().assembly();
        double threshold = ballot.isPermanent() ? council.permanentNoThreshold() : council.electedNoThreshold();
        double no = Body.Kind.ASSEMBLY.is(ballot.body())
                ? Reproduction.logistic((-sum - assembly.noThreshold()) / assembly.blur())
                : Reproduction.logistic((-sum - threshold) / council.blur());
        return Math.min(1 - yes(sum, ballot), no);
    }

    /** Where decisions and ballots do not agree. */
    List<String> contradictions() {
        Map<String, List<Vote>> decided = new TreeMap<>();
        for (Decision decision : decisions) {
            DecidedAct kind = decision.act();
            List<Vote> votes = kind == DecidedAct.YES || kind == DecidedAct.NO
                    ? decided.computeIfAbsent(key(decision), key -> new ArrayList<>())
                    : List.of();
            if (kind == DecidedAct.YES) {
                votes.add(Reproduction.happens(decision) ? Vote.YES : Vote.ABSTAIN);
            } else if (kind == DecidedAct.NO && Reproduction.happens(decision) && !votes.isEmpty()) {
                votes.set(votes.size() - 1, Vote.NO);
            }
        }
        Map<String, List<Vote>> recorded = new TreeMap<>();
        ballots.forEach(
                (key, cast) -> recorded.put(key, cast.stream().map(Ballot::vote).toList()));
        Set<String> differing = new TreeSet<>(recorded.keySet());
        differing.addAll(decided.keySet());
        differing.removeIf(key -> recorded.getOrDefault(key, List.of()).equals(decided.getOrDefault(key, List.of())));
        cast().filter(ballot -> isBound(ballot) || ballot.vote() == Vote.NOT_PARTICIPATING)
                .forEach(ballot -> differing.remove(ballot.month() + ballot.draft() + ballot.state()));
        return differing.stream()
                .map(key -> "votes " + key + ": decided " + decided.get(key) + ", recorded " + recorded.get(key))
                .toList();
    }

    /** Whether a duty made the member abstain, so that it decided nothing. */
    private boolean isBound(Ballot ballot) {
        return scenario.parameters().ballot().partyAbstains() == 1
                && ballot.vote() == Vote.ABSTAIN
                && scenario.drafts().stream()
                        .anyMatch(draft -> draft.id().equals(ballot.draft())
                                && ballot.state().equals(draft.target()));
    }

    /** Who took no part in a vote, written like the acts of a kind. */
    Set<String> absences() {
        Set<String> absences = new TreeSet<>();
        cast().filter(ballot -> ballot.vote() == Vote.NOT_PARTICIPATING)
                .forEach(ballot -> absences.add(ballot.month() + " " + ballot.draft() + " " + ballot.state()));
        return absences;
    }

    private Stream<Ballot> cast() {
        return ballots.values().stream().flatMap(List::stream);
    }
}
