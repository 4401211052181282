package westphalia.experiment.forecast.question;

import java.time.temporal.ChronoField;
import westphalia.model.Vote;
import westphalia.model.history.RecordedBallot;

/**
 * One member before one text, and the answer it gave.
 *
 * @param body council or assembly
 * @param symbol of the text
 * @param month the proleptic month of the vote
 * @param state position of the member
 * @param vote its answer
 */
public record BallotItem(String body, String symbol, long month, int state, Vote vote) {
    static BallotItem of(String body, RecordedBallot ballot, int state) {
        return new BallotItem(
                body, ballot.draftId(), ballot.date().getLong(ChronoField.PROLEPTIC_MONTH), state, ballot.vote());
    }

    /** The number of the answer: yes 0, no 1, abstention 2, absence 3. */
    public int answer() {
        return switch (vote) {
            case YES -> 0;
            case NO -> 1;
            case ABSTAIN -> 2;
            case NOT_PARTICIPATING -> BallotQuestion.ABSENT;
        };
    }

    /** Whether the member answered at all. */
    public boolean isAnswered() {
        return answer() != BallotQuestion.ABSENT;
    }
}
