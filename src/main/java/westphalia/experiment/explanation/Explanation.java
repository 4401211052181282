package westphalia.experiment.explanation;

import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.reason.StanceParts;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.model.decision.Standing;

/**
 * Why a state recognised a claimant in a month, or did not.
 *
 * @param month the proleptic month
 * @param state ISO3 of the state
 * @param claimant id of the claimant
 * @param heading who, when, what, and the answer
 * @param verdict the reason in a sentence or two
 * @param advice what would have made it another, in a sentence or two; empty if there was no decision
 * @param weighing the decision taken apart; null if there was none
 * @param stance what its stance is made of; null if the state is no agent
 */
public record Explanation(
        long month,
        String state,
        String claimant,
        Standing standing,
        String heading,
        String verdict,
        String advice,
        @Nullable Weighing weighing,
        @Nullable StanceParts stance) {}
