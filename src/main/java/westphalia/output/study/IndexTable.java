package westphalia.output.study;

import java.util.List;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;
import westphalia.result.study.SensitivityIndex;

/** {@code indices.csv}: how much every parameter moves every measure. */
public final class IndexTable {
    /** The table; a number that is not known is left out. */
    public static final Layout<SensitivityIndex> LAYOUT = new Layout<>(
            "indices.csv",
            "measure, parameter and index",
            List.of(
                    Column.text("method", "word", "morris or sobol", SensitivityIndex::method),
                    Column.text(
                            "measure",
                            "name",
                            "the measure, as in timeline.csv",
                            row -> row.measure().name()),
                    Column.text(
                            "subject",
                            "id",
                            "whom it is about; empty for the world",
                            row -> row.measure().subject()),
                    Column.text("parameter", "path", "the parameter that varies", SensitivityIndex::parameter),
                    Column.text(
                            "index",
                            "word",
                            "morris: mu_star, mu and sigma, the mean size, mean and spread of the elementary effects, in"
                                    + " the measure's unit over the parameter's range; sobol: first and total, the shares"
                                    + " of the variance that the parameter explains alone and with all others",
                            SensitivityIndex::index),
                    Column.known("value", "see index", "the index", SensitivityIndex::value),
                    Column.known("low", "see index", "lower end of its 95% interval", SensitivityIndex::low),
                    Column.known("high", "see index", "upper end of its 95% interval", SensitivityIndex::high)));

    private IndexTable() {}
}
