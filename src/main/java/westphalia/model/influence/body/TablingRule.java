package westphalia.model.influence.body;

import westphalia.model.Draft;
import westphalia.model.decision.Curve;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.body.TablingParameters;

/**
 * Rule 8: whether a sponsor puts a draft to the vote or shelves it.
 *
 * <p>{@code value = x (1 - v) P(carries, but for vetoes) + v chi max(0, Y - quota) / 6 P(exactly one veto | any) [the
 * vetoing power is the draft's target] - drama - threat max(0, -p_o) [a mandate is in force, the draft is on status, the parent
 * refuses]}, {@code P(table) = L(value / l)}. p_o: stance of the claimant's opponent, who threatens to reopen the
 * mandate; Y: expected yes votes; v: chance of a permanent no; x: what the draft asks, relative to the status quo: half
 * of |x - x0|. A shelved draft with v above one half is a hidden veto; otherwise it is withdrawn for lack of votes. A
 * draft that must come to the vote, as when a mandate expires, is always tabled.
 *
 * <p>Sources: Nahory 2004 (private threats do the work); Sivis, Russian policy (Lavrov 2007); the draft tabled in 2014
 * to isolate its target; the draft shelved in July 2007, to which the numbers are anchored. Changed: what the sponsor
 * gains is measured from the status quo, so that drafts for the parent's side follow the same rule.
 */
public final class TablingRule {
    private static final double ISOLATING = 6;

    private final TablingParameters weights;

    public TablingRule(TablingParameters weights) {
        this.weights = weights;
    }

    /**
     * What a sponsor expects of a vote.
     *
     * @param yes expected votes for the draft
     * @param surplus expected votes for the draft beyond those needed, 0 or more
     * @param passage probability that the draft carries, vetoes left aside
     * @param veto probability that at least one permanent member votes no
     * @param loneVeto probability that exactly one does, given that any does
     * @param vetoIsTargets whether the most likely veto is that of the state the draft is aimed at
     */
    public record Expectation(
            double yes, double surplus, double passage, double veto, double loneVeto, boolean vetoIsTargets) {}

    /**
     * Adds the sponsor's reasons; their sum is the value of tabling.
     *
     * @param threat how credibly the opponent threatens to reopen a mandate, in [0, 1]
     */
    public void reasons(Draft draft, Expectation expected, double threat, Reasons reasons) {
        double gain = Math.abs(draft.position() - draft.statusQuo()) / 2;
        double exposure = expected.vetoIsTargets()
                ? expected.veto() * weights.exposure() * expected.surplus() / ISOLATING * expected.loneVeto()
                : 0;
        reasons.add(Term.PASSAGE, gain * (1 - expected.veto()) * expected.passage())
                .add(Term.EXPOSURE, exposure)
                .add(Term.DRAMA, -weights.drama())
                .add(Term.COUNTER_THREAT, -weights.threat() * threat);
    }

    /** How the probability of tabling follows from the value of it. */
    public Curve curve() {
        return new Curve(1, 0, weights.blur());
    }
}
