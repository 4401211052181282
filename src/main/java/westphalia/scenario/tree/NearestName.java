package westphalia.scenario.tree;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The valid name that a mistyped one probably meant.
 *
 * <p>Nearest is the least number of characters inserted, left out, changed or swapped with their neighbour (optimal
 * string alignment), upper and lower case being the same; ties go to the name that comes first in the alphabet. Where
 * that takes more than two, a name that goes on from what was written is nearer: declared means declared_before,
 * recognition.norm parameters.recognition.norm. A name
 * that differs in more than about a third of its characters is not offered: it has no likeness. Of a name with a
 * thousand candidates or more none is sought: what is looked for in such a list was made by a program.
 */
public final class NearestName {
    private static final int LONGEST = 60;
    private static final int MOST_CANDIDATES = 1_000;
    private static final int SLIPS = 2;
    private static final int WORD = 4;

    private NearestName() {}

    /** The nearest of the valid names, or null if none is like it, or there are too many to go through. */
    public static @Nullable String of(String name, Collection<String> valid) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        if (valid.size() >= MOST_CANDIDATES) {
            return null;
        }
        for (String candidate : valid) {
            if (folded(candidate).length() - folded(name).length() > least
                    || folded(name).length() - folded(candidate).length() > least) {
                continue; // So many characters at least would have to go or come.
            }
            int distance = distance(name, candidate);
            if (distance < least || (distance == least && nearest != null && candidate.compareTo(nearest) < 0)) {
                least = distance;
                nearest = candidate;
            }
        }
        String longer = least <= SLIPS || name.length() < WORD ? null : longer(name, valid);
        if (longer != null) {
            return longer;
        }
        return nearest != null && least <= mostSlips(name, nearest) ? nearest : null;
    }

    /** About a third of the characters of the longer name: none of one, one of two to four, two of five to seven. */
    private static int mostSlips(String name, String other) {
        return (Math.max(folded(name).length(), folded(other).length()) + 1) / 3;
    }

    /** The shortest valid name that goes on from what was written, or is a path that ends in it; null if none does. */
    private static @Nullable String longer(String name, Collection<String> valid) {
        return valid.stream()
                .filter(candidate -> folded(candidate).startsWith(folded(name))
                        || folded(candidate).endsWith("." + folded(name)))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** The end of a message: the nearest valid name, or nothing if there is none. */
    public static String hint(String name, Collection<String> valid) {
        String nearest = of(name, valid);
        return nearest == null ? "" : "; the nearest valid name is \"" + nearest + "\"";
    }

    /** How many characters have to be inserted, left out, changed or swapped to make one name of the other. */
    public static int distance(String one, String other) {
        String left = folded(one);
        String right = folded(other);
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                boolean same = left.charAt(row - 1) == right.charAt(column - 1);
                current[column] =
                        Math.min(Math.min(current[column - 1], last[column]) + 1, last[column - 1] + (same ? 0 : 1));
                if (row > 1
                        && column > 1
                        && left.charAt(row - 1) == right.charAt(column - 2)
                        && left.charAt(row - 2) == right.charAt(column - 1)) {
                    current[column] = Math.min(current[column], beforeLast[column - 2] + 1);
                }
            }
            beforeLast = last;
            last = current;
        }
        return last[right.length()];
    }

    private static String folded(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return cut.toLowerCase(Locale.ROOT);
    }
}
