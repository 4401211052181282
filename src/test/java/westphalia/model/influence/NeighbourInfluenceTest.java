package westphalia.model.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.experiment.claim.exact.FixedPoint;
import westphalia.model.neighbour.Neighbours;

/** How states look at their neighbours: Friedkin and Johnsen's fixed point, Hegselmann and Krause's bound. */
class NeighbourInfluenceTest {
    private static final double EVERYBODY = Double.POSITIVE_INFINITY;

    /** A drawn world: anchors, where states stand now, who looks at whom. */
    private static final class Graph {
        private final long seed;
        private final double[] anchors;
        private final double[] now;
        private final int[][] neighbours;
        private final double stubbornness;

        Graph(long seed, double[] anchors, double[] now, int[][] neighbours, double stubbornness) {
            this.seed = seed;
            this.anchors = anchors;
            this.now = now;
            this.neighbours = neighbours;
            this.stubbornness = stubbornness;
        }

        double[] after(int steps, double confidence) {
            double[] own = now.clone();
            for (int step = 0; step < steps; step++) {
                NeighbourInfluence.step(
                        anchors, own, own.clone(), new Neighbours(neighbours), stubbornness, confidence);
            }
            return own;
        }

        @Override
        public String toString() {
            return "graph " + seed + " of " + anchors.length;
        }
    }

    static Stream<Graph> graphs() {
        return LongStream.range(0, 60).mapToObj(NeighbourInfluenceTest::drawn);
    }

    private static Graph drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 2 + random.nextInt(12);
        double[] anchors = random.doubles(size, -1, 1).toArray();
        double[] now = random.doubles(size, -1, 1).toArray();
        int[][] neighbours = new int[size][];
        for (int state = 0; state < size; state++) {
            int self = state;
            int[] picked = IntStream.range(0, size)
                    .filter(other -> other != self && random.nextBoolean())
                    .toArray();
            neighbours[state] = picked.length == 0 ? new int[] {(state + 1) % size} : picked;
        }
        return new Graph(seed, anchors, now, neighbours, 0.1 + 0.8 * random.nextDouble());
    }

    /**
     * Expected: the fixed point (I - (I - S) W)^-1 S A of Friedkin and Johnsen 1990,
     * doi:10.1080/0022250X.1990.9990069, solved by Commons Math.
     */
    @ParameterizedTest
    @MethodSource("graphs")
    void withoutABoundStancesReachTheFixedPointOfFriedkinAndJohnsen(Graph graph) {
        double[] expected = FixedPoint.solved(graph.anchors, new Neighbours(graph.neighbours), graph.stubbornness);

        assertThat(graph.after(400, EVERYBODY)).containsExactly(expected, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void aStateWithNobodyWithinItsBoundFallsBackOnItsAnchor(Graph graph) {
        assertThat(graph.after(1, 0)).containsExactly(graph.anchors);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void theWhollyStubbornStayWhereTheyAre(Graph graph) {
        double[] own = graph.anchors.clone();
        NeighbourInfluence.step(graph.anchors, own, own.clone(), new Neighbours(graph.neighbours), 1, EVERYBODY);

        assertThat(own).containsExactly(graph.anchors);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void statesStayWithinTheHullOfWhatTheyStartedFrom(Graph graph) {
        double[] all = Stream.of(graph.anchors, graph.now)
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .toArray();
        for (double confidence : new double[] {0.1, 0.5, EVERYBODY}) {
            for (double stance : graph.after(25, confidence)) {
                assertThat(stance).isBetween(all[0] - 1e-12, all[all.length - 1] + 1e-12);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void permutedStatesHavePermutedStances(Graph graph) {
        int size = graph.anchors.length;
        int[] place = IntStream.range(0, size).map(state -> (state + 1) % size).toArray();
        double[] anchors = new double[size];
        double[] now = new double[size];
        int[][] neighbours = new int[size][];
        for (int state = 0; state < size; state++) {
            anchors[place[state]] = graph.anchors[state];
            now[place[state]] = graph.now[state];
            neighbours[place[state]] = Arrays.stream(graph.neighbours[state])
                    .map(neighbour -> place[neighbour])
                    .toArray();
        }
        double[] moved = new Graph(graph.seed, anchors, now, neighbours, graph.stubbornness).after(5, 0.7);
        double[] expected = graph.after(5, 0.7);
        for (int state = 0; state < size; state++) {
            assertThat(moved[place[state]]).isEqualTo(expected[state]);
        }
    }

    /** By hand: s = 0.5; 0 hears 1 (distance 0.4 < 0.6) but not 2 (distance 1): 0.5 * 0.2 + 0.5 * 0.4 = 0.3. */
    @Test
    void onlyThoseWithinTheBoundAreHeard() {
        double[] own = {0, 0.4, 1};
        NeighbourInfluence.step(
                new double[] {0.2, 0.4, 1}, own, own.clone(), new Neighbours(new int[][] {{1, 2}, {}, {}}), 0.5, 0.6);

        assertThat(own).containsExactly(new double[] {0.3, 0.4, 1}, within(1e-15));
    }

    /** By hand: from -0.5 the bound 0.6 reaches -1 and not 0.2: 0.5 * 0 + 0.5 * -1 = -0.5; from 0.5 it reaches 0.2. */
    @Test
    void theBoundLiesAboutWhereAStateStands() {
        double[] own = {-0.5, 0.5, -1, 0.2};
        NeighbourInfluence.step(
                new double[] {0, 0, -1, 0.2},
                own,
                own.clone(),
                new Neighbours(new int[][] {{2, 3}, {2, 3}, {}, {}}),
                0.5,
                0.6);

        assertThat(own).containsExactly(new double[] {-0.5, 0.1, -1, 0.2}, within(1e-15));
    }

    @Test
    void aNeighbourExactlyAtTheBoundIsNotHeard() {
        double[] own = {0, 0.5};
        NeighbourInfluence.step(
                new double[] {0.25, 0.5}, own, own.clone(), new Neighbours(new int[][] {{1}, {}}), 0.5, 0.5);

        assertThat(own[0]).isEqualTo(0.25);
    }

    /** By hand: what 1 shows, 1, and not what it holds, 0.5, is heard: 0.5 * 0 + 0.5 * 1 = 0.5. */
    @Test
    void whatANeighbourShowsIsHeardAndNotWhatItHolds() {
        double[] own = {0, 0.5};
        NeighbourInfluence.step(
                new double[] {0, 0.5}, own, new double[] {0, 1}, new Neighbours(new int[][] {{1}, {}}), 0.5, EVERYBODY);

        assertThat(own[0]).isEqualTo(0.5);
    }
}
