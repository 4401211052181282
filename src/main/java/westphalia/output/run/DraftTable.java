package westphalia.output.run;

import java.util.List;
import java.util.Map;
import westphalia.output.column.Cells;
import westphalia.output.column.Column;
import westphalia.output.run.RunTable.Need;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Kind;
import westphalia.result.DraftOutcome.Outcome;
import westphalia.result.RunResult;

/** {@code drafts.csv}: what became of every draft that came up. */
public final class DraftTable {
    private static final String COUNTED = " cast; of a shelved draft the expected number, which need not be whole";

    private static final Column<DraftOutcome, Long> MONTH =
            Column.month("month", "month in which it was decided or shelved", DraftOutcome::month);
    private static final Column<DraftOutcome, String> DRAFT =
            Column.text("draft", "id", "the draft", DraftOutcome::draft);
    private static final Column<DraftOutcome, String> BODY =
            Column.text("body", "id", "the organisation that decides", DraftOutcome::body);
    private static final Column<DraftOutcome, String> CLAIMANT =
            Column.text("claimant", "id", "the claimant it is about", DraftOutcome::claimant);
    private static final Column<DraftOutcome, String> SPONSOR =
            Column.text("sponsor", "ISO3", "the state that would table it", DraftOutcome::sponsor);
    private static final Column<DraftOutcome, Kind> KIND = Column.word(
            "kind",
            Kind.class,
            "by which rule it is decided: substantive (a permanent member's no stops it), procedural (no veto),"
                    + " membership (substantive, recommends admission)",
            DraftOutcome::kind);
    private static final Column<DraftOutcome, Outcome> OUTCOME = Column.word(
            "outcome",
            Outcome.class,
            "adopted: put to the vote and carried; vetoed: enough yes, and a permanent member's no; hidden_veto: shelved"
                    + " because a veto was expected; insufficient: put to the vote without enough yes; withdrawn:"
                    + " shelved for lack of votes",
            DraftOutcome::outcome);
    private static final Column<DraftOutcome, Double> YES =
            Column.number("yes", "votes", "yes votes" + COUNTED, DraftOutcome::yes);
    private static final Column<DraftOutcome, Double> NO =
            Column.number("no", "votes", "no votes" + COUNTED, DraftOutcome::no);
    private static final Column<DraftOutcome, Double> ABSTAIN =
            Column.number("abstain", "votes", "abstentions" + COUNTED, DraftOutcome::abstain);
    private static final Column<DraftOutcome, List<String>> VETOED_BY = Column.names(
            "vetoed_by",
            "ISO3",
            "permanent members whose no blocked it, or was expected to, with semicolons between them",
            DraftOutcome::vetoedBy);

    /** The table. */
    public static final RunTable<DraftOutcome> TABLE = RunTable.of(
            "drafts.csv",
            "draft that came up",
            List.of(MONTH, DRAFT, BODY, CLAIMANT, SPONSOR, KIND, OUTCOME, YES, NO, ABSTAIN, VETOED_BY),
            RunResult::drafts,
            Need.ALWAYS);

    private DraftTable() {}

    /**
     * The outcome of a row.
     *
     * @param titles of the drafts, by id, for pictures
     */
    public static DraftOutcome read(Cells row, Map<String, String> titles) {
        String draft = row.of(DRAFT);
        return new DraftOutcome(
                row.of(MONTH),
                draft,
                titles.getOrDefault(draft, draft),
                row.of(BODY),
                row.of(CLAIMANT),
                row.of(SPONSOR),
                row.of(KIND),
                row.of(OUTCOME),
                row.of(YES),
                row.of(NO),
                row.of(ABSTAIN),
                row.of(VETOED_BY));
    }
}
