package westphalia.engine;

import java.util.List;
import java.util.Map;
import westphalia.model.decision.DecidedAct;
import westphalia.model.parameter.body.BallotParameters;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.scenario.Scenario;

/**
 * Reckons the probability of a recorded decision again from its terms and gate.
 *
 * @param ballots votes cast, by month, draft and state
 */
record Reckoning(Scenario scenario, Map<String, List<Ballot>> ballots) {
    private static final double CLOSE = 1e-9;

    /** Whether terms and gate give the probability that is recorded. */
    boolean isRight(Decision decision) {
        BallotParameters weights = scenario.parameters().ballot();
        double sum = decision.terms().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double open = Math.pow(
                1 - decision.gate(), scenario.parameters().recognition().gatePower());
        return switch (DecidedAct.of(decision.act())) {
            case TABLE ->
                isClose(decision, logistic(sum / scenario.parameters().tabling().blur()));
            case YES -> isClose(decision, logistic((sum - weights.yesThreshold()) / weights.blur()));
            case NO ->
                ballots.getOrDefault(decision.month() + decision.subject() + decision.state(), List.of()).stream()
                        .anyMatch(ballot -> isClose(decision, no(sum, ballot.isPermanent(), weights)));
            case RECOGNISE, INTERVENE, CITE, LET_PASS -> isClose(decision, open * logistic(sum));
            default -> isClose(decision, logistic(sum)) && decision.gate() == 0;
        };
    }

    private static double logistic(double utility) {
        return 1 / (1 + Math.exp(-utility));
    }

    private static double no(double sum, boolean isPermanent, BallotParameters weights) {
        double threshold = isPermanent ? weights.permanentNoThreshold() : weights.electedNoThreshold();
        double yes = logistic((sum - weights.yesThreshold()) / weights.blur());
        return Math.min(1 - yes, logistic((-sum - threshold) / weights.blur()));
    }

    private static boolean isClose(Decision decision, double expected) {
        return Math.abs(decision.probability() - expected) < CLOSE;
    }
}
