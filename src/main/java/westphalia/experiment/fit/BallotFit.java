package westphalia.experiment.fit;

import java.util.List;
import org.apache.commons.math3.linear.DiagonalMatrix;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedBallot;
import westphalia.scenario.Scenario;

/**
 * Fits how members vote to recorded ballots of the Council or of the Assembly, by penalised likelihood.
 *
 * <p>The weight of the norm is left out: free, its estimate from the Council is -0.04 with a standard error of 0.07, so
 * the ballots do not tell it from 0.
 *
 * <p>The coordinates of the drafts are set by hand and knowing the votes, so a good fit is no forecast. The ridge is
 * wide: a standard deviation of 1 on every threshold and weight but the blurs.
 */
public final class BallotFit {
    private static final String COUNCILS_BLUR = "parameters.ballot.blur";
    private static final String ASSEMBLYS_BLUR = "parameters.assembly.blur";

    /** What is fitted to ballots of the Council. */
    public static final List<String> COUNCIL = List.of(
            "parameters.ballot.yes_threshold",
            "parameters.ballot.permanent_no_threshold",
            "parameters.ballot.elected_no_threshold",
            COUNCILS_BLUR,
            "parameters.ballot.humanitarian",
            "parameters.ballot.target");

    /** What is fitted to ballots of the Assembly. */
    public static final List<String> ASSEMBLY = List.of(
            "parameters.assembly.yes_threshold",
            "parameters.assembly.no_threshold",
            ASSEMBLYS_BLUR,
            "parameters.assembly.fear");

    private static final List<String> WITHOUT_PENALTY = List.of(COUNCILS_BLUR, ASSEMBLYS_BLUR);
    private static final double STEP = 0.002;

    private BallotFit() {}

    /**
     * Fits a scenario whose drafts stand for recorded ones, from the scenario's own values.
     *
     * @param observed recorded recognitions, imposed while the drafts come up
     * @param ballots recorded ballots of one body
     * @param weights what is fitted
     */
    public static FitResult search(
            Scenario scenario, List<Observation> observed, List<RecordedBallot> ballots, List<String> weights) {
        double[] precisions = weights.stream()
                .mapToDouble(path -> WITHOUT_PENALTY.contains(path) ? 0 : 1)
                .toArray();
        double[] steps = weights.stream().mapToDouble(path -> STEP).toArray();
        Likelihood likelihood = new BallotLikelihood(scenario, observed, ballots);
        return new MaximumLikelihood(likelihood, scenario.parameters(), weights, new DiagonalMatrix(precisions), steps)
                .search();
    }

    /** The mean of minus the logarithm of what a scenario holds for likely of the answers that members gave. */
    public static double logLoss(Scenario scenario, List<Observation> observed, List<RecordedBallot> ballots) {
        Decisions decisions = new BallotLikelihood(scenario, observed, ballots).under(scenario.parameters());
        return -decisions.log() / decisions.size();
    }
}
