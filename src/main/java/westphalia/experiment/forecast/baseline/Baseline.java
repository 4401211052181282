package westphalia.experiment.forecast.baseline;

import java.util.List;
import java.util.stream.IntStream;
import westphalia.experiment.forecast.baseline.HazardBaseline.Periods;
import westphalia.experiment.forecast.question.Forecast;
import westphalia.experiment.forecast.question.RecognitionQuestion;

/** A simple model of who recognises. */
public interface Baseline {
    /** The name of the baseline that knows the mean hazard of all months, the burst included. */
    String CLIMATOLOGY = "climatology";

    /**
     * The name of the baseline against which skill is measured: the mean hazard of the months after the burst. A
     * climatology that holds the burst expects it to come again and is easily beaten.
     */
    String REFERENCE = "climatology_after_burst";

    /** What it answers, from the acts up to the origin. */
    Forecast answer(RecognitionQuestion question);

    /**
     * All baselines.
     *
     * <ul>
     *   <li>climatology: one monthly hazard for all states, the mean since the first recognition;
     *   <li>climatology_after_burst: the same, of the months after the first two; the reference of skill;
     *   <li>hazard_with_burst: one for all states, with a burst and an aftermath;
     *   <li>alignment: the same, and the ideal point of the state;
     *   <li>blocs: the same, and membership in each organisation of the scenario;
     *   <li>logit: the same, with all the facts the model of this program reads;
     *   <li>weighted_mean: the capability-weighted mean of what states did so far;
     *   <li>straight_line: a line through the last totals.
     * </ul>
     */
    static List<Baseline> all() {
        return List.of(
                new HazardBaseline(CLIMATOLOGY, Periods.ONE, Covariates.NONE),
                new HazardBaseline(REFERENCE, Periods.AFTER_BURST, Covariates.NONE),
                new HazardBaseline("hazard_with_burst", Periods.THREE, Covariates.NONE),
                new HazardBaseline("alignment", Periods.THREE, Covariates.ALIGNMENT),
                new HazardBaseline("blocs", Periods.THREE, Covariates.BLOCS),
                new HazardBaseline("logit", Periods.THREE, Covariates.ALL),
                new WeightedMean(),
                new StraightLine());
    }

    /** Whether there is anything to fit to: a recognition up to the origin. */
    static boolean canBeFitted(RecognitionQuestion question) {
        return firstAct(question) <= question.origin();
    }

    /** The month of the first recognition that is recorded. */
    static long firstAct(RecognitionQuestion question) {
        return IntStream.range(0, question.setting().states())
                .mapToLong(state -> question.acts().recognised(question.claimant(), state))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
