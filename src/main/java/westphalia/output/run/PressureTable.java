package westphalia.output.run;

import java.util.List;
import westphalia.output.column.Column;
import westphalia.output.run.RunTable.Need;
import westphalia.result.Push;
import westphalia.result.RunResult;

/** {@code pressures.csv}: who leaned on whom, in traced runs. */
public final class PressureTable {
    /** The table. */
    public static final RunTable<Push> TABLE = RunTable.of(
            "pressures.csv",
            "push on a state",
            List.of(
                    Column.month("month", "month of the push", Push::month),
                    Column.text("source", "ISO3 or id", "who leans: a state, or the claimant itself", Push::source),
                    Column.text("target", "ISO3", "the state leaned on", Push::target),
                    Column.text("claimant", "id", "the claimant it is about", Push::claimant),
                    Column.word(
                            "kind",
                            Push.Kind.class,
                            "carrot: on a friend; stick: on another state; counter: in answer to the other side;"
                                    + " retaliation: the parent's, for a recognition",
                            Push::kind),
                    Column.number(
                            "strength",
                            "log-odds",
                            "how strongly, before the target's weight of pressure; above 0 towards recognition, below 0"
                                    + " against it",
                            Push::strength)),
            RunResult::pushes,
            Need.IF_TRACED);

    private PressureTable() {}
}
