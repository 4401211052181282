package westphalia.experiment.explanation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.reason.Gate;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.reason.StanceParts;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.reason.WeighingWords;
import westphalia.experiment.explanation.replay.ExplainedRun;
import westphalia.experiment.explanation.rerun.Deed;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Standing;
import westphalia.model.decision.Term;
import westphalia.result.Decision;

/** Takes apart how one state decided about recognising one claimant, month by month. */
final class RecognitionReasons implements Course.Story {
    private final ExplainedRun run;
    private final String state;
    private final String claimant;
    private final RecognitionWords words;

    RecognitionReasons(ExplainedRun run, String state, String claimant) {
        this.run = run;
        this.state = state;
        this.claimant = claimant;
        this.words = new RecognitionWords(run, state, claimant);
    }

    @Override
    public Explanation in(long month) {
        Standing standing = standing(month);
        Weighing weighing = weighing(month);
        StanceParts stance = stance(month);
        return new Explanation(
                month,
                deed(standing),
                run.called(state),
                doneAs(standing).third(run.claimantName(claimant), ""),
                standing,
                words.heading(month, standing, weighing),
                words.verdict(month, standing, weighing, stance),
                weighing == null ? "" : WeighingWords.advice(weighing),
                weighing,
                stance);
    }

    private @Nullable Deed deed(Standing standing) {
        return standing == Standing.IS_PARENT || standing == Standing.IS_CLAIMANT
                ? null
                : new Deed(doneAs(standing), state, claimant, "");
    }

    /** What is counted in other runs: of a state that has withdrawn its withdrawal, else its recognition. */
    private static DecidedAct doneAs(Standing standing) {
        return standing == Standing.HAS_WITHDRAWN ? DecidedAct.WITHDRAW : DecidedAct.RECOGNISE;
    }

    /** The decision of a month taken apart; null if there was none. */
    @Override
    public @Nullable Weighing weighing(long month) {
        Decision decision = run.decision(month, state, claimant, DecidedAct.RECOGNISE);
        if (decision == null) {
            return null;
        }
        Map<Term, Double> own = run.witness().anchor(month);
        List<Reason> reasons = Reason.of(decision, own.isEmpty() ? null : own);
        Gate gate = run.gate(state, claimant);
        return Weighing.of(reasons, decision.curve(), gate, decision.probability(), decision.luck());
    }

    /** How the state stood to the claimant in a month, as the stage that decides said. */
    @Override
    public Standing standing(long month) {
        Decision decision = run.decision(month, state, claimant, DecidedAct.RECOGNISE);
        return decision == null ? run.witness().standing(month) : decision.standing();
    }

    @Override
    public String state() {
        return state;
    }

    @Override
    public String subject() {
        return claimant;
    }

    @Override
    public Gate gate() {
        return run.gate(state, claimant);
    }

    @Override
    public String heading(long from, long to) {
        return words.courseHeading(from, to);
    }

    @Override
    public String verdict(Course course) {
        return words.courseVerdict(course, this);
    }

    @Override
    public String yes() {
        return "RECOGNISES";
    }

    /** What the stance of a month is made of; null if the state is no agent. */
    @Nullable
    StanceParts stance(long month) {
        double stance = run.stance(month, claimant);
        if (Double.isNaN(stance)) {
            return null;
        }
        Map<Term, Double> chosen = run.witness().choice(month);
        if (!chosen.isEmpty()) {
            return new StanceParts(stance, true, Reason.ofStance(chosen, sum(chosen)));
        }
        double whole = StrictMath.log((1 + stance) / (1 - stance));
        return new StanceParts(stance, false, Reason.ofStance(run.witness().anchor(month), whole));
    }

    private static double sum(Map<Term, Double> terms) {
        return terms.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
