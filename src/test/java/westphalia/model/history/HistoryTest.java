package westphalia.model.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.model.Symbol;
import westphalia.model.Vote;

/** Recorded acts and votes as the rest of the program asks for them. */
class HistoryTest {
    private static final LocalDate RECOGNISED = LocalDate.of(2008, 2, 18);
    private static final LocalDate WITHDRAWN = LocalDate.of(2018, 6, 20);

    private static Observation observation(Observation.@Nullable Status status) {
        return new Observation(null, "SUR", true, RECOGNISED, WITHDRAWN, status);
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STATED")
    void onlyAStatedWithdrawalCounts(Observation.@Nullable Status status) {
        assertThat(observation(status).statedWithdrawal()).isNull();
        assertThat(observation(Observation.Status.STATED).statedWithdrawal()).isEqualTo(WITHDRAWN);
    }

    @Test
    void anActCanBeOfAnotherClaimantOrDayAndIsTheSameElse() {
        Observation before = observation(Observation.Status.STATED);

        assertThat(before.about("kosovo"))
                .isEqualTo(new Observation("kosovo", "SUR", true, RECOGNISED, WITHDRAWN, Observation.Status.STATED));
        assertThat(before.on(WITHDRAWN))
                .isEqualTo(new Observation(null, "SUR", true, WITHDRAWN, WITHDRAWN, Observation.Status.STATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/RES/63/3", "63/3", "R/63/3", "a/res/63/3", "A/RES/63/3 ", "A / RES / 63/3"})
    void aResolutionOfTheAssemblyIsNamedInOneWay(String symbol) {
        assertThat(new RecordedResolution(symbol, RECOGNISED, "SRB", Vote.YES).ballot())
                .isEqualTo(new RecordedBallot("A/RES/63/3", RECOGNISED, "SRB", Vote.YES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S/RES/1808", "S/RES/1808(2008)", "S/RES/1808 (2008)", "s/res/1808", "1808", "RES/1808"})
    void aResolutionOfTheCouncilIsNamedInOneWay(String symbol) {
        assertThat(new RecordedBallot(symbol, RECOGNISED, "RUS", Vote.YES).draftId())
                .isEqualTo("S/RES/1808");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S/2007/14", "A/RES/377(V)", "A/RES/ES-11/1", "Saltmarsh joins"})
    void anotherSymbolStaysWhatItIs(String symbol) {
        assertThat(Symbol.of(symbol)).isEqualTo(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES-11/1", "R/ES-11/1", "RES/ES-11/1"})
    void emergencySpecialSessionsHaveASeriesToo(String symbol) {
        assertThat(Symbol.of(symbol)).isEqualTo("A/RES/ES-11/1");
    }
}
