package westphalia.model.history;

import java.time.LocalDate;
import westphalia.model.Vote;
import westphalia.model.meaning.Meaning;

/** How a member voted in the Council in history; one row of a table of recorded votes, never read by a run. */
public record RecordedBallot(
        @Meaning(text = "Symbol of the resolution, or of the draft if it failed")
        String draftId,

        @Meaning(text = "Day of the vote") LocalDate date,
        @Meaning(text = "ISO3 of the member") String iso3,

        @Meaning(text = "Y yes, N no, A abstain, X not participating")
        String vote) {

    /** The vote as the model knows it; another letter is refused. */
    public Vote cast() {
        return switch (vote) {
            case "Y" -> Vote.YES;
            case "N" -> Vote.NO;
            case "A" -> Vote.ABSTAIN;
            case "X" -> Vote.NOT_PARTICIPATING;
            default ->
                throw new IllegalArgumentException(
                        draftId + ", " + iso3 + ": vote must be Y, N, A or X, but is " + vote);
        };
    }
}
