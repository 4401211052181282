package westphalia.output.run;

import java.util.ArrayList;
import java.util.List;
import westphalia.model.Recognition;
import westphalia.output.column.Cells;
import westphalia.output.column.Column;
import westphalia.output.run.RunTable.Need;
import westphalia.result.RunResult;
import westphalia.result.StateSnapshot;

/** {@code states.csv}: every state at the end of every month, in traced runs. */
public final class StateTable {
    private static final Column<StateSnapshot, Long> MONTH =
            Column.month("month", "month at whose end this holds", StateSnapshot::month);
    private static final Column<StateSnapshot, String> STATE =
            Column.text("state", "ISO3", "the state", StateSnapshot::state);
    private static final Column<StateSnapshot, Double> WESTPHALIAN = Column.number(
            "westphalian", "0 to 1", "its Westphalian preference, as it holds it", StateSnapshot::westphalian);
    private static final Column<StateSnapshot, Double> STATED =
            Column.number("stated_westphalian", "0 to 1", "what it says of the norm", StateSnapshot::statedWestphalian);
    private static final Column<StateSnapshot, Double> INTERVENTIONIST = Column.number(
            "interventionist", "0 to 1", "its interventionist preference", StateSnapshot::interventionist);

    private final List<Column<StateSnapshot, Double>> stances = new ArrayList<>();
    private final List<Column<StateSnapshot, Recognition>> recognitions = new ArrayList<>();

    /**
     * The table of a scenario.
     *
     * @param claimants their ids, in the scenario's order
     */
    public StateTable(List<String> claimants) {
        for (int claimant = 0; claimant < claimants.size(); claimant++) {
            int place = claimant;
            String id = claimants.get(claimant);
            stances.add(Column.number(
                    "stance." + id,
                    "-1 to 1",
                    "its stance on " + id + ": -1 the parent's case in full, 1 the claimant's",
                    snapshot -> snapshot.stances().get(place)));
            recognitions.add(Column.word(
                    "recognition." + id,
                    Recognition.class,
                    "how it stands to " + id + " in law: never, recognised, withdrawn",
                    snapshot -> snapshot.recognitions().get(place)));
        }
    }

    /** The table. */
    public RunTable<StateSnapshot> table() {
        List<Column<StateSnapshot, ?>> columns =
                new ArrayList<>(List.of(MONTH, STATE, WESTPHALIAN, STATED, INTERVENTIONIST));
        columns.addAll(stances);
        columns.addAll(recognitions);
        return RunTable.of("states.csv", "state and month", columns, RunResult::states, Need.IF_TRACED);
    }

    /** The state of a row. */
    public StateSnapshot read(Cells row) {
        return new StateSnapshot(
                row.of(MONTH),
                row.of(STATE),
                row.of(WESTPHALIAN),
                row.of(STATED),
                row.of(INTERVENTIONIST),
                stances.stream().map(row::of).toList(),
                recognitions.stream().map(row::of).toList());
    }
}
