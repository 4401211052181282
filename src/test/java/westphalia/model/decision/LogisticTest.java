package westphalia.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The curve, its inverse, and the decision that hardly ever computes it. */
class LogisticTest {
    private static final int DRAWS = 200_000;

    @Test
    void theInverseUndoesTheCurve() {
        for (double utility = -20; utility <= 20; utility += 0.37) {
            assertThat(Logistic.inverse(Logistic.of(utility))).isCloseTo(utility, within(1e-6));
        }
        assertThat(Logistic.of(0)).isEqualTo(0.5);
    }

    @Test
    void whatExceedsADrawIsWhatTheCurveSays() {
        SplittableRandom random = new SplittableRandom(1);
        for (int draw = 0; draw < DRAWS; draw++) {
            double utility = random.nextDouble(-50, 50);
            double drawn = random.nextDouble();
            assertThat(Logistic.exceeds(utility, drawn))
                    .as("%s against %s", utility, drawn)
                    .isEqualTo(Logistic.of(utility) > drawn);
        }
    }

    /** Draws at the probability itself and one digit beside it, where a step more or less would show. */
    @Test
    void theLastDigitDecides() {
        SplittableRandom random = new SplittableRandom(2);
        for (int draw = 0; draw < DRAWS; draw++) {
            double utility = draw % 2 == 0 ? random.nextInt(-1300, 1300) / 32.0 : random.nextDouble(-41, 41);
            double probability = Logistic.of(utility);
            assertThat(Logistic.exceeds(utility, probability)).isFalse();
            assertThat(Logistic.exceeds(utility, Math.nextDown(probability))).isTrue();
        }
        assertThat(Logistic.exceeds(Double.NaN, 0)).isFalse();
        assertThat(Logistic.exceeds(Double.POSITIVE_INFINITY, 0.999)).isTrue();
        assertThat(Logistic.exceeds(Double.NEGATIVE_INFINITY, 0)).isFalse();
    }
}
