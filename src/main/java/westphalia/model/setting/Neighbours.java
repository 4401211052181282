package westphalia.model.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * To whom each state looks: the states nearest to it by ideal point, ties by ISO3.
 *
 * <p>States with the same ideal point stand together, and the nearest are sought outwards from a state's own place, so
 * that the work grows with the number of states and not with its square.
 */
final class Neighbours {
    private final Roster roster;
    private final int count;
    private final double[] points;
    private final int[][] standing;

    private Neighbours(Roster roster, IntPredicate belongs, int count) {
        this.roster = roster;
        this.count = count;
        TreeMap<Double, List<Integer>> byPoint = new TreeMap<>();
        for (int state = 0; state < roster.size(); state++) {
            if (belongs.test(state)) {
                byPoint.computeIfAbsent(roster.state(state).idealPoint(), point -> new ArrayList<>())
                        .add(state);
            }
        }
        this.points = byPoint.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        this.standing = byPoint.values().stream()
                .map(states -> states.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * The neighbours of every state.
     *
     * @param belongs who can be a neighbour
     * @param count how many each state has, if there are as many
     * @return for each position the positions of its neighbours, nearest first
     */
    static int[][] nearest(Roster roster, IntPredicate belongs, int count) {
        Neighbours all = new Neighbours(roster, belongs, count);
        int[][] neighbours = new int[roster.size()][];
        for (int state = 0; state < neighbours.length; state++) {
            neighbours[state] = all.of(state);
        }
        return neighbours;
    }

    private int[] of(int state) {
        double own = roster.state(state).idealPoint();
        int found = java.util.Arrays.binarySearch(points, own);
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
        near.sort(Comparator.<Integer>comparingDouble(
                        other -> Math.abs(roster.state(other).idealPoint() - own))
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
