package westphalia.output.column;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/**
 * How values of one kind stand in the cells of a table, both ways.
 *
 * @param <V> the values
 */
public interface Kind<V> {
    /** Words, ids and sentences. */
    Kind<String> TEXT = of(CsvLine::add, cell -> cell);

    /** Whole numbers. */
    Kind<Integer> COUNT = of((line, value) -> line.add(value.longValue()), Integer::valueOf);

    /** Whole numbers beyond the range of an int, such as seeds. */
    Kind<Long> LONG = of((line, value) -> line.add(value.longValue()), Long::valueOf);

    /** Numbers, with at most six decimals. */
    Kind<Double> NUMBER = of((line, value) -> line.add(value.doubleValue()), Double::valueOf);

    /** Numbers that may not be known: an empty cell is not a number. */
    Kind<Double> KNOWN = of(
            (line, value) -> line.addIfKnown(value.doubleValue()),
            cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell));

    /** Yes and no as 1 and 0. */
    Kind<Boolean> FLAG = of((line, value) -> line.add(value.booleanValue()), cell -> cell.equals("1"));

    /** Months as YYYY-MM, by their proleptic number. */
    Kind<Long> MONTH = of(
            (line, value) -> line.addMonth(value), cell -> YearMonth.parse(cell).getLong(ChronoField.PROLEPTIC_MONTH));

    /** Names with semicolons between them. */
    Kind<List<String>> NAMES = of(
            (line, value) -> line.add(String.join(";", value)),
            cell -> cell.isEmpty() ? List.of() : List.of(cell.split(";", -1)));

    /** Adds a value to a line. */
    void write(CsvLine line, V value);

    /** The value of a cell. */
    V read(String cell);

    /** The constants of an enum as words in lower case. */
    static <E extends Enum<E>> Kind<E> word(Class<E> type) {
        return of(
                (line, value) -> line.add(value.name().toLowerCase(Locale.ROOT)),
                cell -> Enum.valueOf(type, cell.toUpperCase(Locale.ROOT)));
    }

    /** Adds a value to a line. */
    @FunctionalInterface
    interface Writing<V> {
        void write(CsvLine line, V value);
    }

    /** Makes a value of a cell. */
    @FunctionalInterface
    interface Reading<V> {
        V read(String cell);
    }

    /** A kind that is written and read like that. */
    static <V> Kind<V> of(Writing<V> writing, Reading<V> reading) {
        return new Kind<>() {
            @Override
            public void write(CsvLine line, V value) {
                writing.write(line, value);
            }

            @Override
            public V read(String cell) {
                return reading.read(cell);
            }
        };
    }
}
