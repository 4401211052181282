package westphalia.output.study;

import java.util.List;
import westphalia.output.table.CsvLine;
import westphalia.result.study.SensitivityIndex;

/** {@code indices.csv}: how much every parameter moves every measure. */
public final class IndexTable {
    /** The file's name. */
    public static final String FILE = "indices.csv";

    private IndexTable() {}

    /** The table as text; numbers that are not known are left out. */
    public static String text(List<SensitivityIndex> indices) {
        CsvLine line = new CsvLine();
        List.of("method", "measure", "subject", "parameter", "index", "value", "low", "high")
                .forEach(line::add);
        line.end();
        for (SensitivityIndex index : indices) {
            line.add(index.method())
                    .add(index.measure().name())
                    .add(index.measure().subject())
                    .add(index.parameter())
                    .add(index.index())
                    .addIfKnown(index.value())
                    .addIfKnown(index.low())
                    .addIfKnown(index.high())
                    .end();
        }
        return line.take();
    }
}
