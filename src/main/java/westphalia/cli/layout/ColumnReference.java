package westphalia.cli.layout;

import java.util.ArrayList;
import java.util.List;
import westphalia.output.claim.ClaimTable;
import westphalia.output.column.Codebook;
import westphalia.output.column.Layout;
import westphalia.output.comparison.ComparisonTables;
import westphalia.output.ensemble.FitTable;
import westphalia.output.ensemble.RecogniserTable;
import westphalia.output.forecast.ForecastTables;
import westphalia.output.run.DecisionTable;
import westphalia.output.run.MeasureMeaning;
import westphalia.output.study.IndexTable;
import westphalia.output.study.PointTable;
import westphalia.output.table.Summary;
import westphalia.output.table.TableSet;
import westphalia.result.Measure;
import westphalia.result.forecast.FitRow;

/** What the columns of all tables of results folders mean, in Markdown, for the reference. */
public final class ColumnReference {
    private static final String SUBJECT = "id";

    private ColumnReference() {}

    /** One section per table; where columns depend on the scenario, {@code id} stands for what they are about. */
    public static String markdown() {
        return measures() + Codebook.markdown(tables());
    }

    /** All tables of all kinds of folders. */
    static List<Layout<?>> tables() {
        List<Layout<?>> tables = new ArrayList<>();
        List<Measure> example = List.of(new Measure("recognitions", SUBJECT));
        for (Layout<?> table : TableSet.layouts(example, List.of(SUBJECT))) {
            if (!table.file().equals(DecisionTable.FILE)) {
                tables.add(table);
            }
        }
        tables.add(DecisionTable.LAYOUT);
        tables.addAll(List.of(Summary.LAYOUT, RecogniserTable.LAYOUT, FitTable.LAYOUT));
        tables.addAll(ComparisonTables.LAYOUTS);
        tables.add(PointTable.layout(List.of("path")));
        tables.add(IndexTable.LAYOUT);
        tables.addAll(List.of(ForecastTables.FORECAST, ForecastTables.BASELINES, ForecastTables.SCORES));
        tables.add(ForecastTables.FIT);
        tables.add(ForecastTables.covariance(List.of(new FitRow("path", 0, 0, 0, ""))));
        tables.addAll(ClaimTable.LAYOUTS);
        return tables;
    }

    private static String measures() {
        StringBuilder text = new StringBuilder("### Measures\n\n| measure | unit | meaning |\n| --- | --- | --- |\n");
        for (MeasureMeaning measure : MeasureMeaning.all()) {
            text.append("| `")
                    .append(measure.name())
                    .append("` | ")
                    .append(measure.unit())
                    .append(" | ")
                    .append(measure.text())
                    .append(" |\n");
        }
        return text.append('\n').toString();
    }
}
