package westphalia.scenario.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where each path of a scenario was written, and which of them hold no usable value. */
public final class Places {
    private final Map<String, Place> byPath = new HashMap<>();
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

    /** Notes that a path holds a stand-in, its problem having been told. */
    public void markBroken(String path) {
        broken.add(path);
    }

    /** Where a path was written, or the nearest path above it. */
    public Place find(String path) {
        for (String above = path; !above.isEmpty(); above = parentOf(above)) {
            Place place = byPath.get(above);
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
