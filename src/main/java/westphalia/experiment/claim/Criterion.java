package westphalia.experiment.claim;

import java.math.BigDecimal;
import westphalia.result.claim.Verdict;

/**
 * Where a measure must lie for a claim to hold.
 *
 * @param low lower end, left out itself; minus infinity if there is none
 * @param high upper end, left out itself; infinity if there is none
 * @param isInside whether the measure must lie between the ends, or outside them
 */
public record Criterion(double low, double high, boolean isInside) {

    public static Criterion above(double bound) {
        return new Criterion(bound, Double.POSITIVE_INFINITY, true);
    }

    public static Criterion below(double bound) {
        return new Criterion(Double.NEGATIVE_INFINITY, bound, true);
    }

    public static Criterion between(double low, double high) {
        return new Criterion(low, high, true);
    }

    public static Criterion outside(double low, double high) {
        return new Criterion(low, high, false);
    }

    /** Whether a measurement lies wholly where it must, wholly where it must not, or across the boundary. */
    public Verdict judge(Measurement found) {
        if (Double.isNaN(found.low()) || Double.isNaN(found.high())) {
            return Verdict.UNDECIDED;
        }
        boolean isWithin = found.low() > low && found.high() < high;
        boolean isBeyond = found.high() <= low || found.low() >= high;
        if (isInside) {
            return isWithin ? Verdict.HOLDS : isBeyond ? Verdict.FAILS : Verdict.UNDECIDED;
        }
        boolean isOut = found.high() < low || found.low() > high;
        boolean isIn = found.low() >= low && found.high() <= high;
        return isOut ? Verdict.HOLDS : isIn ? Verdict.FAILS : Verdict.UNDECIDED;
    }

    /** The criterion as tables write it. */
    public String text() {
        if (Double.isInfinite(low)) {
            return "< " + number(high);
        }
        if (Double.isInfinite(high)) {
            return "> " + number(low);
        }
        if (!isInside && low == high) {
            return "not " + number(low);
        }
        return isInside
                ? "between " + number(low) + " and " + number(high)
                : "< " + number(low) + " or > " + number(high);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
