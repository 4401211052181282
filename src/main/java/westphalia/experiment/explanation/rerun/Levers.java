package westphalia.experiment.explanation.rerun;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Standing;
import westphalia.model.decision.Term;

/**
 * The settings that take a reason's weight away from the start.
 *
 * <p>A weight is a parameter and holds for all states; the fear of one state is a fact with a path of its own. What has
 * no weight of its own is left out: the starting point, the pull of neighbours, the whole of a stance, the chance that a
 * draft passes, the licence of a rival's precedent where it only lifts the norm.
 */
final class Levers {
    private static final Map<Term, List<String>> OF_STANCE = new EnumMap<>(Map.ofEntries(
            lever(Term.ALIGNMENT, "stance.alignment"),
            lever(Term.PATRON_TIE, "stance.patron_tie"),
            lever(Term.OPPONENT_TIE, "stance.opponent_tie"),
            lever(Term.CAUCUS, "stance.caucus"),
            lever(Term.KIN, "stance.kin"),
            lever(Term.FORCE, "stance.force"),
            lever(Term.ANNEXATION, "stance.annexation")));

    private static final Map<Term, List<String>> OF_RECOGNITION = new EnumMap<>(Map.ofEntries(
            lever(Term.SPONSORS, "recognition.sponsor"),
            lever(Term.BURST, "recognition.burst", "recognition.aftermath"),
            lever(Term.SIZE, "timing.burst_size", "timing.later_size"),
            lever(Term.REFUSALS, "timing.refusals"),
            lever(Term.RETALIATION, "recognition.retaliation"),
            lever(Term.PRESSURE, "pressure.weight"),
            lever(Term.CASCADE, "recognition.cascade"),
            lever(Term.OPINION, "recognition.opinion"),
            lever(Term.NORM, "recognition.norm"),
            lever(Term.REMEDY, "recognition.remedy")));

    private static final Map<Term, List<String>> OF_PATRON = new EnumMap<>(Map.ofEntries(
            lever(Term.OCCASION, "power.occasion"),
            lever(Term.PROMISE, "power.promise"),
            lever(Term.LICENCE, "power.licence"),
            lever(Term.TENSION, "power.tension"),
            lever(Term.PASSPORTS, "power.passports"),
            lever(Term.THREAT, "ties.proximity"),
            lever(Term.NORM, "power.norm")));

    private static final Map<DecidedAct, Map<Term, List<String>>> OF_ACTS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    DecidedAct.WITHDRAW,
                    Map.ofEntries(
                            lever(Term.ALIGNMENT, "withdrawal.weakly_aligned", "withdrawal.strongly_aligned"),
                            lever(Term.PATRON_TIE, "withdrawal.patron_tie"),
                            lever(Term.PRESSURE, "withdrawal.pressure"))),
            Map.entry(
                    DecidedAct.TABLE,
                    Map.ofEntries(
                            lever(Term.EXPOSURE, "tabling.exposure"),
                            lever(Term.DRAMA, "tabling.drama"),
                            lever(Term.COUNTER_THREAT, "tabling.threat"))),
            Map.entry(DecidedAct.STAY_AWAY, Map.ofEntries(lever(Term.MISSION, "assembly.absence_size"))),
            Map.entry(
                    DecidedAct.DECLARE,
                    Map.ofEntries(
                            lever(Term.ADMINISTRATION, "declaration.year"),
                            lever(Term.BLOCKED, "declaration.blocked"),
                            lever(Term.PROMISE, "declaration.promise"))),
            Map.entry(
                    DecidedAct.ACCEPT,
                    Map.ofEntries(
                            lever(Term.SEVERITY, "force.offer_severity"),
                            lever(Term.PATRON_SUPPORT, "force.offer_support"))),
            Map.entry(
                    DecidedAct.USE_FORCE,
                    Map.ofEntries(
                            lever(Term.SEVERITY, "bypass.severity"),
                            lever(Term.CAPABILITY, "bypass.capability"),
                            lever(Term.LEADER, "force.leader"),
                            lever(Term.LEGITIMACY, "bypass.norm"),
                            lever(Term.TENSION, "bypass.tension"))),
            Map.entry(DecidedAct.OBJECT, Map.ofEntries(lever(Term.STANCE, "bypass.objection_stance"))),
            Map.entry(DecidedAct.INTERVENE, OF_PATRON),
            Map.entry(DecidedAct.CITE, Map.ofEntries(lever(Term.LICENCE, "precedent.cite_licence"))),
            Map.entry(
                    DecidedAct.CHALLENGE,
                    Map.ofEntries(lever(Term.TENSION, "forum.tension"), lever(Term.CONCEDED, "forum.concession"))),
            Map.entry(
                    DecidedAct.LET_PASS,
                    Map.ofEntries(lever(Term.STANCE, "body.stance"), lever(Term.MANDATE, "body.mandate"))),
            Map.entry(
                    DecidedAct.ALIGN_WITH_SANCTIONS,
                    Map.ofEntries(
                            lever(Term.REWARD, "conditionality.alignment_reward"),
                            lever(Term.PATRON_SUPPORT, "conditionality.alignment_protector"))),
            Map.entry(
                    DecidedAct.HAND_OUT_PASSPORTS,
                    Map.ofEntries(lever(Term.BORDER, "ground.contiguity"), lever(Term.CONCEDED, "ground.concession"))),
            Map.entry(
                    DecidedAct.LOBBY,
                    Map.ofEntries(
                            lever(Term.PATRON_TIE, "pressure.tie"),
                            lever(Term.KIN, "pressure.tie"),
                            lever(Term.OPPONENT_TIE, "pressure.tie"),
                            lever(Term.PARENT_TIE, "pressure.tie"),
                            lever(Term.PERSUADABLE, "pressure.persuadable"),
                            lever(Term.SEAT, "pressure.seat"),
                            lever(Term.COUNTER, "pressure.counter")))));

    private Levers() {}

    private static Map.Entry<Term, List<String>> lever(Term term, String... parameters) {
        return Map.entry(term, List.of(parameters));
    }

    /**
     * What takes a reason's weight away; empty if nothing does that alone.
     *
     * @param term the reason; null for the pull of neighbours
     * @param isOfStance whether it is a part of the stance
     */
    static List<String> of(Deed deed, Standing standing, @Nullable Term term, boolean isOfStance) {
        if (term == null) {
            return List.of();
        }
        if (isOfStance && term == Term.FEAR) {
            return List.of("states." + deed.decider() + ".fear=0");
        }
        return parameters(deed.act(), standing, isOfStance).getOrDefault(term, List.of()).stream()
                .map(parameter -> "parameters." + parameter + "=0")
                .toList();
    }

    private static Map<Term, List<String>> parameters(DecidedAct act, Standing standing, boolean isOfStance) {
        if (isOfStance) {
            return OF_STANCE;
        }
        if (act == DecidedAct.RECOGNISE) {
            return standing == Standing.DECIDES_AS_PATRON ? OF_PATRON : OF_RECOGNITION;
        }
        return OF_ACTS.getOrDefault(act, Map.of());
    }
}
