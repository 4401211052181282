package westphalia.experiment.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.result.DraftOutcome;

/**
 * Why a body answered a draft as it did, or was never asked.
 *
 * @param month the proleptic month
 * @param body id of the body
 * @param heading which draft, when, where, and what became of it
 * @param verdict the reason in a sentence or two
 * @param tabling what the sponsor decided, and why; null if it had no choice
 * @param sponsor name of the sponsor
 * @param answers of the members, the permanent ones first
 */
public record DraftExplanation(
        long month,
        String draft,
        String body,
        String heading,
        String verdict,
        DraftOutcome outcome,
        @Nullable Weighing tabling,
        String sponsor,
        List<MemberAnswer> answers) {

    /** The answer of one state; null if it was not asked. */
    public @Nullable MemberAnswer of(String state) {
        return answers.stream()
                .filter(answer -> answer.state().equals(state))
                .findFirst()
                .orElse(null);
    }
}
