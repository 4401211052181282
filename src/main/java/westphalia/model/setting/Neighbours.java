package westphalia.model.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** To whom each state looks: the states nearest to it by ideal point, ties by ISO3. */
final class Neighbours {
    private Neighbours() {}

    /**
     * The neighbours of every state.
     *
     * @param belongs who can be a neighbour
     * @param count how many each state has, if there are as many
     * @return for each position the positions of its neighbours, nearest first
     */
    static int[][] nearest(Roster roster, IntPredicate belongs, int count) {
        int size = roster.size();
        int[][] neighbours = new int[size][];
        for (int state = 0; state < size; state++) {
            double own = roster.state(state).idealPoint();
            List<Integer> others = new ArrayList<>();
            for (int other = 0; other < size; other++) {
                if (other != state && belongs.test(other)) {
                    others.add(other);
                }
            }
            others.sort(Comparator.<Integer>comparingDouble(
                            other -> Math.abs(roster.state(other).idealPoint() - own))
                    .thenComparing(Comparator.naturalOrder()));
            neighbours[state] =
                    others.stream().limit(count).mapToInt(Integer::intValue).toArray();
        }
        return neighbours;
    }
}
