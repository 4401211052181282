package westphalia.desktop.play;

import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import westphalia.engine.run.Player;
import westphalia.model.Vote;
import westphalia.result.Decision;

/**
 * Asks somebody at the screen for the decisions of a state, and makes the run wait for the answer.
 *
 * <p>There is one for each run that is begun. The run's own thread waits in it; the event thread never does.
 */
final class Seat implements Player {
    private final Role role;
    private final Choices choices;
    private final Consumer<Question> asking;
    private volatile long silentUntil = Long.MIN_VALUE;
    private volatile PassedOver passedOver = PassedOver.NOTHING; // Written by the run's own thread only.
    private @Nullable Vote given;
    private boolean isClosed;

    /**
     * A seat in a run that has not begun.
     *
     * @param asking is told on the event thread what is to be decided
     */
    Seat(Role role, Choices choices, Consumer<Question> asking) {
        this.role = role;
        this.choices = choices;
        this.asking = asking;
    }

    @Override
    public @Nullable Boolean act(Decision ofModel) {
        if (role.missesAVote(ofModel)) {
            return false; // Whoever is asked how to vote is there.
        }
        if (role.isTooUnlikely(ofModel)) {
            passedOver = passedOver.with(ofModel);
        }
        Vote answer = role.asksAbout(ofModel) ? answerTo(new Question(ofModel, null)) : null;
        return answer == null ? null : answer == Vote.YES;
    }

    @Override
    public @Nullable Vote vote(Decision yes, Decision no) {
        return role.asksAbout(yes) ? answerTo(new Question(yes, no)) : null;
    }

    @Override
    public @Nullable Vote intention(Decision yes, Decision no) {
        return role.asksAbout(yes) ? answerTo(new Question(yes, no, true)) : null;
    }

    /** What was decided without asking so far. */
    PassedOver passedOver() {
        return passedOver;
    }

    /** Asks nothing new up to the end of a month; what was answered before is repeated, the rest left to luck. */
    void skipTo(long month) {
        silentUntil = month;
    }

    private @Nullable Vote answerTo(Question question) {
        Vote before = choices.to(question);
        boolean isSilent = question.decision().month() <= silentUntil;
        if (before == null && isSilent) {
            passedOver = passedOver.skipped();
        }
        return before != null || isSilent ? before : waited(question);
    }

    private synchronized @Nullable Vote waited(Question question) {
        given = null;
        boolean wasInterrupted = false;
        if (!isClosed) {
            SwingUtilities.invokeLater(() -> asking.accept(question));
        }
        while (given == null && !isClosed) {
            try {
                wait();
            } catch (
                    InterruptedException
                            pausing) { // The controller interrupts a run that is to pause after this month.
                wasInterrupted = true;
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
        return given;
    }

    /** Lets the run go on with this answer. */
    synchronized void answer(Vote answer) {
        given = answer;
        notifyAll();
    }

    /** Lets the run go on without asking again. */
    synchronized void close() {
        isClosed = true;
        notifyAll();
    }
}
