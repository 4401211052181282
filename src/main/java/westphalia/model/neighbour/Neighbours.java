package westphalia.model.neighbour;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** To whom each state looks, one state's behind another's in one array. */
public final class Neighbours {
    /** By state: where its neighbours end; those of the first begin at 0, those of the next where these end. */
    private final int[] ends;

    private final int[] neighbours;

    /**
     * Neighbours that are known.
     *
     * @param neighbours for each position of a state the positions to which it looks
     */
    public Neighbours(int[][] neighbours) {
        this.neighbours = Arrays.stream(neighbours).flatMapToInt(IntStream::of).toArray();
        this.ends = new int[neighbours.length];
        int end = 0;
        for (int state = 0; state < ends.length; state++) {
            end += neighbours[state].length;
            ends[state] = end;
        }
    }

    /**
     * The nearest of every state, ties by position.
     *
     * @param points where each state stands
     * @param belongs who can be a neighbour
     * @param count how many each state has, if there are as many
     */
    public static Neighbours nearest(double[] points, IntPredicate belongs, int count) {
        Nearest nearest = new Nearest(points, belongs, count);
        return new Neighbours(
                IntStream.range(0, points.length).mapToObj(nearest::of).toArray(int[][]::new));
    }

    /** The index of a state's first neighbour. */
    public int begin(int state) {
        return state == 0 ? 0 : ends[state - 1];
    }

    /** The index after that of a state's last neighbour. */
    public int end(int state) {
        return ends[state];
    }

    /** The state that is neighbour at an index. */
    public int neighbour(int index) {
        return neighbours[index];
    }

    /** The states to which a state looks, nearest first. */
    public int[] of(int state) {
        return Arrays.copyOfRange(neighbours, begin(state), end(state));
    }
}
