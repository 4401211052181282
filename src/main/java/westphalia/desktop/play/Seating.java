package westphalia.desktop.play;

import org.jspecify.annotations.Nullable;
import westphalia.engine.run.Player;
import westphalia.model.Vote;

/**
 * Who plays which state, what it is asked just now, and what it has decided so far.
 *
 * <p>To be used on the event thread only.
 */
public final class Seating {
    private final Runnable changed;
    private final Choices choices = new Choices();
    private @Nullable Role role;
    private @Nullable Seat seat;
    private @Nullable Question question;

    /** Nobody plays; calls back when a question comes or goes. */
    public Seating(Runnable changed) {
        this.changed = changed;
    }

    /** Plays another state from the next run on, or none; forgets what was decided for the last one. */
    public void take(@Nullable Role other) {
        Role before = role;
        if (before == null || other == null || !before.state().equals(other.state())) {
            choices.forget();
        }
        role = other;
    }

    /** Forgets what was decided, so that all is asked again in the next run. */
    public void forget() {
        choices.forget();
    }

    /** Who plays in a new run; null if nobody does. The one before asks no more. */
    public @Nullable Player begin() {
        release();
        Role now = role;
        if (now == null) {
            return null;
        }
        Seat[] own = new Seat[1];
        own[0] = new Seat(now, choices, asked -> {
            if (own[0] == seat) { // What an old run asks is nobody's business.
                question = asked;
                changed.run();
            }
        });
        seat = own[0];
        return seat;
    }

    /** Asks nothing new up to the end of a month. */
    public void skipTo(long month) {
        if (seat != null) {
            seat.skipTo(month);
        }
    }

    /**
     * Answers what is asked, and lets the run go on.
     *
     * @param isForAYear whether the same is not to be asked for a year
     */
    public void answer(Vote answer, boolean isForAYear) {
        Question asked = question;
        Seat own = seat;
        if (asked != null && own != null) {
            choices.write(asked, answer, isForAYear);
            question = null;
            own.answer(answer);
            changed.run();
        }
    }

    /** Lets the run under way go on without asking. */
    public void release() {
        if (seat != null) {
            seat.close();
            seat = null;
        }
        question = null;
    }

    /** The state that is played; null if none is. */
    public @Nullable Role role() {
        return role;
    }

    /** What is to be decided now; null if nothing is. */
    public @Nullable Question question() {
        return question;
    }

    /** What the state decided in the run under way without its player being asked. */
    public PassedOver passedOver() {
        return seat == null ? PassedOver.NOTHING : seat.passedOver();
    }

    public Choices choices() {
        return choices;
    }
}
