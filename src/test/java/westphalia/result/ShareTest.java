package westphalia.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    /**
     * Published values: Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3 (the score method without
     * continuity correction).
     */
    @ParameterizedTest
    @CsvSource({"81, 263, .2553, .3662", "15, 148, .0624, .1605", "0, 20, 0, .1611", "1, 29, .0061, .1718"})
    void wilsonsIntervalIsThePublishedOne(int happened, int runs, double low, double high) {
        Share share = Share.of(happened, runs);

        assertThat(share.low()).isCloseTo(low, within(5e-5));
        assertThat(share.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void wilsonsIntervalIsThatOfCommonsMath() {
        SplittableRandom luck = new SplittableRandom(3);
        for (int draw = 0; draw < 200; draw++) {
            int runs = luck.nextInt(1, 300);
            int happened = luck.nextInt(0, runs + 1);
            var other = new WilsonScoreInterval().createInterval(runs, happened, .95);

            assertThat(Share.of(happened, runs).low()).isCloseTo(other.getLowerBound(), within(1e-9));
            assertThat(Share.of(happened, runs).high()).isCloseTo(other.getUpperBound(), within(1e-9));
        }
    }

    /**
     * The approval of the Prime Minister, asked twice of 1600: 150 and 86 changed their mind (Agresti, Categorical Data
     * Analysis, 2nd ed. 2002, table 10.1). By hand: d = 64/1602 = .0399501; sqrt(237 - 64²/1602)/1602 = .0095580; times
     * 1.959964 = .0187334.
     */
    @Test
    void theIntervalOfPairedSharesIsTheOneComputedByHand() {
        Share difference = Share.difference(150, 86, 1600);

        assertThat(difference.value()).isEqualTo(.04);
        assertThat(difference.low()).isCloseTo(.0212167, within(1e-6));
        assertThat(difference.high()).isCloseTo(.0586835, within(1e-6));
    }

    /** By hand: d = -4/6; sqrt(5 - 16/6)/6 times 1.959964 = .4989824. */
    @Test
    void fourPairsThatAllDifferDoNotRuleOutThatOthersAgree() {
        Share difference = Share.difference(0, 4, 4);

        assertThat(difference.value()).isEqualTo(-1);
        assertThat(difference.low()).isEqualTo(-1);
        assertThat(difference.high()).isCloseTo(-.1676843, within(1e-6));
    }

    @Test
    void everyIntervalHasAWidthHoldsItsShareAndStaysWithinTheRange() {
        for (int runs = 1; runs <= 40; runs++) {
            for (int more = 0; more <= runs; more++) {
                assertThat(Share.of(more, runs)).satisfies(share -> holds(share, 0));
                for (int less = 0; less + more <= runs; less++) {
                    assertThat(Share.difference(more, less, runs)).satisfies(share -> holds(share, -1));
                }
            }
        }
    }

    private static void holds(Share share, double least) {
        assertThat(share.low()).isBetween(least, share.value()).isLessThan(share.high());
        assertThat(share.high()).isBetween(share.value(), 1.0);
    }
}
