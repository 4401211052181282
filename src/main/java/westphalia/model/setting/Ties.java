package westphalia.model.setting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    private final Memberships memberships;
    private final List<GreatPower> powers;
    /** By great power: the places of the organisations it leads. */
    private final int[][] led;

    private final Set<String> borders = new TreeSet<>();

    Ties(Roster roster, Memberships memberships, List<GreatPower> powers, Collection<Border> borders) {
        this.roster = roster;
        this.memberships = memberships;
        this.powers = powers;
        List<Organisation> organisations = memberships.organisations();
        this.led = new int[powers.size()][];
        for (int power = 0; power < powers.size(); power++) {
            String leader = powers.get(power).id();
            led[power] = IntStream.range(0, organisations.size())
                    .filter(place -> leader.equals(organisations.get(place).leader()))
                    .toArray();
        }
        for (Border border : borders) {
            this.borders.add(border.iso3() + border.neighbour());
            this.borders.add(border.neighbour() + border.iso3());
        }
    }

    /** The tie of a state to a great power in a month, in [0, 1]. */
    double toPower(int power, int state, long month) {
        if (roster.state(state).iso3().equals(powers.get(power).id())) {
            return 1;
        }
        double strongest = 0;
        for (int place : led[power]) {
            if (memberships.isMember(place, state, month)) {
                strongest = Math.max(
                        strongest, memberships.organisations().get(place).tie());
            }
        }
        return strongest;
    }

    /** The tie of a state to a parent state, in [0, 1]. */
    double toParent(int parentState, int state) {
        String own = roster.state(state).iso3();
        String parent = roster.state(parentState).iso3();
        if (borders.contains(own + parent)) {
            return 1;
        }
        return roster.state(state).region().equals(roster.state(parentState).region()) ? SAME_REGION : 0;
    }
}
