package westphalia.model.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.model.State;

/** The nearest found outwards from a state's own place are those found by looking at everybody. */
class NeighboursTest {
    private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theNearestAreThoseOfACountOverEverybody(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int points = seed % 2 == 0 ? 7 : 1_000_000; // Few points make many ties.
        Roster roster = new Roster(IntStream.range(0, 120)
                .mapToObj(number -> state(number, random.nextInt(points) / 3.0))
                .toList());
        int count = seed == 6 ? 200 : 3 * seed;

        int[][] found = Neighbours.nearest(roster, state -> state % 5 != 0, count);

        for (int state = 0; state < roster.size(); state++) {
            assertThat(found[state]).as("of state %s", state).containsExactly(nearest(roster, state, count));
        }
    }

    private static int[] nearest(Roster roster, int state, int count) {
        double own = roster.state(state).idealPoint();
        return IntStream.range(0, roster.size())
                .filter(other -> other != state && other % 5 != 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(
                                other -> Math.abs(roster.state(other).idealPoint() - own))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static State state(int number, double idealPoint) {
        String code = String.format("A%02d", number);
        return new State(code, code, "", LONG_AGO, idealPoint, 0.5, 1, 1, 0.01, 0, 0, 0, 0, 0, Set.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aStateWithoutOthersLooksAtNobody(int count) {
        Roster roster = new Roster(List.of(state(1, 0)));
        assertThat(Neighbours.nearest(roster, state -> true, count)).isEqualTo(new int[][] {{}});
    }
}
