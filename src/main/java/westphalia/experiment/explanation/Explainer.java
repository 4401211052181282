package westphalia.experiment.explanation;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.Scenario;

/** Tells why: carries out one run of a scenario again, with its reasons, and explains what was decided in it. */
public final class Explainer {
    private final Scenario scenario;
    private final long seed;
    private final int run;

    /**
     * An explainer of one run.
     *
     * @param seed the master seed
     * @param run the number of the run, from 0
     */
    public Explainer(Scenario scenario, long seed, int run) {
        this.scenario = scenario;
        this.seed = seed;
        this.run = run;
    }

    /** Why a state recognised a claimant in a month of the scenario, or did not. */
    public Explanation month(String state, String claimant, YearMonth month) {
        ExplainedRun explained = new ExplainedRun(scenario.until(month), seed, run, state, claimant);
        return new RecognitionReasons(explained, state, claimant).in(month.getLong(ChronoField.PROLEPTIC_MONTH));
    }

    /** How the decision of a state on a claimant went over the whole horizon. */
    public Course course(String state, String claimant) {
        ExplainedRun explained = new ExplainedRun(scenario, seed, run, state, claimant);
        return Course.of(explained, state, claimant);
    }

    /**
     * How a body answered a draft, once for every time and body before which it came.
     *
     * @param month the month in question; every month if null
     */
    public List<DraftExplanation> draft(String draft, @Nullable YearMonth month) {
        Scenario asked = month == null ? scenario : scenario.until(month);
        String claimant = scenario.drafts().stream()
                .filter(one -> one.id().equals(draft))
                .map(westphalia.model.Draft::claimant)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no draft " + draft));
        ExplainedRun explained = new ExplainedRun(asked, seed, run, null, claimant);
        List<DraftExplanation> all = new BallotReasons(explained, draft).all();
        return month == null
                ? all
                : all.stream()
                        .filter(one -> one.month() == month.getLong(ChronoField.PROLEPTIC_MONTH))
                        .toList();
    }
}
