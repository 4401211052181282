package westphalia.output.run;

import java.util.List;
import westphalia.output.column.Cells;
import westphalia.output.column.Column;
import westphalia.output.run.RunTable.Need;
import westphalia.result.RecognitionAct;
import westphalia.result.RecognitionAct.Act;
import westphalia.result.RunResult;

/** {@code recognitions.csv}: who recognised whom, and who withdrew it. */
public final class RecognitionTable {
    private static final Column<RecognitionAct, Long> MONTH =
            Column.month("month", "month of the act", RecognitionAct::month);
    private static final Column<RecognitionAct, String> CLAIMANT =
            Column.text("claimant", "id", "the claimant", RecognitionAct::claimant);
    private static final Column<RecognitionAct, String> STATE =
            Column.text("state", "ISO3", "the state that acts", RecognitionAct::state);
    private static final Column<RecognitionAct, Act> ACT = Column.word(
            "act", Act.class, "recognise: recognises the claimant; withdraw: takes it back", RecognitionAct::act);

    /** The table. */
    public static final RunTable<RecognitionAct> TABLE = RunTable.of(
            "recognitions.csv",
            "act of recognition or withdrawal",
            List.of(MONTH, CLAIMANT, STATE, ACT),
            RunResult::recognitions,
            Need.ALWAYS);

    private RecognitionTable() {}

    /** The act of a row. */
    public static RecognitionAct read(Cells row) {
        return new RecognitionAct(row.of(MONTH), row.of(CLAIMANT), row.of(STATE), row.of(ACT), false);
    }
}
