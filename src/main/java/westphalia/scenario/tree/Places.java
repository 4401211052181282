package westphalia.scenario.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each path of a scenario was written, and which of them hold no usable value. */
public final class Places {
    private final Map<String, Place> byPath = new HashMap<>();
    private final Map<String, Rows> tables = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Place root;

    /** @param root the place of what was written nowhere */
    public Places(Place root) {
        this.root = root;
    }

    /** Notes where a path was written. */
    public void put(String path, Place place) {
        byPath.put(path, place);
    }

    /** Where the rows and cells of a table were written. */
    @FunctionalInterface
    public interface Rows {
        /** The place of a row or cell by what follows the table's path; null if there is none. */
        @Nullable
        Place find(String inner);
    }

    /** Notes where the rows of the table at a path can be found: a large table has too many to note each. */
    public void putTable(String path, Rows rows) {
        tables.put(path, rows);
    }

    /** Notes that a path holds a stand-in, its problem having been told. */
    public void markBroken(String path) {
        broken.add(path);
    }

    /** Where a path was written, or the nearest path above it. */
    public Place find(String path) {
        for (String above = path; !above.isEmpty(); above = parentOf(above)) {
            Place place = null;
            if (above.length() < path.length()) {
                Rows rows = tables.get(above);
                place = rows == null ? null : rows.find(path.substring(above.length() + 1));
            }
            place = place == null ? byPath.get(above) : place;
            if (place != null) {
                return place;
            }
        }
        return root;
    }

    /** Whether the value of a path, or of a path above it, is a stand-in. */
    public boolean isBroken(String path) {
        for (String above = path; !above.isEmpty(); above = parentOf(above)) {
            if (broken.contains(above)) {
                return true;
            }
        }
        return false;
    }

    private static String parentOf(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? "" : path.substring(0, cut);
    }
}
