package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedTablesTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder);
    }

    private void states(String old, String replacement) {
        desk.write("states.csv", Desk.replaced(Desk.STATES, old, replacement));
    }

    @Test
    void aMissingColumnIsRefused() {
        states("polyarchy", "poliarchy");
        assertThat(desk.problems("base.yaml"))
                .containsExactly("states.csv:1:1: states: missing column \"polyarchy\"; the nearest column is"
                        + " \"poliarchy\"");
    }

    @Test
    void aFurtherColumnIsAllowed() {
        desk.write(
                "council.csv",
                Desk.COUNCIL.replace("permanent\n", "permanent,source\n").replace(",1\n", ",1,UN\n"));
        assertThat(desk.problems("base.yaml")).isEmpty();
    }

    @Test
    void aShortOrLongRowIsRefused() {
        desk.write("council.csv", Desk.COUNCIL + "2009,ESP\n2009,SRB,0,more\n");
        assertThat(desk.problems("base.yaml"))
                .containsExactly(
                        "council.csv:6:1: council: must have 3 cells like the header, but has 2",
                        "council.csv:7:1: council: must have 3 cells like the header, but has 4");
    }

    @Test
    void anEmptyCellWithoutARuleIsRefused() {
        states("SRB,Serbia,Europe", "SRB,Serbia,");
        assertThat(desk.problems("base.yaml"))
                .containsExactly("states.csv:4:12: states.SRB.region: must not be empty: Region of the United Nations'"
                        + " geoscheme");
    }

    @Test
    void anEmptyNumberIsFilledByTheRegionsMedianAndFlagged() {
        states("ESP,Spain,Europe,1955-12-14,1,0.9", "ESP,Spain,Europe,1955-12-14,1,");
        var spain = desk.read("base.yaml").scenario().states().get(0);
        assertThat(spain.polyarchy()).isEqualTo((0.3 + 0.6) / 2);
        assertThat(spain.filled()).isEqualTo(Set.of("polyarchy"));
    }

    @Test
    void withoutAValueInTheRegionTheMedianOfAllMembersFills() {
        states("300,0.14,0.1,0", "300,0.14,,0");
        var america = desk.read("base.yaml").scenario().states().get(3);
        assertThat(america.excludedShare()).isEqualTo(0.2);
    }

    @Test
    void wrongCellsAreToldWithTheirColumn() {
        states("RUS,Russia,Europe,1945-10-24,-1,0.3", "RUS,Russia,Europe,24.10.1945,-9,NaN");
        assertThat(desk.problems("base.yaml"))
                .containsExactly(
                        "states.csv:3:19: states.RUS.un_member_since: must be a day written YYYY-MM-DD, but is"
                                + " \"24.10.1945\"; write 1945-10-24",
                        "states.csv:3:30: states.RUS.ideal_point: must be between -5 and 5 scale points, but is -9; if"
                                + " it says that there is no value, leave the cell empty",
                        "states.csv:3:33: states.RUS.polyarchy: \"NaN\" is no value; leave the cell empty where there"
                                + " is no value");
    }

    @Test
    void aYearWithASignIsTheSameYear() {
        desk.write("council.csv", Desk.COUNCIL.replace("2008,RUS", "+2008,RUS"));
        String signed = desk.read("base.yaml").effective().text();
        desk.write("council.csv", Desk.COUNCIL);
        assertThat(signed).isEqualTo(desk.read("base.yaml").effective().text());

        desk.write("council.csv", Desk.COUNCIL + "+2008,USA,0\n");
        assertThat(desk.problems("base.yaml"))
                .containsExactly("council.csv:6:1: council.2008.USA: duplicate row for the same year and iso3;"
                        + " the first is in line 3");
    }

    @Test
    void aRowGivenTwiceIsRefused() {
        desk.write("council.csv", Desk.COUNCIL + "2008,USA,0\n");
        assertThat(desk.problems("base.yaml"))
                .containsExactly("council.csv:6:1: council.2008.USA: duplicate row for the same year and iso3;"
                        + " the first is in line 3");
        states("ESP,Spain", "USA,Spain");
        assertThat(desk.problems("base.yaml"))
                .contains("states.csv:5:1: states.USA: duplicate row for the same iso3; the first is in line 2");
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        desk.write("council.csv", "year,iso3,permanent\n");
        assertThat(desk.problems("base.yaml"))
                .containsExactly("council.csv:1:1: council: must have a row below the names of its columns");
        desk.write("council.csv", "");
        assertThat(desk.problems("base.yaml"))
                .containsExactly("council.csv:1:1: council: is empty; a table begins with the names of its columns");
    }

    @Test
    void aStateHasACodeOfThreeLetters() {
        states("ESP,Spain", "Spain,ESP");
        assertThat(desk.problems("base.yaml"))
                .containsExactly("states.csv:2:1: states.Spain.iso3: must be three capital letters or digits, but is"
                        + " \"Spain\"");
    }

    @Test
    void moreThanAHundredThousandStatesAreRefused() {
        desk.write(
                "states.csv",
                Desk.STATES
                        + Desk.STATES
                                .lines()
                                .skip(1)
                                .findFirst()
                                .orElseThrow()
                                .concat("\n")
                                .repeat(99_997));
        assertThat(desk.problems("base.yaml"))
                .containsExactly("base.yaml:7:9: states: must have at most 100000 rows, but has 100001");
    }

    @Test
    void oneCauseIsToldOnceWithItsCount() {
        desk.write("council.csv", "year,iso3,permanent\n" + "2008\n".repeat(1000));
        assertThat(desk.problems("base.yaml"))
                .containsExactly("council.csv:2:1: council: must have 3 cells like the header, but has 1 (1000 rows:"
                        + " lines 2 to 1001)");
    }

    @Test
    void anOpenQuoteIsRefused() {
        desk.write("council.csv", Desk.COUNCIL + "2009,\"ESP,0\n");
        assertThat(desk.problems("base.yaml"))
                .containsExactly("council.csv:7:1: council: cannot be read: Missing closing quote for value");
    }

    @Test
    void anOrganisationNeedsARowInItsTable() {
        desk.write("members.csv", "organisation,iso3,since,until\neu,ESP,1986-01-01,\n");
        assertThat(desk.problems(desk.child("organisations: [{id: ue, name: Union, members: members.csv}]\n")))
                .containsExactly("child.yaml:2:48: organisations.ue.members: the table has no row with organisation"
                        + " \"ue\"; the nearest valid name is \"eu\"");
    }

    @Test
    void anObservedRowWithoutAClaimantIsAboutTheFirstAndRowsAboutOthersAreLeftOut() {
        desk.write("observed.csv", """
                claimant,iso3,un_member,recognised_on,withdrawn_on,withdrawal_status
                ,USA,1,2008-02-18,,
                abkhazia,RUS,1,2008-08-26,,
                """);
        assertThat(desk.read("base.yaml", "observed=observed.csv").scenario().observed())
                .singleElement()
                .satisfies(row -> assertThat(row.claimant()).isEqualTo("kosovo"))
                .satisfies(row -> assertThat(row.iso3()).isEqualTo("USA"));
    }

    @Test
    void anObservedTableAboutNobodyHereIsRefused() {
        desk.write("observed.csv", "claimant,iso3,un_member,recognised_on\nkosova,USA,1,2008-02-18\n");
        assertThat(desk.problems(desk.child("observed: observed.csv\n")))
                .containsExactly(
                        "observed.csv:2:1: observed.claimant: unknown claimant \"kosova\"; the nearest valid name"
                                + " is \"kosovo\"");
        desk.write("observed.csv", "claimant,iso3,un_member,recognised_on\ncatalonia,USA,1,2008-02-18\n");
        assertThat(desk.problems(desk.child("observed: observed.csv\n")))
                .containsExactly("observed.csv:2:1: observed: none of its 1 rows counts: the scenario has no claimant"
                        + " catalonia");
    }

    @Test
    void aTableInsideTheFileKeepsItsLines() {
        String inline = """
                council: |
                  year,iso3,permanent
                  2008,RUS,1
                  2009,USA,maybe
                """;
        assertThat(desk.problems(desk.child(inline)))
                .containsExactly("child.yaml:5:12: council.2009.USA.permanent: must be 1 or 0, but is \"maybe\"");
    }
}
