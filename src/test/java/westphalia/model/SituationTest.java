package westphalia.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import westphalia.SmallWorld;

/** What a situation keeps from one stage of the month to the next. */
class SituationTest {
    private Situation situation = SmallWorld.situation(SmallWorld.ofFour().setting());

    @BeforeEach
    void begin() {
        situation = SmallWorld.situation(SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .claimant(SmallWorld.claimantOf("isle"))
                .setting());
    }

    @Test
    void pushesOfBothSidesAreKeptApartAndTheirDifferenceCounts() {
        situation.addPush(1, 2, 0.75);
        situation.addPush(1, 2, -0.125);
        situation.addPush(1, 2, -0.25);

        assertThat(situation.pushFor(1, 2)).isEqualTo(0.75);
        assertThat(situation.pushAgainst(1, 2)).isEqualTo(0.375);
        assertThat(situation.push(1, 2)).isEqualTo(0.375);
        assertThat(situation.push(0, 2)).isZero();
        assertThat(situation.push(1, 1)).isZero();
    }

    @Test
    void pushesOfAllClaimantsAreForgotten() {
        situation.addPush(0, 1, 0.5);
        situation.addPush(1, 2, -0.5);

        situation.clearPushes();

        assertThat(situation.pushFor(0, 1)).isZero();
        assertThat(situation.pushAgainst(1, 2)).isZero();
    }

    @Test
    void nobodyHasRecognisedBeforeAnythingHappens() {
        assertThat(situation.recognition(0, 0)).isEqualTo(Recognition.NEVER);
        assertThat(situation.recognisedIn(0, 0)).isEqualTo(Situation.NEVER);
        assertThat(situation.hasRecognised(0, 0)).isFalse();
    }

    @Test
    void theTwoIndicesAreTheOnesSet() {
        situation.setIndices(0.6, 0.3);

        assertThat(situation.normIndex()).isEqualTo(0.6);
        assertThat(situation.interventionistIndex()).isEqualTo(0.3);
    }
}
