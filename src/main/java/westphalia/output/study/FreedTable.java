package westphalia.output.study;

import java.util.List;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;
import westphalia.result.study.Freed;

/** {@code freed.csv}: which parameters an analysis of sensitivity varies, between which values, and which not. */
public final class FreedTable {
    /** The table. */
    public static final Layout<Freed> LAYOUT = new Layout<>(
            "freed.csv",
            "parameter",
            List.of(
                    Column.text("parameter", "path", "the parameter", Freed::path),
                    Column.text("status", "word", "how its value was obtained", Freed::status),
                    Column.number("value", "the parameter's", "its value in the scenario", Freed::value),
                    Column.number("low", "the parameter's", "the least value it takes", Freed::low),
                    Column.number("high", "the parameter's", "the greatest value it takes", Freed::high),
                    Column.flag("free", "1 if it varies", Freed::isFree),
                    Column.text(
                            "reason",
                            "words",
                            "why it varies between these values, or why it does not",
                            Freed::reason)));

    private FreedTable() {}
}
