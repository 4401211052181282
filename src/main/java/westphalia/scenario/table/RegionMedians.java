package westphalia.scenario.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for an empty cell: the median over the members of the United Nations in the state's region, or over
 * all members where the region has no value.
 *
 * <p>The median of an even number of values is the mean of the middle two.
 */
final class RegionMedians {
    private final Map<String, Map<String, List<Double>>> byColumn = new HashMap<>();
    private final Map<String, List<Double>> everywhere = new HashMap<>();
    private final IdentityHashMap<List<Double>, Double> medians = new IdentityHashMap<>();

    /** Counts a member's value in. */
    void add(String column, String region, double value) {
        byColumn.computeIfAbsent(column, key -> new HashMap<>())
                .computeIfAbsent(region, key -> new ArrayList<>())
                .add(value);
        everywhere.computeIfAbsent(column, key -> new ArrayList<>()).add(value);
    }

    /** The value for an empty cell, or null if no member has any; asked for when all have been counted in. */
    @Nullable
    Double fill(String column, String region) {
        List<Double> values = byColumn.getOrDefault(column, Map.of()).get(region);
        if (values == null) {
            values = everywhere.get(column);
        }
        return values == null ? null : medians.computeIfAbsent(values, RegionMedians::median);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
