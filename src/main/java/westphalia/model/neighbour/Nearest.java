package westphalia.model.neighbour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Which states are nearest to a state on a line, ties by position.
 *
 * <p>States at the same point stand together, and the nearest are sought outwards from a state's own place, so that the
 * work grows with the number of states and not with its square.
 */
final class Nearest {
    private final double[] places;
    private final int count;
    private final double[] points;
    private final int[][] standing;

    /**
     * Sorts those who can be near.
     *
     * @param places where each state stands
     * @param belongs who can be near
     * @param count how many are sought, if there are as many
     */
    Nearest(double[] places, IntPredicate belongs, int count) {
        this.places = places;
        this.count = count;
        TreeMap<Double, List<Integer>> byPoint = new TreeMap<>();
        for (int state = 0; state < places.length; state++) {
            if (belongs.test(state)) {
                byPoint.computeIfAbsent(places[state], point -> new ArrayList<>())
                        .add(state);
            }
        }
        this.points = byPoint.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        this.standing = byPoint.values().stream()
                .map(states -> states.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The nearest of a state, nearest first. */
    int[] of(int state) {
        double own = places[state];
        int found = Arrays.binarySearch(points, own);
        int right = found >= 0 ? found : -found - 1;
        int left = right - 1;
        double last = 0;
        List<Integer> near = new ArrayList<>();
        while (left >= 0 || right < points.length) {
            double toLeft = left >= 0 ? Math.abs(points[left] - own) : Double.POSITIVE_INFINITY;
            double toRight = right < points.length ? Math.abs(points[right] - own) : Double.POSITIVE_INFINITY;
            double next = Math.min(toLeft, toRight);
            if (near.size() >= count && next > last) {
                break;
            }
            last = next;
            add(standing[toLeft <= toRight ? left-- : right++], state, near);
        }
        near.sort(Comparator.<Integer>comparingDouble(other -> Math.abs(places[other] - own))
                .thenComparing(Comparator.naturalOrder()));
        return near.stream().limit(count).mapToInt(Integer::intValue).toArray();
    }

    /** Adds the first that stand at one point; more of them than a state has neighbours can never be needed. */
    private void add(int[] standing, int state, List<Integer> near) {
        int added = 0;
        for (int other : standing) {
            if (other != state && added < count) {
                near.add(other);
                added++;
            }
        }
    }
}
