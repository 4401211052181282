package westphalia.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one form in which the symbol of a United Nations document is held: without spaces, in capitals, with its series and
 * without the year in brackets that later documents add.
 *
 * <p>{@code S/RES/1808 (2008)} and {@code 1808} are {@code S/RES/1808}; {@code R/63/3} and {@code 63/3} are
 * {@code A/RES/63/3}. Texts that are no such symbols stay what they are. Roman numbers of early sessions, as
 * in {@code A/RES/377(V)}, belong to the symbol.
 */
public final class Symbol {
    private static final String COUNCIL = "S/RES/";
    private static final String ASSEMBLY = "A/RES/";
    private static final Pattern YEAR = Pattern.compile("\\((19|20)\\d\\d\\)$");
    private static final Pattern SERIES =
            Pattern.compile("(?:[AS]|SC|GA|R|RES)/|SCRES|E?S-?\\d+/|\\d+/|\\d+(\\(\\d{4}\\))?$");
    private static final Pattern COUNCIL_NUMBER = Pattern.compile("(?:SC/RES/|SCRES|S/RES|RES/)?(\\d{1,4})");
    private static final Pattern ASSEMBLY_NUMBER =
            Pattern.compile("(?:R/|RES/|GA/RES/)?((?:\\d{1,2}|E?S-\\d{1,2})/\\d{1,3}[A-Z]?)");

    private Symbol() {}

    /** The form in which a symbol is held, however it was written. */
    public static String of(String written) {
        String plain = plain(written);
        Matcher council = COUNCIL_NUMBER.matcher(plain);
        if (council.matches()) {
            return COUNCIL + council.group(1);
        }
        Matcher assembly = ASSEMBLY_NUMBER.matcher(plain);
        return assembly.matches() ? ASSEMBLY + assembly.group(1) : plain;
    }

    private static String plain(String written) {
        String joined = written.replaceAll("[\\s\\u00A0]+", "").toUpperCase(Locale.ROOT);
        boolean isOfTheUnitedNations = SERIES.matcher(joined).lookingAt();
        return isOfTheUnitedNations ? YEAR.matcher(joined).replaceFirst("") : written.strip();
    }
}
