package westphalia.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import westphalia.experiment.fit.Estimate;
import westphalia.experiment.fit.FitResult;
import westphalia.experiment.fit.RecognitionFit;
import westphalia.model.history.Observation;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.result.forecast.FitQuality;
import westphalia.result.forecast.FitRow;
import westphalia.scenario.Scenario;

/**
 * By penalised likelihood of the recorded recognitions, month by month and state by state; standard errors from the
 * information matrix.
 *
 * <p>A parameter whose standard error is nearly that of the ridge alone says what the ridge says: {@code set by the
 * penalty}. One that stops at the end of what is allowed is {@code at its bound}, and its standard error means little.
 */
public final class LikelihoodCalibration {
    private static final double NEARLY = 0.9;

    private LikelihoodCalibration() {}

    /**
     * Fits.
     *
     * @param scenario up to the last month that is fitted to
     * @param acts recorded acts
     * @param claimants ids of those whose recognitions count
     * @param free paths of the parameters
     */
    public static Calibration fit(Scenario scenario, List<Observation> acts, Set<String> claimants, List<String> free) {
        FitResult result = RecognitionFit.search(scenario, acts, claimants, free);
        List<FitRow> rows = new ArrayList<>();
        for (Estimate estimate : result.estimates()) {
            rows.add(new FitRow(
                    estimate.path(), estimate.start(), estimate.value(), estimate.standardError(), status(estimate)));
        }
        return new Calibration(
                rows,
                result.covariance(),
                new FitQuality("likelihood", -result.negativeLogLikelihood(), null, result.decisions(), result.acts()));
    }

    private static String status(Estimate estimate) {
        ParameterDefinition definition = ParameterDefinition.all().stream()
                .filter(one -> one.path().equals(estimate.path()))
                .findFirst()
                .orElseThrow();
        if (estimate.value() <= definition.min() || estimate.value() >= definition.max()) {
            return "at its bound";
        }
        boolean isPenalised = RecognitionFit.isPenalised(estimate.path());
        return isPenalised && estimate.standardError() > NEARLY * RecognitionFit.PENALTY_DEVIATION
                ? "set by the penalty"
                : "fitted";
    }
}
