package westphalia.experiment.explanation;

import static westphalia.experiment.explanation.reason.Wording.percent;
import static westphalia.experiment.explanation.reason.Wording.signed;

import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.reason.StanceParts;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.reason.WeighingWords;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.experiment.explanation.replay.ExplainedRun;
import westphalia.model.decision.Standing;
import westphalia.result.RecognitionAct;

/** Says in sentences how a state decided about recognising a claimant. */
final class RecognitionWords {
    private final ExplainedRun run;
    private final String state;
    private final String claimant;
    private final String stateName;
    private final String claimantName;

    RecognitionWords(ExplainedRun run, String state, String claimant) {
        this.run = run;
        this.state = state;
        this.claimant = claimant;
        this.stateName = Wording.sentence(run.called(state));
        this.claimantName = run.claimantName(claimant);
    }

    String heading(long month, Standing standing, @Nullable Weighing weighing) {
        String answer = weighing != null
                ? weighing.happened() ? "yes" : "no"
                : standing == Standing.HAS_RECOGNISED
                        ? "has recognised"
                        : standing == Standing.HAS_WITHDRAWN ? "has withdrawn" : "no decision";
        return run.stateName(state) + ", " + Wording.month(month) + ", " + claimantName + ": " + answer;
    }

    String verdict(long month, Standing standing, @Nullable Weighing weighing, @Nullable StanceParts stance) {
        if (weighing != null) {
            return (standing == Standing.DECIDES_AS_PATRON ? patron() + " " : "") + decision(weighing);
        }
        return switch (standing) {
            case IS_PARENT ->
                stateName + " is the parent state: " + claimantName
                        + " wants to part from it, and the model never lets a parent recognise. What it votes on drafts about"
                        + " it follows from its own case.";
            case IS_CLAIMANT -> stateName + " is the claimant itself and does not recognise itself.";
            case HAS_RECOGNISED -> recognised(month);
            case HAS_WITHDRAWN -> withdrawn(month);
            case IS_IMPOSED -> "What " + stateName + " does in this month is taken from recorded history.";
            case IS_NO_AGENT ->
                stateName + " is not yet a member of the United Nations and does not decide before it is.";
            case NOT_DECLARED -> undeclared();
            case OPPOSES ->
                stateName + " is the opponent of " + claimantName
                        + " and stands behind its parent: it does not even weigh recognition while its stance is against ("
                        + signed(stance == null ? Double.NaN : stance.stance()) + ").";
            default -> stateName + " did not decide about " + claimantName + " in this month.";
        };
    }

    private String patron() {
        return stateName + " is the patron of " + claimantName
                + " and decides by the patrons' rule: an occasion, a promise, a rival's precedent.";
    }

    private String decision(Weighing weighing) {
        int position = run.setting().roster().position(state);
        return WeighingWords.verdict(
                weighing, run.setting().fear(position) > 0 ? "Fear of its own secession" : "The scenario");
    }

    private String recognised(long month) {
        RecognitionAct act = run.lastAct(month, state, claimant);
        return stateName + " had already recognised " + claimantName
                + (act == null ? "" : ": since " + Wording.month(act.month())) + ".";
    }

    private String withdrawn(long month) {
        RecognitionAct act = run.lastAct(month, state, claimant);
        return stateName + " withdrew its recognition of " + claimantName
                + (act == null ? "" : " in " + Wording.month(act.month()))
                + ". Withdrawal is for good: in the model a state that withdrew does not recognise again.";
    }

    private String undeclared() {
        Long declared = run.declared(claimant);
        return claimantName + " had not declared independence"
                + (declared == null ? "" : "; it does so in " + Wording.month(declared))
                + ". No state recognises before a declaration.";
    }

    String courseHeading(long from, long to) {
        return run.stateName(state) + " on " + claimantName + ", " + Wording.month(from) + " to " + Wording.month(to);
    }

    String courseVerdict(Course course, RecognitionReasons reasons) {
        if (course.decided() == 0) {
            long last = run.to();
            return verdict(last, reasons.standing(last), null, reasons.stance(last));
        }
        Long acted = course.acted();
        String outcome =
                acted == null ? "It does not recognise in this run." : "It recognises in " + Wording.month(acted) + ".";
        String chance = percent(course.chance());
        return course.decided() == 1
                ? outcome + " It decides in one month only; the chance of a yes in it was " + chance + "."
                : outcome + " It decides in " + course.decided()
                        + " months; the chance of a yes in at least one of them," + " as this run went, is " + chance
                        + ".";
    }
}
