package westphalia.scenario.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day written in another way than YYYY-MM-DD, as spreadsheets and lists on pages write it.
 *
 * @param kind the way it is written
 * @param hint the end of a message: which day is probably meant; empty if that cannot be said
 */
record WrittenDay(String kind, String hint) {
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(\\D.*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-]?(\\d{1,2})[./-]?(\\d{1,2})([T ].*)?");
    private static final Pattern DAY_IN_WORDS = Pattern.compile("(\\d{1,2})\\.?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})");
    private static final Pattern MONTH_IN_WORDS =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern MONTH_ALONE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
    private static final Pattern SERIAL = Pattern.compile("[1-6]\\d{4}(\\.0)?");
    private static final LocalDate SPREADSHEETS_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int MONTHS = 12;

    /** What a text probably means. */
    static WrittenDay of(String text) {
        Matcher match = YEAR_LAST.matcher(text);
        if (match.matches()) {
            return yearLast(number(match, 1), number(match, 2), number(match, 3));
        }
        match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return meant("year first", number(match, 3), number(match, 2), number(match, 1));
        }
        match = DAY_IN_WORDS.matcher(text);
        if (match.matches()) {
            return meant("words", number(match, 1), month(match.group(2)), number(match, 3));
        }
        match = MONTH_IN_WORDS.matcher(text);
        if (match.matches()) {
            return meant("words", number(match, 2), month(match.group(1)), number(match, 3));
        }
        match = MONTH_ALONE.matcher(text);
        if (match.matches()) {
            return new WrittenDay(
                    "no day", "; write the whole day, or the first of the month or year if only that is known");
        }
        if (SERIAL.matcher(text).matches()) {
            LocalDate day = SPREADSHEETS_DAY_ZERO.plusDays(Integer.parseInt(text.substring(0, 5)));
            return new WrittenDay(
                    "serial", "; as a spreadsheet's number of a day it would be " + day + ": show the column as days");
        }
        return new WrittenDay("day", "");
    }

    private static WrittenDay yearLast(int first, int second, int year) {
        if (first > MONTHS) {
            return meant("year last", first, second, year);
        }
        if (second > MONTHS) {
            return meant("year last", second, first, year);
        }
        return new WrittenDay("year last", "; the year comes first, then the month, then the day");
    }

    private static WrittenDay meant(String kind, int day, int month, int year) {
        LocalDate date = date(day, month, year);
        return date == null
                ? new WrittenDay("no such day", "; there is no such day")
                : new WrittenDay(kind, "; write " + date);
    }

    private static @Nullable LocalDate date(int day, int month, int year) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** A month's number by the first three characters of its English name, 0 if it is none. */
    private static int month(String word) {
        for (Month month : Month.values()) {
            boolean isMeant =
                    month.name().startsWith(word.toUpperCase(Locale.ROOT).substring(0, 3));
            if (isMeant) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
