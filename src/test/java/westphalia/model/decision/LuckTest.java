package westphalia.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.model.decision.Luck.Purpose;

/**
 * Luck is pure, uniform, and independent between neighbouring keys.
 *
 * <p>All keys are fixed, so a test that passes once passes always; the levels of significance are nevertheless so low
 * that another choice of good mixing would not trip them (one in a million a test).
 */
class LuckTest {
    private static final double LEVEL = 1e-6;
    private static final long JANUARY_2008 = 2008 * 12L;
    private static final int MONTHS = 72;
    private static final List<String> CLAIMANTS = List.of("kosovo", "abkhazia", "south_ossetia");
    private static final int RUNS = 6;

    @Test
    void theSameQuestionHasTheSameAnswerInAnyOrder() {
        Luck luck = new Luck(7, 3);
        double[] forwards = LongStream.range(0, 500)
                .mapToDouble(key -> luck.uniform(Purpose.BALLOT, key, 1, 2))
                .toArray();
        for (int key = 499; key >= 0; key--) {
            luck.normal(Purpose.NOISE, key, 1, 2);
            assertThat(new Luck(7, 3).uniform(Purpose.BALLOT, key, 1, 2)).isEqualTo(forwards[key]);
        }
    }

    @Test
    void drawsOfAllStatesAtOnceAreThoseOfEachByItself() {
        Luck luck = new Luck(7, 3);
        Luck.Draws draws = luck.draws(Purpose.LOBBY, JANUARY_2008, 4, state -> Luck.key("S" + state));

        for (int state = 0; state < 4; state++) {
            for (long subject = 0; subject < 3; subject++) {
                assertThat(draws.uniform(state, subject))
                        .isEqualTo(luck.uniform(Purpose.LOBBY, JANUARY_2008, Luck.key("S" + state), subject));
            }
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswerOnAnyThread() {
        Luck luck = new Luck(7, 3);
        double[] serial = LongStream.range(0, 20_000)
                .mapToDouble(key -> luck.uniform(Purpose.RECOGNITION, key, key * 31, 5))
                .toArray();
        double[] parallel = LongStream.range(0, 20_000)
                .parallel()
                .mapToDouble(key -> luck.uniform(Purpose.RECOGNITION, key, key * 31, 5))
                .toArray();

        assertThat(parallel).isEqualTo(serial);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void drawsAreUniformWhateverTheyAreFor(Purpose purpose) {
        long[] counts = new long[100];
        double[] expected = new double[counts.length];
        for (int run = 0; run < 20; run++) {
            Luck luck = new Luck(2008, run);
            for (long month = 0; month < MONTHS; month++) {
                for (long state = 0; state < 193; state++) {
                    double drawn = luck.uniform(purpose, JANUARY_2008 + month, state, 0);
                    assertThat(drawn).isBetween(0.0, Math.nextDown(1.0));
                    counts[(int) (drawn * counts.length)]++;
                }
            }
        }
        Arrays.fill(expected, 1);

        assertThat(new ChiSquareTest().chiSquareTest(expected, counts)).isBetween(LEVEL, 1 - LEVEL);
    }

    /** A way of stepping from one key to its neighbour, with all other keys held. */
    private record Step(String name, LongToDoubleFunction first, LongToDoubleFunction second) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Step> steps() {
        long kosovo = Luck.key("kosovo");
        long state = Luck.key("ALB");
        Luck luck = new Luck(2008, 0);
        return Stream.of(
                new Step("months", i -> recognition(luck, i, state), i -> recognition(luck, i + 1, state)),
                new Step("years", i -> recognition(luck, i, state), i -> recognition(luck, i + 12, state)),
                new Step(
                        "runs",
                        i -> recognition(new Luck(2008, i), JANUARY_2008, state),
                        i -> recognition(new Luck(2008, i + 1), JANUARY_2008, state)),
                new Step(
                        "seeds",
                        i -> recognition(new Luck(i, 0), JANUARY_2008, state),
                        i -> recognition(new Luck(i + 1, 0), JANUARY_2008, state)),
                new Step(
                        "seed against run",
                        i -> recognition(new Luck(i, i + 1), JANUARY_2008, state),
                        i -> recognition(new Luck(i + 1, i), JANUARY_2008, state)),
                new Step(
                        "states that differ by a letter",
                        i -> recognition(luck, i / 26, Luck.key("AL" + letter(i))),
                        i -> recognition(luck, i / 26, Luck.key("AL" + letter(i + 1)))),
                new Step(
                        "states with letters exchanged",
                        i -> recognition(luck, i / 25, Luck.key("A" + letter(1 + i % 25) + "1")),
                        i -> recognition(luck, i / 25, Luck.key(letter(1 + i % 25) + "A1"))),
                new Step(
                        "claimants",
                        i -> luck.uniform(Purpose.RECOGNITION, i, state, kosovo),
                        i -> luck.uniform(Purpose.RECOGNITION, i, state, Luck.key("kosova"))),
                new Step(
                        "purposes",
                        i -> luck.uniform(Purpose.RECOGNITION, i, state, kosovo),
                        i -> luck.uniform(Purpose.WITHDRAWAL, i, state, kosovo)),
                new Step(
                        "state against subject",
                        i -> luck.uniform(Purpose.BALLOT, i, 1, 2),
                        i -> luck.uniform(Purpose.BALLOT, i, 2, 1)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void drawsOfNeighbouringKeysAreIndependent(Step step) {
        int draws = 50_000;
        double[] first = LongStream.range(0, draws).mapToDouble(step.first).toArray();
        double[] second = LongStream.range(0, draws).mapToDouble(step.second).toArray();
        int cells = 12;
        long[] counts = new long[cells * cells];
        double[] expected = new double[cells * cells];
        for (int draw = 0; draw < draws; draw++) {
            counts[((int) (first[draw] * cells)) * cells + (int) (second[draw] * cells)]++;
        }
        Arrays.fill(expected, 1);

        assertThat(new PearsonsCorrelation().correlation(first, second))
                .isBetween(-5 / Math.sqrt(draws), 5 / Math.sqrt(draws));
        assertThat(new ChiSquareTest().chiSquareTest(expected, counts)).isBetween(LEVEL, 1 - LEVEL);
    }

    @Test
    void noTwoKeysOfAnEnsembleShareTheirBits() throws IOException {
        long[] states = codes().stream().mapToLong(Luck::key).toArray();
        long[] claimants = CLAIMANTS.stream().mapToLong(Luck::key).toArray();
        long[] bits = new long[RUNS * MONTHS * states.length * claimants.length * Purpose.values().length];
        int filled = 0;
        for (int run = 0; run < RUNS; run++) {
            Luck luck = new Luck(2008, run);
            for (Purpose purpose : Purpose.values()) {
                for (long month = JANUARY_2008; month < JANUARY_2008 + MONTHS; month++) {
                    for (long state : states) {
                        for (long claimant : claimants) {
                            bits[filled++] = luck.bits(purpose, month, state, claimant);
                        }
                    }
                }
            }
        }
        Arrays.sort(bits);
        int repeated = 0;
        for (int index = 1; index < bits.length; index++) {
            repeated += bits[index] == bits[index - 1] ? 1 : 0;
        }

        assertThat(filled).isGreaterThan(1_500_000);
        assertThat(repeated).isZero();
    }

    @Test
    void everyThreeLetterCodeHasItsOwnKey() {
        Set<Long> keys = new TreeSet<>();
        IntStream.range(0, 26 * 26 * 26)
                .forEach(code -> keys.add(Luck.key(letter(code / 676) + letter(code / 26) + letter(code))));

        assertThat(keys).hasSize(26 * 26 * 26);
    }

    @Test
    void normalDrawsAreStandardNormal() {
        Luck luck = new Luck(2008, 0);
        double[] sample = LongStream.range(0, 5_000)
                .mapToDouble(state -> luck.normal(Purpose.NOISE, 0, state, Luck.key("kosovo")))
                .toArray();

        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new NormalDistribution(), sample))
                .isGreaterThan(LEVEL);
    }

    /** Expected: the quantiles of N(0, 1) at half a step of 2^-52 from 0 and 1, about -8.13 and 8.13. */
    @Test
    void theMostExtremeNormalDrawsAreFinite() {
        assertThat(Luck.normal(0L)).isBetween(-8.3, -8.0);
        assertThat(Luck.normal(-1L)).isBetween(8.0, 8.3);
        assertThat(Luck.normal(0x7FFFFFFFFFFFFFFFL)).isNegative().isGreaterThan(-1e-15);
    }

    /**
     * Frozen values, computed by this program: they guard that results keep their bytes, and say nothing of quality. If
     * they change, every published result changes.
     */
    @Test
    void drawsAreTheSameInEveryVersion() {
        Luck first = new Luck(2008, 0);
        Luck other = new Luck(-1, 199);
        long albania = Luck.key("ALB");
        long kosovo = Luck.key("kosovo");

        assertThat(albania).isEqualTo(-2956863761495838269L);
        assertThat(kosovo).isEqualTo(4029693032975943409L);
        assertThat(first.uniform(Purpose.RECOGNITION, JANUARY_2008, albania, kosovo))
                .isEqualTo(0.40136056126440733);
        assertThat(first.uniform(Purpose.BALLOT, JANUARY_2008 + 1, albania, kosovo))
                .isEqualTo(0.14828309363762848);
        assertThat(first.uniform(Purpose.TABLING, 0, 0, 0)).isEqualTo(0.08220292741243995);
        assertThat(first.normal(Purpose.NOISE, 0, albania, kosovo)).isEqualTo(0.02576980631120098);
        assertThat(other.uniform(Purpose.POWER_RECOGNITION, JANUARY_2008, albania, kosovo))
                .isEqualTo(0.16575669156065587);
    }

    private static double recognition(Luck luck, long month, long state) {
        return luck.uniform(Purpose.RECOGNITION, month, state, Luck.key("kosovo"));
    }

    private static String letter(long number) {
        return String.valueOf((char) ('A' + number % 26));
    }

    private static List<String> codes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("scenarios/data/states-2008.csv"))) {
            return lines.skip(1).map(line -> line.substring(0, 3)).toList();
        }
    }
}
