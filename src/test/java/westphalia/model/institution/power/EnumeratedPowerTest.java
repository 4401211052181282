package westphalia.model.institution.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts by formula against counts over every ballot and every order, put to the decision rule itself. */
class EnumeratedPowerTest {
    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger THREE = BigInteger.valueOf(3);

    static Stream<VotingBody> upToSixMembers() {
        return bodies(6);
    }

    static Stream<VotingBody> upToFourMembers() {
        return bodies(4);
    }

    private static Stream<VotingBody> bodies(int most) {
        return IntStream.rangeClosed(1, most)
                .boxed()
                .flatMap(members -> IntStream.rangeClosed(1, members)
                        .boxed()
                        .flatMap(quota -> IntStream.rangeClosed(0, members)
                                .mapToObj(vetoes -> new VotingBody(members, quota, vetoes))));
    }

    @ParameterizedTest
    @MethodSource("upToSixMembers")
    void banzhafCountsTheSwingsOfEveryCoalition(VotingBody body) {
        VotingPower power = PowerIndex.BANZHAF.of(body);
        BigInteger others = TWO.pow(body.members() - 1);

        assertSwings(body, power.permanent(), new Enumeration(body).binarySwings(0), others);
        assertSwings(body, power.elected(), new Enumeration(body).binarySwings(body.members() - 1), others);
    }

    @ParameterizedTest
    @MethodSource("upToSixMembers")
    void ternaryBanzhafCountsTheSwingsOfEveryBallot(VotingBody body) {
        VotingPower power = PowerIndex.TERNARY_BANZHAF.of(body);
        BigInteger others = THREE.pow(body.members() - 1);

        assertSwings(body, power.permanent(), new Enumeration(body).ternarySwings(0), others);
        assertSwings(body, power.elected(), new Enumeration(body).ternarySwings(body.members() - 1), others);
    }

    @ParameterizedTest
    @MethodSource("upToSixMembers")
    void colemanCountsTheCoalitionsThatWin(VotingBody body) {
        BigInteger winning = BigInteger.valueOf(new Enumeration(body).winningCoalitions());

        assertThat(PowerIndex.COLEMAN.of(body).powerToAct())
                .contains(new BigFraction(winning, TWO.pow(body.members())));
    }

    @ParameterizedTest
    @MethodSource("upToSixMembers")
    void shapleyShubikCountsThePivotOfEveryOrder(VotingBody body) {
        assertPivots(body, PowerIndex.SHAPLEY_SHUBIK.of(body), new Enumeration(body).binaryPivots(), BigInteger.ONE);
    }

    @ParameterizedTest
    @MethodSource("upToFourMembers")
    void ternaryShapleyCountsThePivotOfEveryRollCall(VotingBody body) {
        assertPivots(
                body,
                PowerIndex.TERNARY_SHAPLEY.of(body),
                new Enumeration(body).rollCallPivots(),
                THREE.pow(body.members()));
    }

    private static void assertSwings(
            VotingBody body, Optional<MemberPower> power, long swings, BigInteger ballotsOfOthers) {
        power.ifPresent(member -> {
            assertThat(member.swings()).as("swings in %s", body).contains(BigInteger.valueOf(swings));
            assertThat(member.absolute()).contains(new BigFraction(BigInteger.valueOf(swings), ballotsOfOthers));
        });
    }

    private static void assertPivots(VotingBody body, VotingPower power, long[] pivots, BigInteger ballots) {
        BigInteger rollCalls = ballots;
        for (int member = 2; member <= body.members(); member++) {
            rollCalls = rollCalls.multiply(BigInteger.valueOf(member));
        }
        for (int member = 0; member < body.members(); member++) {
            Optional<MemberPower> expected = member < body.vetoes() ? power.permanent() : power.elected();
            assertThat(new BigFraction(BigInteger.valueOf(pivots[member]), rollCalls))
                    .as("member %d of %s", member, body)
                    .isEqualTo(expected.orElseThrow().value());
        }
    }
}
