package westphalia.experiment.explanation.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Standing;
import westphalia.model.decision.Term;
import westphalia.result.Decision;

/**
 * One reason with its weight in a sum.
 *
 * @param term its name; null for the part of a stance that neighbours pulled
 * @param text the reason in words
 * @param value what it adds to the sum
 * @param isOfStance whether it is a part of the stance rather than a reason beside it
 */
public record Reason(@Nullable Term term, String text, double value, boolean isOfStance) {
    static final String NEIGHBOURS = "the pull of the states it looks at";

    private static final double SMALLEST = 5e-7;

    /** Whether the reason is one a scenario or a history could change; the base and the unknown are not. */
    public boolean isChangeable() {
        return term != Term.BASE && term != Term.NOISE;
    }

    /** The reasons of a decision, those of the stance in its place, the largest first. */
    public static List<Reason> of(Decision decision, @Nullable Map<Term, Double> stance) {
        List<Reason> reasons = new ArrayList<>();
        decision.terms().forEach((term, value) -> {
            if (term != Term.STANCE || stance == null) {
                reasons.add(new Reason(term, text(decision, term, value), value, false));
            }
        });
        Double whole = decision.terms().get(Term.STANCE);
        if (stance != null && whole != null) {
            reasons.addAll(ofStance(stance, whole));
        }
        return sorted(reasons);
    }

    /** Reasons that are told as they stand, the largest first. */
    public static List<Reason> of(Map<Term, Double> terms) {
        List<Reason> reasons = new ArrayList<>();
        terms.forEach((term, value) -> reasons.add(new Reason(term, term.text(), value, false)));
        return sorted(reasons);
    }

    /**
     * A reason in words. Rule 3 takes the norm and the remedial claim as differences from the state's own values at the
     * reference, so that a norm that weighs less than there speaks for recognition; the words say so.
     */
    private static String text(Decision decision, Term term, double value) {
        boolean isFollowers =
                decision.act() == DecidedAct.RECOGNISE && decision.standing() != Standing.DECIDES_AS_PATRON;
        if (!isFollowers || (term != Term.NORM && term != Term.REMEDY)) {
            return term.text();
        }
        boolean isBelow = term == Term.NORM ? value > 0 : value < 0;
        return term.text() + (isBelow ? ", below its reference" : ", above its reference");
    }

    private static List<Reason> sorted(List<Reason> reasons) {
        return reasons.stream()
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.value()))
                        .thenComparing(Reason::text))
                .toList();
    }

    /** By what a reason is known, whatever its sign. */
    public String key() {
        return (term == null ? NEIGHBOURS : term.word()) + (isOfStance ? " of the stance" : "");
    }

    /** The parts of a stance; what its own reasons leave of the whole is the pull of neighbours. */
    public static List<Reason> ofStance(Map<Term, Double> own, double whole) {
        List<Reason> parts = new ArrayList<>();
        double sum = 0;
        for (Map.Entry<Term, Double> reason : own.entrySet()) {
            parts.add(new Reason(reason.getKey(), reason.getKey().text(), reason.getValue(), true));
            sum += reason.getValue();
        }
        if (Math.abs(whole - sum) > SMALLEST) {
            parts.add(new Reason(null, NEIGHBOURS, whole - sum, true));
        }
        return sorted(parts);
    }

    /** What reasons come to. */
    public static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::value).sum();
    }
}
