package westphalia.chart.study;

import java.util.List;
import java.util.regex.Pattern;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import westphalia.chart.drawing.Figures;

/** Where the values of a varied path lie: numbers by their size, words and truths side by side in their order. */
final class PathScale {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final double ROOM = .04;
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

    /** A value as charts write it: numbers with three significant digits. */
    String shown(String value) {
        return isNumeric ? Figures.number(Double.parseDouble(value)) : value;
    }

    /** An axis on which values lie by their {@link #position}, with some room at both ends. */
    ValueAxis axis() {
        if (!isNumeric) {
            return words();
        }
        double low = position(values.get(0));
        double high = position(values.get(values.size() - 1));
        double room = low < high ? (high - low) * ROOM : .5;
        NumberAxis axis = new NumberAxis(name());
        axis.setAutoRangeIncludesZero(false);
        axis.setRange(low - room, high + room);
        return axis;
    }

    /** An axis on which all values, numbers as well, lie side by side by their index. */
    ValueAxis words() {
        SymbolAxis axis =
                new SymbolAxis(name(), values.stream().map(this::shown).toArray(String[]::new));
        axis.setGridBandsVisible(false);
        axis.setRange(-.5, values.size() - .5);
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
