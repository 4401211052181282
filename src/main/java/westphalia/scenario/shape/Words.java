package westphalia.scenario.shape;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import westphalia.model.meaning.Meaning;
import westphalia.scenario.Limits;
import westphalia.scenario.tree.NearestName;
import westphalia.scenario.tree.Problems;

/**
 * Makes a value of the characters of a file, or says which rule they break.
 *
 * @param value the value, null if the characters break a rule
 * @param fault the rule that is broken and the value, empty if none is
 */
public record Words(@Nullable Object value, String fault) {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(0|[1-9]\\d*|(?=\\.\\d))(\\.\\d*)?([eE][-+]?\\d{1,4})?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9]\\d{0,17})");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final char FIRST_OF_NO_LETTER = '\uFFFE';
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * Reads one value.
     *
     * @param type the class the value must have
     * @param meaning its range
     * @param text what was written
     * @param isPlain whether it was written without quotes; what is quoted is text and nothing else
     */
    public static Words read(Class<?> type, Meaning meaning, String text, boolean isPlain) {
        if (type == String.class) {
            return text(text);
        }
        if (type.isEnum()) {
            return constant(type, text);
        }
        if (type == YearMonth.class) {
            return date(text, MONTH, "must be a month written YYYY-MM");
        }
        if (type == LocalDate.class) {
            return date(text, DAY, "must be a day written YYYY-MM-DD");
        }
        if (type == boolean.class || type == Boolean.class) {
            Boolean known = isPlain ? truth(text) : null;
            return known == null ? wrong("must be true or false", text, isPlain) : new Words(known, "");
        }
        if (type == double.class || type == Double.class) {
            return number(meaning, text, isPlain);
        }
        if (type == int.class || type == Integer.class || type == long.class) {
            return whole(type, meaning, text, isPlain);
        }
        throw new IllegalStateException("no words for " + type);
    }

    /** The word a file uses for a constant of an enum. */
    public static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }

    /** The words of an enum. */
    public static List<String> words(Class<?> type) {
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            words.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The rule of a range in words, as in {@code between 0 and 1 stages}. */
    public static String range(double min, double max, String unit) {
        String ending = unit.isEmpty() ? "" : " " + unit;
        if (Double.isInfinite(min)) {
            return "at most " + shown(max) + ending;
        }
        return Double.isInfinite(max)
                ? "at least " + shown(min) + ending
                : "between " + shown(min) + " and " + shown(max) + ending;
    }

    /** A number as files write it: plain decimals, nothing superfluous. */
    public static String shown(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        boolean isLong = exact.precision() - exact.scale() > 17 || exact.scale() > 25;
        return isLong ? exact.toString() : exact.toPlainString();
    }

    /** YAML's three ways to write true and false, as in {@code true}, {@code True} and {@code TRUE}; null for others. */
    public static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> null;
        };
    }

    private static Words text(String text) {
        if (text.length() > Limits.TEXT_LETTERS) {
            return new Words(
                    null, "must be at most " + Limits.TEXT_LETTERS + " characters long, but has " + text.length());
        }
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (Character.isISOControl(letter) && letter != '\n' && letter != '\t') {
                return new Words(null, String.format("must not hold the control character U+%04X", (int) letter));
            }
            // No file can hold these, so the scenario would not be read back as it was.
            if (letter >= FIRST_OF_NO_LETTER) {
                return new Words(null, String.format("must not hold U+%04X, which is no letter", (int) letter));
            }
            if (Character.getType(text.codePointAt(index)) == Character.SURROGATE
                    && (index == 0 || !Character.isSurrogatePair(text.charAt(index - 1), letter))) {
                return new Words(null, String.format("must not hold U+%04X, which is half a letter", (int) letter));
            }
        }
        return new Words(text, "");
    }

    private static Words constant(Class<?> type, String text) {
        List<String> words = words(type);
        int place = words.indexOf(text);
        return place >= 0
                ? new Words(type.getEnumConstants()[place], "")
                : wrong("must be one of " + String.join(", ", words), text, true, NearestName.hint(text, words));
    }

    private static Words date(String text, Pattern form, String rule) {
        if (form.matcher(text).matches()) {
            try {
                return new Words(form == MONTH ? YearMonth.parse(text) : LocalDate.parse(text), "");
            } catch (DateTimeException impossible) {
                return wrong(rule, text, true);
            }
        }
        return wrong(rule, text, true);
    }

    private static Words number(Meaning meaning, String text, boolean isPlain) {
        if (!isPlain || text.isEmpty() || !NUMBER.matcher(text).matches()) {
            return wrong("must be a number", text, isPlain);
        }
        double value = Double.parseDouble(text) + 0.0;
        if (Double.isInfinite(value)) {
            return wrong("must be a number", text, true);
        }
        return inRange(value, meaning) ? new Words(value, "") : outside(meaning, text);
    }

    private static Words whole(Class<?> type, Meaning meaning, String text, boolean isPlain) {
        if (!isPlain || !WHOLE.matcher(text).matches()) {
            return wrong("must be a whole number", text, isPlain);
        }
        long value = Long.parseLong(text);
        boolean fits = type == long.class || value == (int) value;
        if (!fits || !inRange((double) value, meaning)) {
            return outside(meaning, text);
        }
        return type == long.class ? new Words(value, "") : new Words((int) value, "");
    }

    private static boolean inRange(double value, Meaning meaning) {
        return value >= meaning.min() && value <= meaning.max();
    }

    private static Words outside(Meaning meaning, String text) {
        double min = meaning.min();
        double max = meaning.max();
        String range =
                Double.isInfinite(min) && Double.isInfinite(max) ? "a smaller number" : range(min, max, meaning.unit());
        return new Words(null, "must be " + range + ", but is " + text);
    }

    private static Words wrong(String rule, String text, boolean isPlain) {
        return wrong(rule, text, isPlain, "");
    }

    private static Words wrong(String rule, String text, boolean isPlain, String hint) {
        String value = Problems.quoted(text) + (isPlain ? "" : " in quotes");
        return new Words(null, rule + ", but is " + value + hint);
    }
}
