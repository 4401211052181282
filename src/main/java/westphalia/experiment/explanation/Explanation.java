package westphalia.experiment.explanation;

import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.reason.StanceParts;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.rerun.Deed;
import westphalia.model.decision.Standing;

/**
 * Why a state or claimant acted in a month, or did not; what would have turned it is said with the past as it was.
 *
 * @param month the proleptic month
 * @param deed what it decided about, whenever it is done; null if it never may
 * @param who its name within a sentence
 * @param does the act after its name, as in "recognises Kosovo"
 * @param heading who, when, what, and the answer
 * @param verdict the reason in a sentence or two
 * @param advice what would have made it another, in a sentence or two; empty if there was no decision
 * @param weighing the decision taken apart; null if there was none
 * @param stance what its stance is made of; null if the state is no agent
 */
public record Explanation(
        long month,
        @Nullable Deed deed,
        String who,
        String does,
        Standing standing,
        String heading,
        String verdict,
        String advice,
        @Nullable Weighing weighing,
        @Nullable StanceParts stance) {}
