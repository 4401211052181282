package westphalia.scenario.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a code or name of a state means, list by list, and which list a column of a table was written in.
 *
 * <p>The facts stand in {@code codes.csv} beside this class; their sources are told with those of the other tables, in
 * {@code scenarios/data/README.md}. Where a code changed hands, today's state comes first: the number 345 is Serbia.
 */
public final class CodeLists {
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,3})(\\.0)?");

    /** As many codes that are right in two lists are no accident: three of five differ between the two. */
    private static final int MANY = 8;

    private static final CodeLists SHIPPED = new CodeLists();

    private final Map<CodeList, Map<String, String>> codes = new EnumMap<>(CodeList.class);
    private final Map<String, String> nameByCode = new HashMap<>();

    /**
     * The list that a column was written in.
     *
     * @param meanings the ISO3 code of every word that the list has, in the order of the column
     */
    public record Reading(CodeList list, Map<String, String> meanings) {}

    private CodeLists() {
        for (CodeList list : CodeList.values()) {
            codes.put(list, new HashMap<>());
        }
        try (InputStream stream = CodeLists.class.getResourceAsStream("codes.csv")) {
            if (stream == null) {
                throw new IllegalStateException("codes.csv is missing from the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines().skip(1).forEach(this::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(String line) {
        String[] cells = line.split(",", -1);
        String iso3 = cells[0];
        String cowAbbreviation = cells[3];
        String cowNumber = cells[4];
        put(CodeList.ISO3, iso3, iso3);
        put(CodeList.ISO2, cells[1], iso3);
        put(CodeList.ISO_NUMBER, cells[2], iso3);
        put(CodeList.COW_ABBREVIATION, cowAbbreviation, iso3);
        put(CodeList.COW_NUMBER, cowNumber, iso3);
        // An empty cell says that the code is that of the Correlates of War.
        put(CodeList.GW_ABBREVIATION, cells[5].isEmpty() ? cowAbbreviation : cells[5], iso3);
        put(CodeList.GW_NUMBER, cells[6].isEmpty() ? cowNumber : cells[6], iso3);
        List<String> names = List.of(cells[7].split("\\|", -1));
        nameByCode.put(iso3, names.get(0));
        names.forEach(name -> put(CodeList.NAME, folded(name), iso3));
    }

    private void put(CodeList list, String word, String iso3) {
        if (!word.isEmpty()) {
            table(list).putIfAbsent(word, iso3);
        }
    }

    private Map<String, String> table(CodeList list) {
        return codes.getOrDefault(list, Map.of());
    }

    /** Whether a code is the ISO3 code of a state, territory or former state of the world. */
    public static boolean isOfTheWorld(String iso3) {
        return SHIPPED.nameByCode.containsKey(iso3);
    }

    /** The English name of an ISO3 code; null if it has none. */
    public static @Nullable String name(String iso3) {
        return SHIPPED.nameByCode.get(iso3);
    }

    /** The ISO3 code of a word in one list, whatever its case, accents or punctuation; null if the list has none. */
    public static @Nullable String meaning(CodeList list, String word) {
        Map<String, String> table = SHIPPED.table(list);
        return switch (list) {
            case ISO3, ISO2, COW_ABBREVIATION, GW_ABBREVIATION -> table.get(word.toUpperCase(Locale.ROOT));
            case COW_NUMBER, GW_NUMBER, ISO_NUMBER -> {
                var number = NUMBER.matcher(word);
                yield number.matches() ? table.get(number.group(1)) : null;
            }
            case NAME -> table.get(folded(word));
        };
    }

    /** What a word means, in the order of the lists; empty if it is in none. */
    public static Map<CodeList, String> meanings(String word) {
        Map<CodeList, String> found = new EnumMap<>(CodeList.class);
        for (CodeList list : CodeList.values()) {
            String iso3 = meaning(list, word);
            if (iso3 != null) {
                found.put(list, iso3);
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /**
     * The list a column was written in, if it is not ISO3 or the scenario's own codes.
     *
     * <p>It is the list that knows most of the words and more than the project's own codes do. A column whose words are
     * all ISO3 codes is still one of abbreviations of the Correlates of War if all of its many words are such, and some
     * mean another state there: Austria is AUS.
     *
     * @param words the column's different words
     * @param isOwn whether a word is a code of the scenario's own
     */
    public static @Nullable Reading reading(Collection<String> words, Predicate<String> isOwn) {
        int own = (int) words.stream()
                .filter(word -> isOwn.test(word) || meaning(CodeList.ISO3, word) != null)
                .count();
        if (own == words.size()) {
            return allIso3(words, isOwn);
        }
        CodeList best = CodeList.ISO3;
        int most = own;
        for (CodeList list : CodeList.values()) {
            int known = (int)
                    words.stream().filter(word -> meaning(list, word) != null).count();
            if (known > most && 2 * known > words.size()) {
                best = list;
                most = known;
            }
        }
        return best == CodeList.ISO3 ? null : new Reading(best, meanings(best, words));
    }

    private static @Nullable Reading allIso3(Collection<String> words, Predicate<String> isOwn) {
        CodeList list = CodeList.COW_ABBREVIATION;
        Map<String, String> meanings = meanings(list, words);
        boolean differs = meanings.entrySet().stream()
                .anyMatch(word -> !word.getKey().equalsIgnoreCase(word.getValue()) && isOwn.test(word.getValue()));
        return words.size() >= MANY && meanings.size() == words.size() && differs ? new Reading(list, meanings) : null;
    }

    private static Map<String, String> meanings(CodeList list, Collection<String> words) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String word : words) {
            String iso3 = meaning(list, word);
            if (iso3 != null) {
                meanings.put(word, iso3);
            }
        }
        return Collections.unmodifiableMap(meanings);
    }

    private static String folded(String name) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
