package westphalia.experiment.explanation.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.model.decision.Term;

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
    public static List<Reason> of(Map<Term, Double> terms, @Nullable Map<Term, Double> stance) {
        List<Reason> reasons = new ArrayList<>();
        terms.forEach((term, value) -> {
            if (term != Term.STANCE || stance == null) {
                reasons.add(new Reason(term, term.text(), value, false));
            }
        });
        Double whole = terms.get(Term.STANCE);
        if (stance != null && whole != null) {
            reasons.addAll(ofStance(stance, whole));
        }
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.value()))
                .thenComparing(Reason::text));
        return List.copyOf(reasons);
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
        parts.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.value()))
                .thenComparing(Reason::text));
        return List.copyOf(parts);
    }

    /** What reasons come to. */
    public static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::value).sum();
    }
}
