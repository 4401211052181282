package westphalia.model.institution.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static westphalia.model.institution.power.PowerIndex.BANZHAF;
import static westphalia.model.institution.power.PowerIndex.COLEMAN;
import static westphalia.model.institution.power.PowerIndex.SHAPLEY_SHUBIK;
import static westphalia.model.institution.power.PowerIndex.TERNARY_BANZHAF;
import static westphalia.model.institution.power.PowerIndex.TERNARY_SHAPLEY;
import static westphalia.model.institution.power.VotingBody.COUNCIL;
import static westphalia.model.institution.power.VotingBody.COUNCIL_TO_1965;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/**
 * The Security Council's power indices.
 *
 * <p>Sources: Shapley and Shubik (1954) for the Council of eleven, 98.7 per cent to its permanent members together; the
 * binary values of fifteen and eleven are those the literature prints, the absolute and Coleman ones their swings over
 * 2^14, 2^10, 2^15, 2^11. The ternary values come from a dynamic programme written apart from this code.
 */
class PublishedPowerTest {

    @Test
    void shapleyShubikGivesAPermanentMemberAHundredTimesAnElectedMembersPower() {
        VotingPower power = SHAPLEY_SHUBIK.of(COUNCIL);

        assertThat(permanent(power).value()).isEqualTo(new BigFraction(421, 2145));
        assertThat(elected(power).value()).isEqualTo(new BigFraction(4, 2145));
        assertThat(power.ratio()).contains(new BigFraction(421, 4));
    }

    @Test
    void shapleyShubikGivesTheFirstCouncilsPermanentMembers987PerThousand() {
        VotingPower power = SHAPLEY_SHUBIK.of(COUNCIL_TO_1965);

        assertThat(permanent(power).value()).isEqualTo(new BigFraction(76, 385));
        assertThat(elected(power).value()).isEqualTo(new BigFraction(1, 462));
        assertThat(power.ratio()).contains(new BigFraction(456, 5));
        assertThat(permanent(power).value().multiply(5).doubleValue()).isCloseTo(.987, within(.0005));
    }

    @Test
    void banzhafGivesTenTimesThePower() {
        VotingPower power = BANZHAF.of(COUNCIL);

        assertThat(permanent(power)).isEqualTo(swings(848, new BigFraction(106, 635), new BigFraction(53, 1024)));
        assertThat(elected(power)).isEqualTo(swings(84, new BigFraction(21, 1270), new BigFraction(21, 4096)));
        assertThat(power.ratio()).contains(new BigFraction(212, 21));
        assertThat(permanent(power).value()).isEqualTo(new BigFraction(848, 5080));
    }

    @Test
    void banzhafOfTheFirstCouncil() {
        VotingPower power = BANZHAF.of(COUNCIL_TO_1965);

        assertThat(permanent(power)).isEqualTo(swings(57, new BigFraction(19, 105), new BigFraction(57, 1024)));
        assertThat(elected(power)).isEqualTo(swings(5, new BigFraction(1, 63), new BigFraction(5, 1024)));
        assertThat(power.ratio()).contains(new BigFraction(57, 5));
    }

    @Test
    void colemanFindsTheCouncilHardToMove() {
        VotingPower power = COLEMAN.of(COUNCIL);

        assertThat(power.powerToAct()).contains(new BigFraction(53, 2048));
        assertThat(permanent(power).value()).isEqualTo(BigFraction.ONE);
        assertThat(elected(power).value()).isEqualTo(new BigFraction(84, 848));
        assertThat(COLEMAN.of(COUNCIL_TO_1965).powerToAct()).contains(new BigFraction(57, 2048));
    }

    @Test
    void banzhafFallsToTwiceThePowerOnceMembersMayAbstain() {
        VotingPower power = TERNARY_BANZHAF.of(COUNCIL);

        assertThat(permanent(power).value()).isEqualTo(new BigFraction(9028, 89435));
        assertThat(elected(power).value()).isEqualTo(new BigFraction(8859, 178870));
        assertThat(ratio(power)).isCloseTo(2.04, within(.005));
    }

    @Test
    void ternaryBanzhafOfTheFirstCouncil() {
        VotingPower power = TERNARY_BANZHAF.of(COUNCIL_TO_1965);

        assertThat(permanent(power).value()).isEqualTo(new BigFraction(316, 2565));
        assertThat(elected(power).value()).isEqualTo(new BigFraction(197, 3078));
        assertThat(ratio(power)).isCloseTo(1.92, within(.005));
    }

    @Test
    void shapleyFallsToNineTimesThePowerOnceMembersMayAbstain() {
        VotingPower power = TERNARY_SHAPLEY.of(COUNCIL);

        assertThat(permanent(power).value()).isEqualTo(new BigFraction(118525786, 725416965));
        assertThat(elected(power).value()).isEqualTo(new BigFraction(26557607, 1450833930));
        assertThat(ratio(power)).isCloseTo(8.93, within(.005));
    }

    @Test
    void ternaryShapleyOfTheFirstCouncil() {
        VotingPower power = TERNARY_SHAPLEY.of(COUNCIL_TO_1965);

        assertThat(permanent(power).value()).isEqualTo(new BigFraction(7654357, 45467730));
        assertThat(elected(power).value()).isEqualTo(new BigFraction(1439189, 54561276));
        assertThat(ratio(power)).isCloseTo(6.38, within(.005));
    }

    private static MemberPower swings(long swings, BigFraction value, BigFraction absolute) {
        return new MemberPower(value, Optional.of(absolute), Optional.of(BigInteger.valueOf(swings)));
    }

    private static MemberPower permanent(VotingPower power) {
        return power.permanent().orElseThrow();
    }

    private static MemberPower elected(VotingPower power) {
        return power.elected().orElseThrow();
    }

    private static double ratio(VotingPower power) {
        return power.ratio().orElseThrow().doubleValue();
    }
}
