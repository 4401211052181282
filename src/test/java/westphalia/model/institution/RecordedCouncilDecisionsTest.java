package westphalia.model.institution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ballots of the Security Council as recorded, against the outcome and the vetoes as recorded.
 *
 * <p>Source: {@code scenarios/data/council-votes.csv}, whose rows name theirs (voting records and meetings tables of
 * the United Nations). Decisions adopted without a vote carry a yes of every member.
 */
class RecordedCouncilDecisionsTest {
    private static final Path TABLE = Path.of("scenarios", "data", "council-votes.csv");
    private static final Set<String> PERMANENT = Set.of("CHN", "FRA", "GBR", "RUS", "USA");
    private static final int FEWEST_DECISIONS = 30;

    /** One draft: the members' votes in the table's order, and what became of it. */
    record Decision(String draft, boolean procedural, boolean adopted, List<CastVote> ballot, List<Integer> vetoes) {
        @Override
        public String toString() {
            return draft;
        }

        Verdict decided() {
            return (procedural ? QuotaWithVetoes.COUNCIL_ON_PROCEDURE : QuotaWithVetoes.COUNCIL_ON_SUBSTANCE)
                    .decide(ballot);
        }
    }

    static Stream<Decision> decisions() throws IOException {
        return read().values().stream();
    }

    @Test
    void theTableHoldsEnoughDecisionsOfFifteenMembers() throws IOException {
        assertThat(read()).hasSizeGreaterThanOrEqualTo(FEWEST_DECISIONS);
        assertThat(read().values())
                .allSatisfy(decision -> assertThat(decision.ballot()).hasSize(15))
                .anySatisfy(decision -> assertThat(decision.vetoes()).isNotEmpty())
                .anySatisfy(decision -> assertThat(decision.adopted()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void theRuleGivesTheRecordedOutcome(Decision decision) {
        assertThat(decision.decided().adopted()).isEqualTo(decision.adopted());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void theRuleGivesTheRecordedVetoes(Decision decision) {
        assertThat(decision.decided().vetoedBy()).isEqualTo(decision.vetoes());
    }

    /** The draft against the bombing of Yugoslavia, 26 March 1999: 3 in favour, 12 against, three of them permanent. */
    @Test
    void theDraftOfMarch1999FailedByTheQuotaAndWasNotVetoed() throws IOException {
        Verdict verdict = decision("S/1999/328").decided();

        assertThat(verdict.tally()).isEqualTo(new Tally(3, 12, 0, 0, 3));
        assertThat(verdict.adopted()).isFalse();
        assertThat(verdict.isVetoed()).isFalse();
    }

    /** The draft to extend the mission in Georgia, 15 June 2009: 10 in favour, Russia against, 4 abstentions. */
    @Test
    void russiaAloneStoppedTheMissionInGeorgia() throws IOException {
        Decision decision = decision("S/2009/310");
        boolean[] pivotal = QuotaWithVetoes.COUNCIL_ON_SUBSTANCE.pivotal(decision.ballot());

        assertThat(decision.decided().tally()).isEqualTo(new Tally(10, 1, 4, 0, 1));
        for (int member = 0; member < pivotal.length; member++) {
            String state = decision.ballot().get(member).state();
            assertThat(pivotal[member]).as(state).isEqualTo(state.equals("RUS"));
        }
    }

    private static Decision decision(String draft) throws IOException {
        Decision decision = read().get(draft);
        if (decision == null) {
            throw new IllegalStateException(TABLE + ": holds no draft " + draft);
        }
        return decision;
    }

    private static Map<String, Decision> read() throws IOException {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(TABLE.toFile())) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                Decision decision = decisions.computeIfAbsent(
                        cell(row, "draft_id"),
                        draft -> new Decision(
                                draft,
                                isSet(row, "procedural"),
                                isSet(row, "adopted"),
                                new ArrayList<>(),
                                new ArrayList<>()));
                if (isSet(row, "veto")) {
                    decision.vetoes().add(decision.ballot().size());
                }
                String state = cell(row, "iso3");
                decision.ballot()
                        .add(new CastVote(
                                state,
                                PERMANENT.contains(state),
                                Ballots.vote(cell(row, "vote").charAt(0))));
            }
        }
        return decisions;
    }

    private static boolean isSet(Map<String, String> row, String column) {
        String cell = cell(row, column);
        assertThat(cell).as(column).isIn("0", "1");
        return cell.equals("1");
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null || cell.isEmpty()) {
            throw new IllegalStateException(TABLE + ": " + column + " is missing in " + row);
        }
        return cell;
    }
}
