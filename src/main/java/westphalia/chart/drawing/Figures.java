package westphalia.chart.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as charts write them. */
public final class Figures {
    private Figures() {}

    /** A share in per cent, never rounded up to all nor down to none. */
    public static String percent(double share) {
        if (share > 0 && share < .005) {
            return "<1%";
        }
        if (share < 1 && share >= .995) {
            return ">99%";
        }
        return Math.round(share * 100) + "%";
    }

    /** A mean or quantile of counts: whole if it is whole, otherwise with one decimal. */
    public static String count(double value) {
        return Math.abs(value - Math.rint(value)) < .05
                ? String.valueOf(Math.round(value))
                : String.format(Locale.ROOT, "%.1f", value);
    }

    /** A number of any size with three significant digits; whole digits are never cut off. */
    public static String number(double value) {
        if (Math.abs(value) >= 100) {
            return String.valueOf(Math.round(value));
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(3)).stripTrailingZeros();
        boolean isTiny = rounded.signum() != 0 && Math.abs(value) < 1e-4;
        return rounded.signum() == 0 ? "0" : isTiny ? rounded.toString() : rounded.toPlainString();
    }
}
