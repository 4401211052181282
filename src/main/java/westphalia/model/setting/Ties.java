package westphalia.model.setting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import westphalia.model.Border;
import westphalia.model.GreatPower;
import westphalia.model.institution.Organisation;

/**
 * Who is tied to whom, by treaties and borders.
 *
 * <p>To a great power: 1 for itself, otherwise the strongest tie of an organisation that it leads and the state belongs
 * to. To a parent: 1 with a common land border, 1/2 in the same region, else 0.
 */
public final class Ties {
    private static final double SAME_REGION = 0.5;

    private final Roster roster;
    /** By great power: its position in the roster. */
    private final int[] powers;
    /** By great power: the organisations it leads, the closest first, and how closely each ties to it. */
    private final ForemostMembership[] led;

    private final double[][] tiesOfLed;

    /** By state: the states with which it shares a border. */
    private final Map<Integer, List<Integer>> beside = new TreeMap<>();
    /** By great power and state: how many land borders lie between them; 0 if no land joins them. */
    private final int[][] steps;

    Ties(Roster roster, Memberships memberships, List<GreatPower> powers, Collection<Border> borders) {
        this.roster = roster;
        this.powers =
                powers.stream().mapToInt(power -> roster.position(power.id())).toArray();
        List<Organisation> organisations = memberships.organisations();
        this.led = new ForemostMembership[powers.size()];
        this.tiesOfLed = new double[powers.size()][];
        for (int power = 0; power < powers.size(); power++) {
            String leader = powers.get(power).id();
            int[] closest = IntStream.range(0, organisations.size())
                    .filter(place -> leader.equals(organisations.get(place).leader()))
                    .boxed()
                    .sorted(Comparator.comparingDouble(
                            place -> -organisations.get(place).tie()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            led[power] = new ForemostMembership(memberships, closest);
            tiesOfLed[power] = IntStream.of(closest)
                    .mapToDouble(place -> organisations.get(place).tie())
                    .toArray();
        }
        for (Border border : borders) {
            int one = roster.position(border.iso3());
            int other = roster.position(border.neighbour());
            beside.computeIfAbsent(one, state -> new ArrayList<>()).add(other);
            beside.computeIfAbsent(other, state -> new ArrayList<>()).add(one);
        }
        this.steps = new int[powers.size()][];
        for (int power = 0; power < powers.size(); power++) {
            steps[power] = steps(this.powers[power]);
        }
    }

    private int[] steps(int from) {
        int[] away = new int[roster.size()];
        Deque<Integer> reached = new ArrayDeque<>(List.of(from));
        while (!reached.isEmpty()) {
            int state = reached.remove();
            for (int other : beside.getOrDefault(state, List.of())) {
                if (other != from && away[other] == 0) {
                    away[other] = away[state] + 1;
                    reached.add(other);
                }
            }
        }
        return away;
    }

    /** The position in the roster of a great power. */
    int state(int power) {
        return powers[power];
    }

    /** One over the number of land borders between a great power and another state; 0 if no land joins them. */
    double byLand(int power, int state) {
        int borders = steps[power][state];
        return borders == 0 ? 0 : 1.0 / borders;
    }

    /** The tie of a state to a great power in a month, in [0, 1]. */
    double toPower(int power, int state, long month) {
        if (state == powers[power]) {
            return 1;
        }
        int closest = led[power].rank(state, month);
        return closest == ForemostMembership.NONE ? 0 : tiesOfLed[power][closest];
    }

    /** The tie of a state to a parent state, in [0, 1]. */
    double toParent(int parentState, int state) {
        if (beside.getOrDefault(state, List.of()).contains(parentState)) {
            return 1;
        }
        return roster.state(state).region().equals(roster.state(parentState).region()) ? SAME_REGION : 0;
    }
}
