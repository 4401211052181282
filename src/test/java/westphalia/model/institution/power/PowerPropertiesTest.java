package westphalia.model.institution.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every index on every body. */
class PowerPropertiesTest {
    private static final List<PowerIndex> SHARES = List.of(
            PowerIndex.SHAPLEY_SHUBIK, PowerIndex.BANZHAF, PowerIndex.TERNARY_BANZHAF, PowerIndex.TERNARY_SHAPLEY);

    static Stream<VotingBody> bodies() {
        return LongStream.range(0, 60).mapToObj(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int members = 1 + random.nextInt(30);
            return new VotingBody(members, 1 + random.nextInt(members), random.nextInt(members + 1));
        });
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theSharesOfAllMembersSumToOne(VotingBody body) {
        for (PowerIndex index : SHARES) {
            VotingPower power = index.of(body);

            assertThat(value(power.permanent())
                            .multiply(body.vetoes())
                            .add(value(power.elected()).multiply(body.elected())))
                    .as("%s", index)
                    .isEqualTo(BigFraction.ONE);
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aVetoIsNeverAHandicap(VotingBody body) {
        for (PowerIndex index : PowerIndex.values()) {
            VotingPower power = index.of(body);
            if (body.vetoes() > 0 && body.elected() > 0) {
                assertThat(value(power.permanent())).as("%s", index).isGreaterThanOrEqualTo(value(power.elected()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void withoutVetoesAllHaveEqualPower(VotingBody body) {
        VotingBody equals = new VotingBody(body.members(), body.quota(), 0);
        for (PowerIndex index : SHARES) {
            VotingPower power = index.of(equals);

            assertThat(power.permanent()).isEmpty();
            assertThat(value(power.elected())).isEqualTo(new BigFraction(1, body.members()));
            assertThat(power.ratio()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void whereAllHoldVetoesAllHaveEqualPower(VotingBody body) {
        VotingBody equals = new VotingBody(body.members(), body.quota(), body.members());
        for (PowerIndex index : SHARES) {
            VotingPower power = index.of(equals);

            assertThat(power.elected()).isEmpty();
            assertThat(value(power.permanent())).isEqualTo(new BigFraction(1, body.members()));
        }
    }

    @Test
    void withoutAbstentionUnanimityMakesVetoesWorthless() {
        VotingPower power = PowerIndex.SHAPLEY_SHUBIK.of(new VotingBody(15, 15, 5));

        assertThat(power.ratio()).contains(BigFraction.ONE);
    }

    @Test
    void withAbstentionAVetoIsWorthSomethingEvenInABodyOfTwo() {
        assertThat(PowerIndex.TERNARY_SHAPLEY
                        .of(new VotingBody(2, 1, 1))
                        .ratio()
                        .orElseThrow())
                .isGreaterThan(BigFraction.ONE);
    }

    @Test
    void electedMembersAreNothingWithoutAbstentionWhereTheVetoesAreTheQuota() {
        VotingPower power = PowerIndex.BANZHAF.of(new VotingBody(15, 5, 5));

        assertThat(value(power.elected())).isEqualTo(BigFraction.ZERO);
        assertThat(power.ratio()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PowerIndex.class)
    void theGeneralAssemblyIsNotTooLarge(PowerIndex index) {
        VotingPower power = index.of(new VotingBody(193, 129, 5));

        assertThat(power.index()).isEqualTo(index);
        assertThat(power.ratio().orElseThrow().doubleValue()).isFinite().isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(PowerIndex.class)
    void anIndexIsFoundByItsWord(PowerIndex index) {
        assertThat(PowerIndex.named(index.word())).isEqualTo(index);
    }

    @Test
    void anUnknownIndexIsRefusedWithThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PowerIndex.named("shapley"))
                .withMessage("index: must be one of shapley-shubik, banzhaf, coleman, ternary-banzhaf, ternary-shapley,"
                        + " but is shapley");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0   | 1  | 0  | members: must be between 1 and 250, but is 0
                    251 | 1  | 0  | members: must be between 1 and 250, but is 251
                    15  | 0  | 5  | quota: must be at least 1, but is 0
                    15  | 16 | 5  | quota: must be at most the number of members, 15, but is 16
                    15  | 9  | -1 | veto: must be at least 0, but is -1
                    15  | 9  | 16 | veto: must be at most the number of members, 15, but is 16
                    """)
    void anImpossibleBodyIsRefused(int members, int quota, int vetoes, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VotingBody(members, quota, vetoes))
                .withMessage(message);
    }

    private static BigFraction value(Optional<MemberPower> power) {
        return power.map(MemberPower::value).orElse(BigFraction.ZERO);
    }
}
