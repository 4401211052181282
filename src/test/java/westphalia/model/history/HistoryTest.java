package westphalia.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.model.Vote;

/** Recorded acts and votes as the rest of the program asks for them. */
class HistoryTest {
    private static final LocalDate RECOGNISED = LocalDate.of(2008, 2, 18);
    private static final LocalDate WITHDRAWN = LocalDate.of(2018, 6, 20);

    private static Observation observation(String status) {
        return new Observation(null, "SUR", true, RECOGNISED, WITHDRAWN, status);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"claimed", "contested", "void"})
    void onlyAStatedWithdrawalCounts(String status) {
        assertThat(observation(status).statedWithdrawal()).isNull();
        assertThat(observation("stated").statedWithdrawal()).isEqualTo(WITHDRAWN);
    }

    @Test
    void anActCanBeOfAnotherClaimantOrDayAndIsTheSameElse() {
        Observation before = observation("stated");

        assertThat(before.about("kosovo"))
                .isEqualTo(new Observation("kosovo", "SUR", true, RECOGNISED, WITHDRAWN, "stated"));
        assertThat(before.on(WITHDRAWN)).isEqualTo(new Observation(null, "SUR", true, WITHDRAWN, WITHDRAWN, "stated"));
    }

    @ParameterizedTest
    @CsvSource({"Y, YES", "N, NO", "A, ABSTAIN", "X, NOT_PARTICIPATING"})
    void theFourLettersAreTheFourVotes(String letter, Vote vote) {
        assertThat(new RecordedBallot("S/2007/14", RECOGNISED, "RUS", letter).cast())
                .isEqualTo(vote);
    }

    @Test
    void anotherLetterIsRefusedByNameOfDraftAndMember() {
        assertThatThrownBy(() -> new RecordedBallot("S/2007/14", RECOGNISED, "RUS", "Z").cast())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("S/2007/14, RUS: vote must be Y, N, A or X, but is Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/RES/63/3", "63/3"})
    void aResolutionIsNamedWithItsSeries(String symbol) {
        assertThat(new RecordedResolution(symbol, RECOGNISED, "SRB", "Y").ballot())
                .isEqualTo(new RecordedBallot("A/RES/63/3", RECOGNISED, "SRB", "Y"));
    }
}
