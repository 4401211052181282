package westphalia.experiment.explanation;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.engine.run.Player;
import westphalia.experiment.explanation.replay.ExplainedRun;
import westphalia.scenario.Scenario;

/** Tells why: carries out one run of a scenario again, with its reasons, and explains what was decided in it. */
public final class Explainer {
    private final Scenario scenario;
    private final long seed;
    private final int run;
    private final @Nullable Player player;

    /**
     * An explainer of one run.
     *
     * @param seed the master seed
     * @param run the number of the run, from 0
     */
    public Explainer(Scenario scenario, long seed, int run) {
        this(scenario, seed, run, null);
    }

    /**
     * An explainer of a run in which somebody plays a state.
     *
     * @param player who does, and repeats what was played; null for nobody
     */
    public Explainer(Scenario scenario, long seed, int run, @Nullable Player player) {
        this.scenario = scenario;
        this.seed = seed;
        this.run = run;
        this.player = player;
    }

    /** Why a state recognised a claimant in a month of the scenario, or did not. */
    public Explanation month(String state, String claimant, YearMonth month) {
        ExplainedRun explained = new ExplainedRun(scenario.until(month), seed, run, player, state, claimant);
        return new RecognitionReasons(explained, state, claimant).in(proleptic(month));
    }

    /** How the decision of a state on a claimant went over the whole horizon. */
    public Course course(String state, String claimant) {
        ExplainedRun explained = new ExplainedRun(scenario, seed, run, player, state, claimant);
        return Course.of(explained, new RecognitionReasons(explained, state, claimant));
    }

    /**
     * What was decided in a run, whatever the act: every decision by itself, and over time.
     *
     * @param decisions of the month in question; of all months if there are no more than one
     * @param courses one for each who decides about something
     */
    public record Decisions(List<Explanation> decisions, List<Course> courses) {}

    /**
     * Every decision that is asked for.
     *
     * @param month the month in question; every month if null
     */
    public Decisions decisions(ActQuestion question, @Nullable YearMonth month) {
        ExplainedRun explained = new ExplainedRun(
                month == null ? scenario : scenario.until(month),
                seed,
                run,
                player,
                null,
                scenario.claimants().get(0).id());
        List<ActReasons> told = ActReasons.of(explained, question);
        List<Course> courses =
                told.stream().map(reasons -> Course.of(explained, reasons)).toList();
        boolean isSingle = courses.stream().mapToInt(Course::decided).sum() == 1;
        List<Explanation> decisions = month == null && !isSingle
                ? List.of()
                : told.stream()
                        .flatMap(reasons -> reasons.explanations().stream())
                        .filter(one -> month == null || one.month() == proleptic(month))
                        .toList();
        return new Decisions(decisions, courses);
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
        ExplainedRun explained = new ExplainedRun(asked, seed, run, player, null, claimant);
        List<DraftExplanation> all = new BallotReasons(explained, draft).all();
        return month == null
                ? all
                : all.stream().filter(one -> one.month() == proleptic(month)).toList();
    }

    private static long proleptic(YearMonth month) {
        return month.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
