package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedNamesTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder);
    }

    @Test
    void anUnknownStateIsRefusedWithTheNearestCode() {
        assertThat(desk.problems(desk.spoilt("patron: USA", "patron: UAS")))
                .containsExactly("spoilt.yaml:18:13: claimants.kosovo.patron: unknown state \"UAS\";"
                        + " the nearest is USA (United States)");
    }

    @Test
    void anEnglishNameLeadsToTheCode() {
        assertThat(desk.problems(desk.spoilt("patron: USA", "patron: United States")))
                .containsExactly("spoilt.yaml:18:13: claimants.kosovo.patron: unknown state \"United States\";"
                        + " the nearest is USA (United States)");
        assertThat(desk.problems(desk.child("claimants: [{id: kosovo, kin_states: {Spian: 1}}]\n")))
                .containsExactly("child.yaml:2:39: claimants.kosovo.kin_states.Spian: unknown state \"Spian\";"
                        + " the nearest is ESP (Spain)");
    }

    @Test
    void aMemberOfACouncilMustBeAState() {
        desk.write("council.csv", Desk.replaced(Desk.COUNCIL, "2009,USA", "2009,USB"));
        assertThat(desk.problems("base.yaml"))
                .containsExactly("council.csv:5:6: council.2009.USB.iso3: unknown state \"USB\";"
                        + " the nearest is USA (United States)");
    }

    @Test
    void aBodyMustBeListed() {
        assertThat(desk.problems(desk.spoilt("sponsor: USA", "sponsor: USA\n    body: counsel")))
                .containsExactly("spoilt.yaml:29:11: drafts.independence.body: \"counsel\" must be listed under"
                        + " organisations; the nearest valid name is \"council\"");
    }

    @Test
    void claimantsParentsAndPowersMustBeListed() {
        assertThat(desk.problems(desk.spoilt("title: A war, claimants: [kosovo]", "title: A war, claimants: [kosova]")))
                .containsExactly("spoilt.yaml:33:68: events.war.claimants[1]: \"kosova\" must be listed under"
                        + " claimants; the nearest valid name is \"kosovo\"");
        assertThat(desk.problems(desk.spoilt("parent: SRB", "parent: ESP")))
                .containsExactly(
                        "spoilt.yaml:17:13: claimants.kosovo.parent: \"ESP\" must be listed under" + " parents");
        assertThat(desk.problems(desk.spoilt("patron: USA", "patron: ESP")))
                .containsExactly("spoilt.yaml:18:13: claimants.kosovo.patron: \"ESP\" must be listed under powers");
    }

    @Test
    void anImposedValueHasTheRangeOfItsAttribute() {
        String child = "overrides: [{id: gate-spain, state: ESP, attribute: gate, value: 2, source: none}]\n";
        assertThat(desk.problems(desk.child(child)))
                .containsExactly("child.yaml:2:66: overrides.gate-spain.value: gate must be between 0 and 1, but is 2");
    }
}
