package westphalia.experiment.explanation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.replay.ExplainedRun;
import westphalia.model.decision.DecidedAct;
import westphalia.result.Decision;

/**
 * Which decisions are asked for; what is null may be anything.
 *
 * @param acts kinds of act
 * @param state ISO3 of the state that decides, or of the claimant that does
 * @param claimant id of the claimant it is about
 * @param draft id of the draft it is about
 * @param target ISO3 of the state to which something is done
 */
public record ActQuestion(
        Set<DecidedAct> acts,
        @Nullable String state,
        @Nullable String claimant,
        @Nullable String draft,
        @Nullable String target) {

    boolean isAbout(Decision decision, ExplainedRun run) {
        return acts.contains(decision.act())
                && (state == null || state.equals(run.entity(decision.state())))
                && (claimant == null || claimant.equals(run.claimantOf(decision.subject())))
                && (draft == null || draft.equals(decision.subject()))
                && (target == null || target.equals(decision.target()));
    }
}
