package westphalia.model.setting;

import java.util.Arrays;
import westphalia.model.Claimant;

/**
 * Who is kin of one claimant.
 *
 * <p>The strongest weight (by amount) of the claimant's kin organisations a state belongs to, unless the claimant names
 * the state itself.
 */
final class Kin {
    private final Memberships memberships;
    private final double[] named;
    private final int[] places;
    private final double[] weights;

    Kin(Claimant claimant, Roster roster, Memberships memberships) {
        this.memberships = memberships;
        this.named = new double[roster.size()];
        Arrays.fill(named, Double.NaN);
        claimant.kinStates().forEach((iso3, weight) -> {
            if (roster.has(iso3)) {
                named[roster.position(iso3)] = weight;
            }
        });
        this.places = new int[claimant.kinOrganisations().size()];
        this.weights = new double[places.length];
        int next = 0;
        for (var kinship : claimant.kinOrganisations().entrySet()) {
            places[next] = memberships.place(kinship.getKey());
            weights[next++] = kinship.getValue();
        }
    }

    /** How far a state is kin in a month, in [-1, 1]. */
    double of(int state, long month) {
        if (!Double.isNaN(named[state])) {
            return named[state];
        }
        double strongest = 0;
        for (int next = 0; next < places.length; next++) {
            if (places[next] >= 0
                    && Math.abs(weights[next]) > Math.abs(strongest)
                    && memberships.isMember(places[next], state, month)) {
                strongest = weights[next];
            }
        }
        return strongest;
    }
}
