package westphalia.experiment.explanation.reason;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Numbers and months as explanations write them, alike in every language of the machine. */
public final class Wording {
    private static final int MONTHS = 12;
    private static final double PER_CENT = 100;
    private static final double SMALLEST_PER_CENT = 1e-5;
    private static final double SMALL = 0.01;

    private Wording() {}

    /** A proleptic month, as in May 2012. */
    public static String month(long month) {
        return nameOf(month, TextStyle.FULL) + " " + year(month);
    }

    /** A proleptic month in little room, as in May 2012, Sep 2012. */
    public static String shortMonth(long month) {
        return nameOf(month, TextStyle.SHORT) + " " + year(month);
    }

    /** The calendar year of a proleptic month. */
    public static long year(long month) {
        return Math.floorDiv(month, (long) MONTHS);
    }

    /** A probability in two digits that count, as in 2.1%. */
    public static String percent(double probability) {
        double percent = probability * PER_CENT;
        if (percent == 0) {
            return "0%";
        }
        if (percent < SMALLEST_PER_CENT) {
            return "under 0.00001%";
        }
        return percent > PER_CENT - SMALL && percent < PER_CENT ? "over 99.99%" : digits(percent, percent > 90) + "%";
    }

    /** A probability in a narrow column, as in 65%, <1%. */
    public static String narrow(double probability) {
        if (probability > 0 && probability < SMALL) {
            return "<1%";
        }
        return probability < 1 && probability > 1 - SMALL ? ">99%" : Math.round(probability * PER_CENT) + "%";
    }

    /** A draw of luck or a small number in two digits that count. */
    public static String fraction(double value) {
        return value == 0 ? "0" : Math.abs(value) < 1e-9 ? "under 0.000000001" : digits(value, Math.abs(value) > 0.9);
    }

    /** A number with its sign and two decimals, as in +1.30. */
    public static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value == 0 ? 0.0 : value);
    }

    /** A number with two decimals. */
    public static String plain(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** The first letter large, as at the start of a sentence. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String digits(double value, boolean isLong) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(isLong ? 4 : 2, RoundingMode.HALF_UP));
        return rounded.toPlainString();
    }

    private static String nameOf(long month, TextStyle style) {
        return Month.of((int) Math.floorMod(month, (long) MONTHS) + 1).getDisplayName(style, Locale.ENGLISH);
    }
}
