package westphalia.model.institution.power;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * One member's voting power.
 *
 * @param value the index itself, an exact fraction
 * @param absolute the share of the others' ballots in which this member decides, where the index has one beside its
 *     normalised value
 * @param swings in how many of the others' ballots this member decides, where the index counts them
 */
public record MemberPower(BigFraction value, Optional<BigFraction> absolute, Optional<BigInteger> swings) {
    static MemberPower of(BigFraction value) {
        return new MemberPower(value, Optional.empty(), Optional.empty());
    }
}
