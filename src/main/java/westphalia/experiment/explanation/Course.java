package westphalia.experiment.explanation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.reason.Gate;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.experiment.explanation.replay.ExplainedRun;
import westphalia.model.decision.Standing;

/**
 * How a decision of one state, on a claimant or on anything else, went over a run.
 *
 * @param claimant id of the claimant, or of whatever else it decides about
 *
 * @param spells the months in order, those of a year in which nothing changed taken together
 * @param decided how many months it decided in
 * @param chance that it acts in at least one of them, 1 - product of (1 - P)
 * @param acted the month in which it first acted; null if it did not
 * @param gate the gate the scenario imposes on it
 * @param yes how the act is marked in a line
 * @param decisive the explanation of the month in which it first acted, else of the last in which it decided, else of
 *     the last month
 */
public record Course(
        String state,
        String claimant,
        String heading,
        String verdict,
        List<Spell> spells,
        int decided,
        double chance,
        @Nullable Long acted,
        Gate gate,
        String yes,
        Explanation decisive) {

    /**
     * Months of one year that do not differ.
     *
     * @param lowest the lowest probability in them; NaN if there was no decision
     * @param highest the highest
     * @param most the reason that spoke most for it, beside the base; null without one
     * @param least the reason that spoke most against it, beside the base; null without one
     * @param change what changed at its first month; empty if nothing did
     */
    public record Spell(
            long from,
            long to,
            Standing standing,
            double lowest,
            double highest,
            boolean happened,
            @Nullable Reason most,
            @Nullable Reason least,
            String change) {

        private Spell until(Spell last) {
            return new Spell(
                    from,
                    last.to,
                    standing,
                    Math.min(lowest, last.lowest),
                    Math.max(highest, last.highest),
                    happened || last.happened,
                    most,
                    least,
                    change);
        }
    }

    /** What is to be told: who decides about what, and how it went month by month. */
    interface Story {
        String state();

        String subject();

        Gate gate();

        /** The decision of a month taken apart; null if there was none. */
        @Nullable
        Weighing weighing(long month);

        Standing standing(long month);

        /** The explanation of a month. */
        Explanation in(long month);

        String heading(long from, long to);

        String verdict(Course course);

        String yes();
    }

    static Course of(ExplainedRun run, Story reasons) {
        List<Spell> spells = new ArrayList<>();
        double none = 1;
        int decided = 0;
        Long acted = null;
        long last = run.to();
        Weighing start = null;
        for (long month = run.from(); month <= run.to(); month++) {
            Weighing weighing = reasons.weighing(month);
            Standing standing = reasons.standing(month);
            if (weighing != null) {
                decided++;
                last = acted == null ? month : last;
                none *= 1 - weighing.probability();
                acted = acted == null && weighing.happened() ? Long.valueOf(month) : acted;
            }
            Standing before =
                    spells.isEmpty() ? standing : spells.get(spells.size() - 1).standing();
            String change = Changes.between(before, start, standing, weighing);
            Spell spell = spell(month, standing, weighing, change);
            boolean isNew = before != standing
                    || spells.isEmpty()
                    || !change.isEmpty()
                    || spell.happened()
                    || (weighing != null && Wording.year(month) != Wording.year(month - 1));
            if (isNew) {
                spells.add(spell);
                start = weighing;
            } else {
                spells.set(spells.size() - 1, spells.get(spells.size() - 1).until(spell));
            }
        }
        Course course = new Course(
                reasons.state(),
                reasons.subject(),
                reasons.heading(run.from(), run.to()),
                "",
                spells,
                decided,
                1 - none,
                acted,
                reasons.gate(),
                reasons.yes(),
                reasons.in(acted == null ? last : acted));
        return course.saying(reasons.verdict(course));
    }

    private Course saying(String sentence) {
        return new Course(
                state, claimant, heading, sentence, List.copyOf(spells), decided, chance, acted, gate, yes, decisive);
    }

    private static Spell spell(long month, Standing standing, @Nullable Weighing weighing, String change) {
        if (weighing == null) {
            return new Spell(month, month, standing, Double.NaN, Double.NaN, false, null, null, change);
        }
        Reason most = null;
        Reason least = null;
        for (Reason reason : weighing.reasons()) {
            if (reason.isChangeable()) {
                most = reason.value() > 0 && most == null ? reason : most;
                least = reason.value() < 0 && least == null ? reason : least;
            }
        }
        double chance = weighing.probability();
        return new Spell(month, month, standing, chance, chance, weighing.happened(), most, least, change);
    }
}
