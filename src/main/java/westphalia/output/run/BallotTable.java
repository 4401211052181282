package westphalia.output.run;

import java.util.List;
import westphalia.model.Vote;
import westphalia.output.column.Cells;
import westphalia.output.column.Column;
import westphalia.output.column.Kind;
import westphalia.output.run.RunTable.Need;
import westphalia.result.Ballot;
import westphalia.result.RunResult;

/** {@code ballots.csv}: how every member answered, or was expected to. */
public final class BallotTable {
    private static final String CAST = "cast";

    private static final Column<Ballot, Long> MONTH =
            Column.month("month", "month in which the draft was decided or shelved", Ballot::month);
    private static final Column<Ballot, String> DRAFT = Column.text("draft", "id", "the draft", Ballot::draft);
    private static final Column<Ballot, String> BODY =
            Column.text("body", "id", "the organisation that decides", Ballot::body);
    private static final Column<Ballot, String> STATE = Column.text("state", "ISO3", "the member", Ballot::state);
    private static final Column<Ballot, Boolean> PERMANENT =
            Column.flag("permanent", "1 if the member is permanent, whose no can be a veto", Ballot::isPermanent);
    private static final Column<Ballot, Boolean> STATUS = new Column<>(
            "status",
            "word",
            "cast: the draft was put to the vote; expected: it was shelved, and this answer was reckoned with",
            Kind.of((line, isCast) -> line.add(isCast ? CAST : "expected"), CAST::equals),
            Ballot::isCast);
    private static final Column<Ballot, Vote> VOTE = Column.word(
            "vote",
            Vote.class,
            "yes, no, abstain, or not_participating: present or absent without voting",
            Ballot::vote);
    private static final Column<Ballot, Boolean> PIVOTAL = Column.flag(
            "pivotal",
            "1 if another answer of this member alone would have changed the outcome: yes, no or abstention; so it is 1"
                    + " for a permanent member that let a draft pass by abstaining, and for an absent one whose answer"
                    + " would have decided",
            Ballot::isPivotal);

    /** The table. */
    public static final RunTable<Ballot> TABLE = RunTable.of(
            "ballots.csv",
            "draft and member of the body",
            List.of(MONTH, DRAFT, BODY, STATE, PERMANENT, STATUS, VOTE, PIVOTAL),
            RunResult::ballots,
            Need.ALWAYS);

    private BallotTable() {}

    /** The answer of a row. */
    public static Ballot read(Cells row) {
        return new Ballot(
                row.of(MONTH),
                row.of(DRAFT),
                row.of(BODY),
                row.of(STATE),
                row.of(PERMANENT),
                row.of(STATUS),
                row.of(VOTE),
                row.of(PIVOTAL));
    }
}
