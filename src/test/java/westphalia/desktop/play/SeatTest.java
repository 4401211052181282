package westphalia.desktop.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.model.decision.Curve;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Standing;
import westphalia.result.Decision;

/** Somebody who is asked how a state votes sits in the hall; everybody else is left to luck. */
class SeatTest {
    @ParameterizedTest
    @CsvSource({"MLT, true,  true,  false", "MLT, true,  false, ", "MLT, false, true,  ", "FRA, true,  true,  "})
    void whoeverIsAskedHowItVotesIsThere(
            String state, boolean asksAboutVotes, boolean isAwayByLuck, @Nullable Boolean expected) {
        Seat seat = new Seat(new Role("MLT", null, 0, true, asksAboutVotes), new Choices(), question -> {
            throw new AssertionError("nobody is to be asked whether it comes");
        });
        Decision absence = new Decision(
                24_000,
                state,
                "resolution",
                DecidedAct.STAY_AWAY,
                Standing.DECIDES,
                Curve.PLAIN,
                Map.of(),
                0,
                .5,
                isAwayByLuck ? .1 : .9);

        assertThat(seat.act(absence)).isEqualTo(expected);
    }
}
