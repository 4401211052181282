package westphalia.model.influence.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.setting.Setting;

/** Rule 9 by hand: a leader must have half of its own and the parent's capability, or loses up to 20. */
class BypassRuleTest {
    private static final double EXACT = 1e-12;

    private static SmallWorld world() {
        return SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .set("force.leader", 20)
                .set("force.leader_capability", 0.5)
                .set("bypass.capability", 2)
                .set("bypass.norm", 3);
    }

    private static Reasons reasons(SmallWorld world, double permitted) {
        Setting setting = world.setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setLegitimacy(0.8);
        situation.claimant(0).authorisation = 0.4;
        Reasons reasons = Reasons.recorded();
        List<Integer> coalition =
                List.of(setting.roster().position("PAT"), setting.roster().position("FOL"));
        new BypassRule(setting).reasons(situation, 0, coalition, permitted, reasons);
        return reasons;
    }

    /** By hand, the parent at 0.01: 0.03 of 0.04 and 0.01 of 0.02 are enough; 0.0025 of 0.0125 is 0.2, 3/5 short; 0 is all short. */
    @ParameterizedTest
    @CsvSource({"0.03, 0", "0.01, 0", "0.0025, -12", "0, -20"})
    void aLeaderWithoutMeansIsHeldBackWhateverItsAllies(double capability, double expected) {
        SmallWorld world = world();
        world.state(Records.with(world.state("PAT"), "capability", capability));
        world.state(Records.with(world.state("FOL"), "capability", 0.5));

        assertThat(reasons(world, 0).named().getOrDefault(Term.LEADER, 0.0)).isCloseTo(expected, within(EXACT));
    }

    /** By hand: 3 * 0.74 * 0.8 * 0.6 = 1.0656, of which a licence of 0.25 gives back a quarter. */
    @Test
    void whoCitesAPrecedentPaysLessOfTheNorm() {
        assertThat(reasons(world(), 0).named())
                .doesNotContainKey(Term.LICENCE)
                .hasEntrySatisfying(Term.LEGITIMACY, cost -> assertThat(cost).isCloseTo(-1.0656, within(EXACT)));
        assertThat(reasons(world(), 0.25).named())
                .hasEntrySatisfying(Term.LICENCE, gain -> assertThat(gain).isCloseTo(0.2664, within(EXACT)));
    }
}
