package westphalia.chart.study;

import java.util.List;
import java.util.regex.Pattern;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;

/** Where the values of a varied path lie: numbers by their size, words and truths side by side in their order. */
final class PathScale {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final String GROUP = "parameters.";

    private final String path;
    private final List<String> values;
    private final boolean isNumeric;

    /** The scale of a path that takes these values, in any order, repeated or not. */
    PathScale(String path, List<String> values) {
        this.path = path;
        this.isNumeric = values.stream().allMatch(value -> NUMBER.matcher(value).matches());
        this.values = isNumeric
                ? values.stream()
                        .distinct()
                        .sorted(java.util.Comparator.comparingDouble(Double::parseDouble))
                        .toList()
                : values.stream().distinct().toList();
    }

    boolean isNumeric() {
        return isNumeric;
    }

    /** The distinct values, in their order on the axis. */
    List<String> values() {
        return values;
    }

    /** The place of a value on the axis. */
    double position(String value) {
        return isNumeric ? Double.parseDouble(value) : values.indexOf(value);
    }

    /** Half way to the value before, or as far before the first as the second lies after it. */
    double edgeBefore(int index) {
        if (values.size() == 1) {
            return position(values.get(0)) - .5;
        }
        int upper = Math.max(1, index);
        double middle = (position(values.get(upper - 1)) + position(values.get(upper))) / 2;
        return index > 0 ? middle : 2 * position(values.get(0)) - middle;
    }

    /** Half way to the value after, or as far after the last as the one before lies before it. */
    double edgeAfter(int index) {
        if (values.size() == 1) {
            return position(values.get(0)) + .5;
        }
        int last = values.size() - 1;
        return index < last ? edgeBefore(index + 1) : 2 * position(values.get(last)) - edgeBefore(last);
    }

    /** The axis from the edge of the first value to that of the last. */
    ValueAxis axis() {
        NumberAxis axis = isNumeric ? new NumberAxis(name()) : new SymbolAxis(name(), values.toArray(String[]::new));
        if (axis instanceof SymbolAxis words) {
            words.setGridBandsVisible(false);
        }
        axis.setAutoRangeIncludesZero(false);
        axis.setRange(edgeBefore(0), edgeAfter(values.size() - 1));
        return axis;
    }

    /** The path without the word that all parameters begin with. */
    String name() {
        return name(path);
    }

    /** A path without the word that all parameters begin with. */
    static String name(String path) {
        return path.startsWith(GROUP) ? path.substring(GROUP.length()) : path;
    }
}
