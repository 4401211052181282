package westphalia.experiment.fit;

import java.util.List;
import java.util.Set;
import westphalia.model.history.Observation;
import westphalia.scenario.Scenario;

/**
 * Fits the weights of recognition to recorded acts by penalised likelihood.
 *
 * <p>The ridge has a standard deviation of 1.5 on all weights but the base and the sponsors' effort, so that a weight the
 * data do not speak of stays near 0. A claimant with a strong and one with a weak sponsor must both be among those that
 * count, or base and effort cannot be told apart.
 */
public final class RecognitionFit {
    /** The weight of the sponsors' effort, which a single claimant cannot tell from the base. */
    public static final String SPONSOR = "parameters.recognition.sponsor";

    /** The weights that are fitted. */
    public static final List<String> WEIGHTS = List.of(
            "parameters.recognition.base",
            SPONSOR,
            "parameters.recognition.burst",
            "parameters.recognition.aftermath",
            "parameters.recognition.burst_alignment",
            "parameters.stance.alignment",
            "parameters.stance.patron_tie",
            "parameters.stance.kin",
            "parameters.stance.fear");

    /** The standard deviation of the ridge. */
    public static final double PENALTY_DEVIATION = 1.5;

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
        double[] precisions = free.stream()
                .mapToDouble(path -> isPenalised(path) ? 1 / (PENALTY_DEVIATION * PENALTY_DEVIATION) : 0)
                .toArray();
        double[] steps = free.stream().mapToDouble(path -> STEP).toArray();
        Likelihood likelihood = new RecognitionLikelihood(scenario, observed, claimants);
        return new MaximumLikelihood(likelihood, scenario.parameters(), free, precisions, steps).search();
    }
}
