package westphalia.model.history;

import java.time.LocalDate;
import westphalia.model.Symbol;
import westphalia.model.Vote;
import westphalia.model.meaning.Meaning;

/**
 * How a member voted in the Assembly in history; one row of a table of recorded votes, never read by a run.
 *
 * <p>The symbol is held in the one form of {@link Symbol}, however it was written.
 */
public record RecordedResolution(
        @Meaning(text = "Symbol of the resolution, as in A/RES/63/3")
        String resolution,

        @Meaning(text = "Day of the vote") LocalDate date,
        @Meaning(text = "ISO3 of the member") String iso3,

        @Meaning(text = "Y yes, N no, A abstain, X did not vote")
        Vote vote) {

    public RecordedResolution {
        resolution = Symbol.of(resolution);
    }

    /** The same as a ballot of any body. */
    public RecordedBallot ballot() {
        return new RecordedBallot(resolution, date, iso3, vote);
    }
}
