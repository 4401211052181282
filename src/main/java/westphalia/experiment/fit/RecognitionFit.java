package westphalia.experiment.fit;

import java.util.List;
import java.util.Set;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import westphalia.model.history.Observation;
import westphalia.scenario.Scenario;

/**
 * Fits the weights of recognition to recorded acts by penalised likelihood.
 *
 * <p>The ridge has a standard deviation of 1 on all weights but the base and the sponsors' effort, so that a weight the
 * data do not speak of stays near 0; with 1 states left out were foretold best. Burst and aftermath are held near to
 * the period that follows, not near 0: {@code ((burst - aftermath)^2 + aftermath^2) / 2}. A period not yet seen is then
 * like the last one seen, and the base is not drawn up to a burst that is over. A claimant with a strong and one with a
 * weak sponsor must both be among those that count, or base and effort cannot be told apart.
 */
public final class RecognitionFit {
    /** The weight of the sponsors' effort, which a single claimant cannot tell from the base. */
    public static final String SPONSOR = "parameters.recognition.sponsor";

    private static final String BURST = "parameters.recognition.burst";
    private static final String AFTERMATH = "parameters.recognition.aftermath";

    /** The weights that are fitted. */
    public static final List<String> WEIGHTS = List.of(
            "parameters.recognition.base",
            SPONSOR,
            BURST,
            AFTERMATH,
            "parameters.recognition.burst_alignment",
            "parameters.stance.alignment",
            "parameters.stance.patron_tie",
            "parameters.stance.kin",
            "parameters.stance.fear",
            "parameters.timing.burst_size",
            "parameters.timing.later_size",
            "parameters.timing.refusals");

    /** The standard deviation of the ridge. */
    public static final double PENALTY_DEVIATION = 1;

    private static final Set<String> WITHOUT_PENALTY = Set.of("parameters.recognition.base", SPONSOR);
    private static final double STEP = 0.02;

    private RecognitionFit() {}

    /** Whether the ridge holds a weight near 0. */
    public static boolean isPenalised(String path) {
        return !WITHOUT_PENALTY.contains(path);
    }

    /**
     * Fits a scenario to recorded acts between its first and its last month, from the scenario's own values.
     *
     * @param observed recorded acts
     * @param claimants ids of the claimants whose recognitions count
     * @param free paths of the parameters to fit
     */
    public static FitResult search(
            Scenario scenario, List<Observation> observed, Set<String> claimants, List<String> free) {
        double[] steps = free.stream().mapToDouble(path -> STEP).toArray();
        Likelihood likelihood = new RecognitionLikelihood(scenario, observed, claimants);
        return new MaximumLikelihood(likelihood, scenario.parameters(), free, ridge(free), steps).search();
    }

    private static RealMatrix ridge(List<String> free) {
        double tight = 1 / (PENALTY_DEVIATION * PENALTY_DEVIATION);
        RealMatrix ridge = new Array2DRowRealMatrix(free.size(), free.size());
        for (int index = 0; index < free.size(); index++) {
            ridge.setEntry(index, index, isPenalised(free.get(index)) ? tight : 0);
        }
        int burst = free.indexOf(BURST);
        int aftermath = free.indexOf(AFTERMATH);
        if (burst >= 0 && aftermath >= 0) {
            ridge.addToEntry(aftermath, aftermath, tight);
            ridge.setEntry(burst, aftermath, -tight);
            ridge.setEntry(aftermath, burst, -tight);
        }
        return ridge;
    }
}
