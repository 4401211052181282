package westphalia.output.run;

import java.util.List;
import westphalia.output.column.Column;
import westphalia.output.column.Kind;
import westphalia.output.column.Layout;

/** {@code decisions.jsonl}: its file, and the keys of its lines for the codebook; a line is JSON and no row of cells. */
public final class DecisionTable {
    /** The file's name. */
    public static final String FILE = "decisions.jsonl";

    /** What the keys say. */
    public static final Layout<String> LAYOUT = new Layout<>(
            FILE,
            "decision",
            List.of(
                    key("run", "number", "number of the run, from 0"),
                    key("month", "YYYY-MM", "month of the decision"),
                    key("state", "ISO3 or id", "who decides: a state, or a claimant"),
                    key("subject", "id", "the claimant or draft it decides about"),
                    key("act", "words", "what it decides whether to do"),
                    key("terms", "log-odds by name", "the named reasons; their sum is the utility of the act"),
                    key("gate", "0 to 1", "the imposed gate: 0 open, 1 closed"),
                    key("probability", "0 to 1", "the probability of the act"),
                    key("luck", "0 to 1", "the draw: the act happens if it lies below the probability"),
                    key("happened", "true or false", "whether it happened"),
                    key("played", "true", "only if a player of the state decided, and not luck")));

    private DecisionTable() {}

    private static Column<String, String> key(String name, String unit, String meaning) {
        return new Column<>(name, unit, meaning, Kind.TEXT, line -> line);
    }
}
