package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedValuesTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder);
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestOne() {
        assertThat(desk.problems(desk.spoilt("title: Small", "tilte: Small")))
                .containsExactly(
                        "spoilt.yaml:1:1: title: is missing; it is required: Title shown on every chart",
                        "spoilt.yaml:2:1: tilte: unknown key \"tilte\"; the nearest valid name is \"title\"");
        assertThat(desk.problems(desk.spoilt("control:", "contorl:")))
                .containsExactly("spoilt.yaml:20:5: claimants.kosovo.contorl: unknown key \"contorl\";"
                        + " the nearest valid name is \"control\"");
    }

    @Test
    void aWrongTypeIsRefused() {
        assertThat(desk.problems(desk.spoilt("runs: 10", "runs: many")))
                .containsExactly("spoilt.yaml:6:7: runs: must be a whole number, but is \"many\"");
        assertThat(desk.problems(desk.spoilt("runs: 10", "runs: [10]")))
                .containsExactly("spoilt.yaml:6:7: runs: must be a single value, but is a list");
        assertThat(desk.problems(desk.spoilt("control: 0.6", "force_used: yes")))
                .containsExactly(
                        "spoilt.yaml:20:17: claimants.kosovo.force_used: must be true or false, but is \"yes\"");
        assertThat(desk.problems(desk.spoilt("side: western", "side: west")))
                .containsExactly("spoilt.yaml:10:21: powers.USA.side: must be one of western, eastern, unaligned,"
                        + " but is \"west\"; the nearest valid name is \"western\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "\"2\"", "010", "0x1F", "1_000", "1e3", ".nan", "1:30"})
    void onlyPlainDecimalWholeNumbersCountRuns(String written) {
        assertThat(desk.problems(desk.spoilt("runs: 10", "runs: " + written)))
                .singleElement()
                .asString()
                .startsWith("spoilt.yaml:6:7: runs: must be a whole number, but is \"");
    }

    @ParameterizedTest
    @ValueSource(strings = {".nan", ".inf", "-.inf", "NaN", "Infinity", "1e999", "00.5"})
    void whatIsNoFiniteNumberIsRefused(String written) {
        assertThat(desk.problems(desk.spoilt("control: 0.6", "control: " + written)))
                .containsExactly(
                        "spoilt.yaml:20:14: claimants.kosovo.control: must be a number, but is \"" + written + "\"");
    }

    @Test
    void aNumberOutOfRangeIsRefused() {
        assertThat(desk.problems(desk.spoilt("control: 0.6", "control: 1.5")))
                .containsExactly("spoilt.yaml:20:14: claimants.kosovo.control: must be between 0 and 1, but is 1.5");
        assertThat(desk.problems(desk.spoilt("runs: 10", "runs: 1000001")))
                .containsExactly("spoilt.yaml:6:7: runs: must be between 1 and 1000000 runs, but is 1000001");
    }

    @Test
    void aMonthIsWrittenWithYearAndMonth() {
        assertThat(desk.problems(desk.spoilt("from: 2008-01", "from: 2008-1")))
                .containsExactly("spoilt.yaml:4:7: from: must be a month written YYYY-MM, but is \"2008-1\"");
        assertThat(desk.problems(desk.spoilt("to: 2009-12", "to: 2009-13")))
                .containsExactly("spoilt.yaml:5:5: to: must be a month written YYYY-MM, but is \"2009-13\"");
    }

    @Test
    void aMissingKeyIsToldWhereItShouldStand() {
        assertThat(desk.problems(desk.spoilt("    name: Kosovo\n", "")))
                .containsExactly(
                        "spoilt.yaml:15:5: claimants.kosovo.name: is missing; it is required: Name shown on charts");
        assertThat(desk.problems(desk.spoilt("title: Small world", "title:")))
                .containsExactly("spoilt.yaml:2:7: title: must not be empty: Title shown on every chart");
    }

    @Test
    void anIdGivenTwiceIsRefused() {
        assertThat(desk.problems(desk.spoilt("- {id: SRB}", "- {id: SRB}\n  - {id: SRB}")))
                .containsExactly("spoilt.yaml:14:10: parents.SRB: duplicate id \"SRB\"; it stands already in line 13");
    }

    @Test
    void aKindMustBeKnown() {
        assertThat(desk.problems(desk.spoilt("kind: war", "kind: wra")))
                .containsExactly(
                        "spoilt.yaml:33:21: events.war.kind: must be one of campaign, crisis, declaration,"
                                + " enlargement, irredentism, leader_change, offer, opinion, parent_step, presence, promise, war, but is \"wra\"; the nearest valid name is \"war\"");
        assertThat(desk.problems(desk.spoilt("kind: war, ", "")))
                .containsExactly("spoilt.yaml:33:5: events.war.kind: is missing; it must be one of campaign, crisis,"
                        + " declaration, enlargement, irredentism, leader_change, offer, opinion, parent_step, presence, promise,"
                        + " war");
    }

    @Test
    void aParameterIsCheckedAgainstItsOwnRange() {
        assertThat(desk.problems(desk.child("parameters: {recognition: {base: -50, bsae: 1}}\n")))
                .containsExactly(
                        "child.yaml:2:34: parameters.recognition.base: must be between -20 and 5 log-odds, but is -50",
                        "child.yaml:2:39: parameters.recognition.bsae: unknown key \"bsae\";"
                                + " the nearest valid name is \"base\"");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        String child = """
                runs: none
                claimants:
                  - {id: kosovo, control: 7, patron: FRA}
                events:
                  - {id: early, kind: enlargement, month: 2007-12, title: Too early}
                """;
        assertThat(desk.problems(desk.child(child)))
                .containsExactly(
                        "child.yaml:2:7: runs: must be a whole number, but is \"none\"",
                        "child.yaml:4:27: claimants.kosovo.control: must be between 0 and 1, but is 7",
                        "child.yaml:4:38: claimants.kosovo.patron: unknown state \"FRA\" (France): the states"
                                + " table has no row for it",
                        "child.yaml:6:43: events.early.month: must not be before the first month, 2008-01, but is"
                                + " 2007-12");
    }
}
