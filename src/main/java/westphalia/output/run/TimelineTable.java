package westphalia.output.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import westphalia.output.column.Cells;
import westphalia.output.column.Column;
import westphalia.output.run.RunTable.Need;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.result.Timeline;

/** {@code timeline.csv}: the measures of every month. */
public final class TimelineTable {
    /** The file's name. */
    public static final String FILE = "timeline.csv";

    private static final String MONTH = "month";

    private final List<Column<Month, Double>> values = new ArrayList<>();

    /** One month of a timeline. */
    public record Month(Timeline timeline, int row) {
        long month() {
            return timeline.firstMonth() + row;
        }
    }

    /** The table of a scenario with these measures. */
    public TimelineTable(List<Measure> measures) {
        for (int measure = 0; measure < measures.size(); measure++) {
            int place = measure;
            MeasureMeaning meaning = MeasureMeaning.of(measures.get(measure));
            values.add(Column.number(
                    measures.get(measure).column(),
                    meaning.unit(),
                    meaning.text(),
                    month -> month.timeline.value(month.row, place)));
        }
    }

    /** The table. */
    public RunTable<Month> table() {
        List<Column<Month, ?>> columns = new ArrayList<>();
        columns.add(Column.month(MONTH, "month at whose end this holds", Month::month));
        columns.addAll(values);
        return RunTable.of(FILE, "run and month", columns, TimelineTable::months, Need.ALWAYS);
    }

    private static List<Month> months(RunResult run) {
        return IntStream.range(0, run.timeline().months())
                .mapToObj(row -> new Month(run.timeline(), row))
                .toList();
    }

    /** Enters the measures of a row into a timeline. */
    public void read(Cells cells, Timeline timeline, int row) {
        for (int measure = 0; measure < values.size(); measure++) {
            timeline.set(row, measure, cells.of(values.get(measure)));
        }
    }

    /** The measures of a table, by its header. */
    public static List<Measure> measures(List<String> header) {
        return header.subList(header.indexOf(MONTH) + 1, header.size()).stream()
                .map(Measure::ofColumn)
                .toList();
    }
}
