package westphalia.experiment.fit;

import java.util.List;
import org.apache.commons.math3.linear.DiagonalMatrix;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedBallot;
import westphalia.scenario.Scenario;

/**
 * Fits how members vote to recorded ballots of the Council, by penalised likelihood.
 *
 * <p>The weight of the norm is left out: free, its estimate is -0.04 with a standard error of 0.07, so the ballots do not
 * tell it from 0.
 *
 * <p>The coordinates of the drafts are set by hand and knowing the votes, so a good fit is no forecast. The ridge is wide:
 * a standard deviation of 1 on every threshold and weight but the blur.
 */
public final class BallotFit {
    /** What is fitted. */
    public static final List<String> WEIGHTS = List.of(
            "parameters.ballot.yes_threshold",
            "parameters.ballot.permanent_no_threshold",
            "parameters.ballot.elected_no_threshold",
            "parameters.ballot.blur",
            "parameters.ballot.humanitarian",
            "parameters.ballot.target");

    private static final String WITHOUT_PENALTY = "parameters.ballot.blur";
    private static final double STEP = 0.002;

    private BallotFit() {}

    /**
     * Fits a scenario whose drafts stand for recorded ones, from the scenario's own values.
     *
     * @param observed recorded recognitions, imposed while the drafts come up
     * @param ballots recorded ballots
     */
    public static FitResult search(Scenario scenario, List<Observation> observed, List<RecordedBallot> ballots) {
        double[] precisions = WEIGHTS.stream()
                .mapToDouble(path -> path.equals(WITHOUT_PENALTY) ? 0 : 1)
                .toArray();
        double[] steps = WEIGHTS.stream().mapToDouble(path -> STEP).toArray();
        Likelihood likelihood = new BallotLikelihood(scenario, observed, ballots);
        return new MaximumLikelihood(likelihood, scenario.parameters(), WEIGHTS, new DiagonalMatrix(precisions), steps)
                .search();
    }
}
