package westphalia.scenario.effective;

import java.util.regex.Pattern;
import westphalia.scenario.shape.Words;

/** Single values as files write them. */
final class ValueText {
    private static final Pattern BARE =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_./-]*( [A-Za-z0-9_./(][A-Za-z0-9_./()-]*)*");
    private static final Pattern SPECIAL =
            Pattern.compile("true|false|null|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

    private ValueText() {}

    /** The value without quotes, as a table holds it. */
    static String plain(Object value) {
        if (value instanceof Double number) {
            return Words.shown(number);
        }
        return value instanceof Enum<?> constant ? Words.word(constant) : value.toString();
    }

    /** The value as YAML holds it: text in quotes unless it is made of plain words. */
    static String yaml(Object value) {
        String plain = plain(value);
        return value instanceof String ? quotedIfNeeded(plain) : plain;
    }

    /** Text as YAML, in quotes unless it is made of plain words. */
    static String quotedIfNeeded(String text) {
        if (BARE.matcher(text).matches() && !SPECIAL.matcher(text).matches()) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isPrintable(letter) ? letter : String.format("\\u%04X", (int) letter));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(char letter) {
        return !Character.isISOControl(letter) && letter != '\u2028' && letter != '\u2029' && letter != '\uFEFF';
    }
}
