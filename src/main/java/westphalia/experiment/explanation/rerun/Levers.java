package westphalia.experiment.explanation.rerun;

import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.model.decision.Standing;
import westphalia.model.decision.Term;

/**
 * The settings that take a reason's weight away from the start.
 *
 * <p>A weight is a parameter and holds for all states; the fear of one state is a fact with a path of its own. What has
 * no weight of its own is left out: the starting point, the pull of neighbours, the whole of a stance in a recognition,
 * the chance that a draft passes, the licence of a precedent where it only lifts the norm.
 */
final class Levers {
    private static final List<String> NONE = List.of();

    private Levers() {}

    /**
     * What takes a reason's weight away; empty if nothing does that alone.
     *
     * @param term the reason; null for the pull of neighbours
     * @param isOfStance whether it is a part of the stance
     */
    static List<String> of(Deed deed, Standing standing, @Nullable Term term, boolean isOfStance) {
        if (term == null) {
            return NONE;
        }
        if (isOfStance && term == Term.FEAR) {
            return List.of("states." + deed.decider() + ".fear=0");
        }
        return (isOfStance ? ofStance(term) : ofAct(deed, standing, term))
                .stream().map(parameter -> "parameters." + parameter + "=0").toList();
    }

    private static List<String> ofStance(Term term) {
        return switch (term) {
            case ALIGNMENT -> List.of("stance.alignment");
            case PATRON_TIE -> List.of("stance.patron_tie");
            case OPPONENT_TIE -> List.of("stance.opponent_tie");
            case CAUCUS -> List.of("stance.caucus");
            case KIN -> List.of("stance.kin");
            case FORCE -> List.of("stance.force");
            case ANNEXATION -> List.of("stance.annexation");
            default -> NONE;
        };
    }

    private static List<String> ofAct(Deed deed, Standing standing, Term term) {
        return switch (deed.act()) {
            case RECOGNISE -> standing == Standing.DECIDES_AS_PATRON ? ofPatron(term) : ofFollower(term);
            case WITHDRAW -> ofWithdrawal(term);
            case INTERVENE -> ofPatron(term);
            case TABLE -> ofTabling(term);
            case USE_FORCE -> ofForce(term);
            case LOBBY -> ofLobbying(term);
            default -> ofOther(deed, term);
        };
    }

    private static List<String> ofFollower(Term term) {
        return switch (term) {
            case SPONSORS -> List.of("recognition.sponsor");
            case BURST -> List.of("recognition.burst", "recognition.aftermath");
            case SIZE -> List.of("timing.burst_size", "timing.later_size");
            case REFUSALS -> List.of("timing.refusals");
            case RETALIATION -> List.of("recognition.retaliation");
            case PRESSURE -> List.of("pressure.weight");
            case CASCADE -> List.of("recognition.cascade");
            case OPINION -> List.of("recognition.opinion");
            case NORM -> List.of("recognition.norm");
            case REMEDY -> List.of("recognition.remedy");
            default -> NONE;
        };
    }

    private static List<String> ofPatron(Term term) {
        return switch (term) {
            case OCCASION -> List.of("power.occasion");
            case PROMISE -> List.of("power.promise");
            case LICENCE -> List.of("power.licence");
            case TENSION -> List.of("power.tension");
            case PASSPORTS -> List.of("power.passports");
            case THREAT -> List.of("ties.proximity");
            case NORM -> List.of("power.norm");
            default -> NONE;
        };
    }

    private static List<String> ofWithdrawal(Term term) {
        return switch (term) {
            case ALIGNMENT -> List.of("withdrawal.weakly_aligned", "withdrawal.strongly_aligned");
            case PATRON_TIE -> List.of("withdrawal.patron_tie");
            case PRESSURE -> List.of("withdrawal.pressure");
            default -> NONE;
        };
    }

    private static List<String> ofTabling(Term term) {
        return switch (term) {
            case EXPOSURE -> List.of("tabling.exposure");
            case DRAMA -> List.of("tabling.drama");
            case COUNTER_THREAT -> List.of("tabling.threat");
            default -> NONE;
        };
    }

    private static List<String> ofForce(Term term) {
        return switch (term) {
            case SEVERITY -> List.of("bypass.severity");
            case CAPABILITY -> List.of("bypass.capability");
            case LEADER -> List.of("force.leader");
            case LEGITIMACY -> List.of("bypass.norm");
            case TENSION -> List.of("bypass.tension");
            default -> NONE;
        };
    }

    private static List<String> ofLobbying(Term term) {
        return switch (term) {
            case PATRON_TIE, KIN, OPPONENT_TIE, PARENT_TIE -> List.of("pressure.tie");
            case PERSUADABLE -> List.of("pressure.persuadable");
            case SEAT -> List.of("pressure.seat");
            case COUNTER -> List.of("pressure.counter");
            default -> NONE;
        };
    }

    /** Acts with one, two or three reasons. */
    private static List<String> ofOther(Deed deed, Term term) {
        String parameter = switch (deed.act()) {
            case STAY_AWAY -> term == Term.MISSION ? "assembly.absence_size" : "";
            case DECLARE ->
                switch (term) {
                    case ADMINISTRATION -> "declaration.year";
                    case BLOCKED -> "declaration.blocked";
                    case PROMISE -> "declaration.promise";
                    default -> "";
                };
            case ACCEPT ->
                term == Term.SEVERITY
                        ? "force.offer_severity"
                        : term == Term.PATRON_SUPPORT ? "force.offer_support" : "";
            case OBJECT -> term == Term.STANCE ? "bypass.objection_stance" : "";
            case CITE -> term == Term.LICENCE ? "precedent.cite_licence" : "";
            case CHALLENGE -> term == Term.TENSION ? "forum.tension" : term == Term.CONCEDED ? "forum.concession" : "";
            case LET_PASS -> term == Term.STANCE ? "body.stance" : term == Term.MANDATE ? "body.mandate" : "";
            case ALIGN_WITH_SANCTIONS ->
                term == Term.REWARD
                        ? "conditionality.alignment_reward"
                        : term == Term.PATRON_SUPPORT ? "conditionality.alignment_protector" : "";
            case HAND_OUT_PASSPORTS ->
                term == Term.BORDER ? "ground.contiguity" : term == Term.CONCEDED ? "ground.concession" : "";
            default -> "";
        };
        return parameter.isEmpty() ? NONE : List.of(parameter);
    }
}
