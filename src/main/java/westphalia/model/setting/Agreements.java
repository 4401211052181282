package westphalia.model.setting;

import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import westphalia.model.Agreement;
import westphalia.model.Claimant;

/**
 * How far states side with a claimant's co-sponsors against its opponent, from what they vote on everything else.
 *
 * <p>{@code g = z(mean share of agreement with the co-sponsors - share of agreement with the opponent)}, standardised
 * over the members; without a co-sponsor in the table the patron takes their place, and without an opponent the
 * sponsors count alone. Where the table says nothing of a state or a claimant, the ideal point towards the patron's
 * side stands in, which is standardised too. The ideal point tells how near a state is to Washington on all questions;
 * this tells to whom it listens of those who canvass for one claimant.
 *
 * <p>Source: shares of equal votes after Voeten's roll calls of the General Assembly; Coggins 2011 for recognition that
 * follows the sponsors one is close to.
 */
final class Agreements {
    private final TreeMap<String, Double> shares = new TreeMap<>();
    private final Roster roster;

    Agreements(List<Agreement> rows, Roster roster) {
        this.roster = roster;
        rows.forEach(row -> shares.put(row.iso3() + " " + row.partner(), row.share()));
    }

    /**
     * The siding of every state with a claimant.
     *
     * @param standIn what is taken where the table is silent, one a state
     * @param belongs over whom values are standardised
     */
    double[] with(Claimant claimant, double[] standIn, IntPredicate belongs) {
        double[] raw = new double[roster.size()];
        for (int state = 0; state < raw.length; state++) {
            raw[state] = difference(claimant, roster.state(state).iso3());
        }
        double[] siding = Standardised.over(
                raw.length, state -> belongs.test(state) && !Double.isNaN(raw[state]), state -> raw[state]);
        for (int state = 0; state < raw.length; state++) {
            if (Double.isNaN(raw[state])) {
                siding[state] = standIn[state];
            }
        }
        return siding;
    }

    private double difference(Claimant claimant, String iso3) {
        double sponsors = mean(iso3, claimant.cosponsors());
        String patron = claimant.patron();
        if (Double.isNaN(sponsors) && patron != null) {
            sponsors = mean(iso3, List.of(patron));
        }
        String opponent = claimant.opponent();
        return opponent == null ? sponsors : sponsors - share(iso3, opponent);
    }

    private double mean(String iso3, List<String> partners) {
        return partners.stream()
                .mapToDouble(partner -> share(iso3, partner))
                .filter(share -> !Double.isNaN(share))
                .average()
                .orElse(Double.NaN);
    }

    private double share(String iso3, String partner) {
        return shares.getOrDefault(iso3 + " " + partner, Double.NaN);
    }
}
