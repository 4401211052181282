package westphalia.model.history;

import java.time.LocalDate;
import westphalia.model.meaning.Meaning;

/** How a member voted in the Assembly in history; one row of a table of recorded votes, never read by a run. */
public record RecordedResolution(
        @Meaning(text = "Symbol of the resolution, as in A/RES/63/3")
        String resolution,

        @Meaning(text = "Day of the vote") LocalDate date,
        @Meaning(text = "ISO3 of the member") String iso3,

        @Meaning(text = "Y yes, N no, A abstain, X did not vote")
        String vote) {

    private static final String SERIES = "A/RES/";

    /** The same as a ballot of any body; a number alone, as in 63/3, gets its series. */
    public RecordedBallot ballot() {
        String symbol = resolution.startsWith(SERIES) ? resolution : SERIES + resolution;
        return new RecordedBallot(symbol, date, iso3, vote);
    }
}
