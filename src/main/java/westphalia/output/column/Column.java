package westphalia.output.column;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * One column of a table.
 *
 * @param name as the header has it
 * @param unit what its numbers count or its words are: {@code votes}, {@code share}, {@code ISO3}, {@code YYYY-MM}
 * @param meaning what it says, in words; the values of a column of words stand here
 * @param kind how its values are written and read
 * @param value its value in a row
 * @param <R> the rows
 * @param <V> the values
 */
public record Column<R, V>(String name, String unit, String meaning, Kind<V> kind, Function<R, V> value) {
    /** The unit of columns that hold 1 or 0. */
    public static final String YES_OR_NO = "1 or 0";

    /** Adds the row's value to a line. */
    void write(CsvLine line, R row) {
        kind.write(line, value.apply(row));
    }

    /** The same column of rows that hold such a row. */
    public <S> Column<S, V> within(Function<S, R> row) {
        return new Column<>(name, unit, meaning, kind, row.andThen(value));
    }

    /** A column of text. */
    public static <R> Column<R, String> text(String name, String unit, String meaning, Function<R, String> value) {
        return new Column<>(name, unit, meaning, Kind.TEXT, value);
    }

    /** A column of whole numbers. */
    public static <R> Column<R, Integer> count(String name, String unit, String meaning, ToIntFunction<R> value) {
        return new Column<>(name, unit, meaning, Kind.COUNT, value::applyAsInt);
    }

    /** A column of whole numbers that an int does not hold. */
    public static <R> Column<R, Long> whole(String name, String unit, String meaning, ToLongFunction<R> value) {
        return new Column<>(name, unit, meaning, Kind.LONG, value::applyAsLong);
    }

    /** A column of numbers, with at most six decimals. */
    public static <R> Column<R, Double> number(String name, String unit, String meaning, ToDoubleFunction<R> value) {
        return new Column<>(name, unit, meaning, Kind.NUMBER, value::applyAsDouble);
    }

    /** A column of numbers whose cell is empty where the number is not known, which is NaN. */
    public static <R> Column<R, Double> known(String name, String unit, String meaning, ToDoubleFunction<R> value) {
        return new Column<>(name, unit, meaning, Kind.KNOWN, value::applyAsDouble);
    }

    /** A column of 1 and 0. */
    public static <R> Column<R, Boolean> flag(String name, String meaning, Function<R, Boolean> value) {
        return new Column<>(name, YES_OR_NO, meaning, Kind.FLAG, value);
    }

    /** A column of months, by their proleptic numbers. */
    public static <R> Column<R, Long> month(String name, String meaning, ToLongFunction<R> value) {
        return new Column<>(name, "YYYY-MM", meaning, Kind.MONTH, value::applyAsLong);
    }

    /** A column of the constants of an enum, in lower case. */
    public static <R, E extends Enum<E>> Column<R, E> word(
            String name, Class<E> type, String meaning, Function<R, E> value) {
        return new Column<>(name, "word", meaning, Kind.word(type), value);
    }

    /** A column of names with semicolons between them. */
    public static <R> Column<R, List<String>> names(
            String name, String unit, String meaning, Function<R, List<String>> value) {
        return new Column<>(name, unit, meaning, Kind.NAMES, value);
    }
}
