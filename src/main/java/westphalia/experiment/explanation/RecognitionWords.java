package westphalia.experiment.explanation;

import static westphalia.experiment.explanation.reason.Wording.fraction;
import static westphalia.experiment.explanation.reason.Wording.percent;
import static westphalia.experiment.explanation.reason.Wording.plain;
import static westphalia.experiment.explanation.reason.Wording.signed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.reason.Curve;
import westphalia.experiment.explanation.reason.Flip;
import westphalia.experiment.explanation.reason.Gate;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.result.RecognitionAct;

/** Says in sentences how a state decided about recognising a claimant. */
final class RecognitionWords {
    private static final int MOST_NAMED = 3;
    private static final double CLOSED = 0.5;

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
                : standing == Standing.HAS_RECOGNISED ? "has recognised" : "no decision";
        return run.stateName(state) + ", " + Wording.month(month) + ", " + claimantName + ": " + answer;
    }

    String verdict(long month, Standing standing, @Nullable Weighing weighing, @Nullable StanceParts stance) {
        if (weighing != null) {
            return (standing == Standing.DECIDES_AS_PATRON ? patron() + " " : "") + decision(weighing);
        }
        return switch (standing) {
            case IS_PARENT ->
                stateName + " is the parent state: " + claimantName
                        + " wants to part from it, and the model never lets a parent recognise.";
            case IS_CLAIMANT -> stateName + " is the claimant itself and decides about nobody.";
            case HAS_RECOGNISED -> recognised(month);
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

    String advice(Weighing weighing) {
        return weighing.happened() ? prevention(weighing) : wayThere(weighing);
    }

    private String patron() {
        return stateName + " is the patron of " + claimantName
                + " and decides by the patrons' rule: an occasion, a promise, a rival's precedent.";
    }

    private String decision(Weighing weighing) {
        Gate gate = weighing.gate();
        String luck = fraction(weighing.luck());
        if (weighing.happened()) {
            return "The chance this month was " + percent(weighing.probability()) + ", and luck drew " + luck
                    + ", which lies below it"
                    + (gate.isImposed() ? ", in spite of an imposed gate of " + plain(gate.value()) : "")
                    + ".";
        }
        if (!gate.isImposed()) {
            return "The chance this month was " + percent(weighing.probability()) + ", and luck drew " + luck
                    + "; it acts only if luck falls below the chance.";
        }
        int position = run.setting().roster().position(state);
        String who = run.setting().fear(position) > 0 ? "Fear of its own secession" : "The scenario";
        return who + (gate.value() > CLOSED ? " closes the gate (imposed, " : " half closes the gate (imposed, ")
                + plain(gate.value()) + "): without it the chance this month would be " + percent(weighing.ungated())
                + ", with it it is " + percent(weighing.probability()) + ". " + openGate(weighing);
    }

    private static String openGate(Weighing weighing) {
        double needed = weighing.flip().gate();
        String luck = "this month's luck (" + fraction(weighing.luck()) + ")";
        return Double.isNaN(needed)
                ? "Not even an open gate would have been enough under " + luck + "."
                : "The gate would have to be below " + plain(needed) + " for " + luck + " to make it a yes.";
    }

    private String wayThere(Weighing weighing) {
        Flip flip = weighing.flip();
        Reason least = flip.reason();
        if (least == null) {
            double open = new Curve(1, 0, 1).utilityAt(weighing.luck()) - weighing.sum();
            return "Behind this gate no reason, however large, would have been enough under this month's luck."
                    + (open > 0 ? " With the gate open it would still need " + plain(open) + " log-odds more." : "");
        }
        return "A yes needed " + plain(flip.needed()) + " log-odds more. For its size "
                + least.text() + " would have to change least: " + change(flip, least) + "."
                + alone(flip, "it would bring a yes");
    }

    private String prevention(Weighing weighing) {
        Flip flip = weighing.flip();
        Reason least = flip.reason();
        if (least == null) {
            return "Nothing would have prevented it under this month's luck.";
        }
        String gate = Double.isNaN(flip.gate()) ? "" : " So would a gate above " + plain(flip.gate()) + ".";
        return plain(-flip.needed()) + " log-odds less would have prevented it. For its size "
                + least.text() + " would have to change least: " + change(flip, least) + "."
                + gate + alone(flip, "it would prevent it");
    }

    private static String change(Flip flip, Reason reason) {
        return "if it counted " + signed(flip.changed()) + " instead of " + signed(reason.value());
    }

    private static String alone(Flip flip, String effect) {
        List<Reason> decisive = flip.decisive();
        if (decisive.isEmpty()) {
            return "";
        }
        List<String> named =
                decisive.stream().limit(MOST_NAMED).map(Reason::text).toList();
        return " Alone " + effect + ", if taken away: " + String.join("; ", named) + ".";
    }

    private String recognised(long month) {
        RecognitionAct act = run.lastAct(month, state, claimant);
        return stateName + " had already recognised " + claimantName
                + (act == null ? "" : ": since " + Wording.month(act.month())) + ".";
    }

    private String undeclared() {
        Long declared = run.declared(claimant);
        return claimantName + " had not declared independence"
                + (declared == null ? "" : "; it does so in " + Wording.month(declared))
                + ". Nobody recognises before a declaration.";
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
