package westphalia.experiment.claim.exact;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import westphalia.model.institution.power.MemberPower;
import westphalia.model.institution.power.PowerIndex;
import westphalia.model.institution.power.VotingBody;
import westphalia.model.institution.power.VotingPower;

/**
 * Fractions of voting power in the Security Council as they are published, or for ternary indices as a dynamic
 * programme written apart from this code gives them.
 *
 * @param permanent power of a permanent member
 * @param elected power of an elected one
 */
public record PublishedPower(PowerIndex index, VotingBody body, BigFraction permanent, BigFraction elected) {
    private static final VotingBody NOW = VotingBody.COUNCIL;
    private static final VotingBody TO_1965 = VotingBody.COUNCIL_TO_1965;

    /** The fractions of the Council of fifteen and of the Council of eleven. */
    public static List<PublishedPower> all() {
        return List.of(
                of(PowerIndex.SHAPLEY_SHUBIK, NOW, 421, 2145, 4, 2145),
                of(PowerIndex.SHAPLEY_SHUBIK, TO_1965, 76, 385, 1, 462),
                of(PowerIndex.BANZHAF, NOW, 106, 635, 21, 1270),
                of(PowerIndex.BANZHAF, TO_1965, 19, 105, 1, 63),
                of(PowerIndex.TERNARY_BANZHAF, NOW, 9028, 89435, 8859, 178870),
                of(PowerIndex.TERNARY_BANZHAF, TO_1965, 316, 2565, 197, 3078),
                of(PowerIndex.TERNARY_SHAPLEY, NOW, 118525786, 725416965, 26557607, 1450833930),
                of(PowerIndex.TERNARY_SHAPLEY, TO_1965, 7654357, 45467730, 1439189, 54561276));
    }

    /** How many of the published fractions the model's own differ from. */
    public static double differing() {
        return all().stream().filter(published -> !published.isMet()).count();
    }

    /** Whether the model's own fractions equal the published ones exactly. */
    public boolean isMet() {
        VotingPower power = index.of(body);
        return power.permanent()
                        .map(MemberPower::value)
                        .filter(permanent::equals)
                        .isPresent()
                && power.elected()
                        .map(MemberPower::value)
                        .filter(elected::equals)
                        .isPresent();
    }

    private static PublishedPower of(
            PowerIndex index, VotingBody body, int permanent, int ofPermanent, int elected, int ofElected) {
        return new PublishedPower(
                index, body, new BigFraction(permanent, ofPermanent), new BigFraction(elected, ofElected));
    }
}
