package westphalia.model.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nearest found outwards from a state's own place are those found by looking at everybody. */
class NeighboursTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theNearestAreThoseOfACountOverEverybody(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int different = seed % 2 == 0 ? 7 : 1_000_000; // Few points make many ties.
        double[] points = IntStream.range(0, 120)
                .mapToDouble(state -> random.nextInt(different) / 3.0)
                .toArray();
        int count = seed == 6 ? 200 : 3 * seed;

        IntPredicate belongs = state -> state % 5 != 0;

        Neighbours found = Neighbours.nearest(points, belongs, count);

        for (int state = 0; state < points.length; state++) {
            assertThat(found.of(state))
                    .as("of state %s", state)
                    .containsExactly(nearest(points, belongs, state, count));
        }
    }

    private static int[] nearest(double[] points, IntPredicate belongs, int state, int count) {
        return IntStream.range(0, points.length)
                .filter(other -> other != state && belongs.test(other))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(other -> Math.abs(points[other] - points[state]))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Test
    void knownNeighboursAreKeptAsTheyAre() {
        Neighbours known = new Neighbours(new int[][] {{2, 1}, {}, {0}});

        assertThat(known.of(0)).containsExactly(2, 1);
        assertThat(known.of(1)).isEmpty();
        assertThat(known.of(2)).containsExactly(0);
        assertThat(known.begin(2))
                .isEqualTo(known.end(1))
                .isEqualTo(known.end(0))
                .isEqualTo(2);
        assertThat(known.neighbour(2)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aStateWithoutOthersLooksAtNobody(int count) {
        assertThat(Neighbours.nearest(new double[] {0}, state -> true, count).of(0))
                .isEmpty();
    }
}
