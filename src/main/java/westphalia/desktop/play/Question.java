package westphalia.desktop.play;

import org.jspecify.annotations.Nullable;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.result.Decision;

/**
 * Something that a state has to decide, and how the model would decide it.
 *
 * @param decision the decision about the act, or about a yes in a vote
 * @param against the decision about a no in a vote; null if it is no vote
 * @param isBeforeTheVote whether the draft is about to be shelved, for a veto of the state is expected
 */
public record Question(Decision decision, @Nullable Decision against, boolean isBeforeTheVote) {
    /** A question that comes up when the act itself is due. */
    Question(Decision decision, @Nullable Decision against) {
        this(decision, against, false);
    }

    /** Whether it is a vote on a draft. */
    public boolean isVote() {
        return against != null;
    }

    /** What the act would be. */
    public DecidedAct act() {
        return decision.act();
    }

    /** What the model would answer. */
    public Vote ofModel() {
        Decision no = against;
        return decision.happened() ? Vote.YES : no == null || no.happened() ? Vote.NO : Vote.ABSTAIN;
    }

    /** The same question in a later month. */
    String key(long month) {
        return String.join(" ", Long.toString(month), decision.state(), decision.subject(), decision.written());
    }
}
