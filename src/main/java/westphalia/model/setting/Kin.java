package westphalia.model.setting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import westphalia.model.Claimant;

/**
 * Who is kin of one claimant.
 *
 * <p>The strongest weight (by amount) of the claimant's kin organisations a state belongs to, unless the claimant names
 * the state itself.
 */
final class Kin {
    private final double[] named;
    /** The claimant's kin organisations, the one with the strongest weight first. */
    private final ForemostMembership strongest;

    private final double[] weights;

    Kin(Claimant claimant, Roster roster, Memberships memberships) {
        this.named = new double[roster.size()];
        Arrays.fill(named, Double.NaN);
        claimant.kinStates().forEach((iso3, weight) -> {
            if (roster.has(iso3)) {
                named[roster.position(iso3)] = weight;
            }
        });
        List<Map.Entry<String, Double>> known = claimant.kinOrganisations().entrySet().stream()
                .filter(kinship -> memberships.place(kinship.getKey()) >= 0)
                .sorted(Comparator.comparingDouble(kinship -> -Math.abs(kinship.getValue())))
                .toList();
        this.strongest = new ForemostMembership(
                memberships,
                known.stream()
                        .mapToInt(kinship -> memberships.place(kinship.getKey()))
                        .toArray());
        this.weights = known.stream().mapToDouble(Map.Entry::getValue).toArray();
    }

    /** How far a state is kin in a month, in [-1, 1]. */
    double of(int state, long month) {
        if (!Double.isNaN(named[state])) {
            return named[state];
        }
        int rank = strongest.rank(state, month);
        return rank == ForemostMembership.NONE ? 0 : weights[rank];
    }
}
