package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.model.parameter.Parameters;
import westphalia.scenario.effective.EffectiveScenario;
import westphalia.scenario.effective.ScenarioDifference;

class EffectiveScenarioTest {
    /** Every kind of event and rule, every optional value, names that YAML would mistake. */
    private static final String FULL = """
            title: "No: it's \\"quoted\\", # and 2008–2009"
            question: yes
            observed: |
              claimant,iso3,un_member,recognised_on,withdrawn_on,withdrawal_status
              ,USA,1,2008-02-18,,
              kosovo,ESP,1,2008-05-01,2009-01-01,stated
            borders: |
              iso3,neighbour
              SRB,RUS
              RUS,SRB
            parameters: {recognition: {sponsor: 1.0e-7, burst: PRESET}, influence: {neighbours: 3}}
            overrides:
              - {id: kin-spain, state: ESP, attribute: kin, claimant: kosovo, value: -0.5, source: "null"}
            claimants:
              - id: kosovo
                kin_organisations: {eu: 1, council: -1}
                kin_states: {SRB: -1, ESP: 0.25}
                cosponsors: [ESP]
            organisations:
              - {id: eu, name: Union, rule: {kind: unanimity}, members: members.csv, leader: ESP, tie: 1}
              - {id: nato, name: Alliance, rule: {kind: consensus}}
              - {id: assembly, name: Assembly, rule: {kind: simple_majority}}
            events:
              - {id: step, kind: parent_step, month: 2008-03, title: "on", parent: SRB, accession_stage: 2, consents: true}
              - {id: opinion, kind: opinion, month: 2008-04, title: Opinion, claimant: kosovo, favour: -0.0}
              - {id: presence, kind: presence, month: 2008-04, title: Presence, claimant: kosovo, control: 1}
              - {id: larger, kind: enlargement, month: 2012-04, title: Enlargement, source: "a: b"}
            """;

    private static final String PRESET =
            String.valueOf(Parameters.defaults().recognition().burst());

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder);
        desk.write(
                "members.csv", "source,organisation,iso3,since,until\nx,eu,ESP,1986-01-01,\ny,nam,SRB,1990-01-01,\n");
        desk.write(
                "states.csv",
                Desk.STATES
                        .replace("ESP,Spain,", "ESP,\"Spain, \"\"Kingdom\"\"\",")
                        .replace("0.6,40", ",40"));
        desk.child(FULL.replace("PRESET", PRESET));
    }

    @Test
    void readAgainItIsTheSameScenarioAndTheSameText() {
        ReadScenario first = desk.read("child.yaml", "states.ESP.gate=0.2", "states.ESP.capability=0.5");
        ReadScenario again =
                desk.read(desk.write("again.yaml", first.effective().text()));
        assertThat(again.scenario()).isEqualTo(first.scenario());
        assertThat(again.effective()).isEqualTo(first.effective());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kosovo-2008.yaml", "kosovo-2008-blind.yaml"})
    void shippedScenariosReadBackToThemselves(String name) {
        ReadScenario first = ScenarioReader.read(Path.of("scenarios", name), List.of());
        ReadScenario again =
                desk.read(desk.write("again.yaml", first.effective().text()));
        assertThat(again.scenario()).isEqualTo(first.scenario());
        assertThat(again.effective()).isEqualTo(first.effective());
    }

    @Test
    void onlyTheMembersOfAnOrganisationAndTheColumnsOfTheRecordAreKept() {
        assertThat(desk.read("child.yaml").effective().text()).contains("""
                            members: |
                              organisation,iso3,since,until
                              eu,ESP,1986-01-01,
                          - id: nato
                        """);
    }

    @Test
    void parametersThatAFileGivesAreShownEvenIfTheyEqualThePresets() {
        assertThat(desk.read("child.yaml").effective().text()).contains("""
                        parameters:
                          recognition:
                            sponsor: 0.0000001
                            burst: PRESET
                          influence:
                            neighbours: 3
                        """.replace("PRESET", PRESET));
        assertThat(EffectiveScenario.of(desk.read("child.yaml").scenario()).text())
                .doesNotContain("burst: ")
                .contains("sponsor: 0.0000001");
    }

    @Test
    void theOrderOfRowsInATableChangesNothing() {
        EffectiveScenario sorted = desk.read("base.yaml").effective();
        for (String table : List.of("states.csv", "council.csv")) {
            List<String> lines = new ArrayList<>((table.equals("states.csv") ? Desk.STATES : Desk.COUNCIL)
                    .lines()
                    .toList());
            Collections.reverse(lines.subList(1, lines.size()));
            desk.write(table, String.join("\r\n", lines));
        }
        desk.write("states.csv", Desk.STATES);
        EffectiveScenario council = desk.read("base.yaml").effective();
        List<String> lines = new ArrayList<>(Desk.STATES.lines().toList());
        Collections.reverse(lines.subList(1, lines.size()));
        desk.write("states.csv", String.join("\n", lines));
        EffectiveScenario both = desk.read("base.yaml").effective();
        desk.write("states.csv", Desk.STATES);
        desk.write("council.csv", Desk.COUNCIL);
        EffectiveScenario original = desk.read("base.yaml").effective();
        assertThat(council).isEqualTo(original);
        assertThat(both).isEqualTo(original);
        assertThat(sorted).isNotEqualTo(original);
    }

    @Test
    void theDigestIsThatOfTheText() {
        assertThat(desk.read("base.yaml").effective().sha256()).matches("[0-9a-f]{64}");
        assertThat(desk.read("base.yaml", "seed=2").effective().sha256())
                .isNotEqualTo(desk.read("base.yaml").effective().sha256());
    }

    @Test
    void differencesAreRowsOfPathAndTwoValues() {
        var base = desk.read("base.yaml").scenario();
        var changed = desk.read(
                        "base.yaml",
                        "parameters.recognition.base=-4.5",
                        "states.ESP.polyarchy=0.1",
                        "events.war.third_party_force=true",
                        "powers.RUS.rivals=[]",
                        "states.USA.gate=1")
                .scenario();
        assertThat(ScenarioDifference.between(base, changed))
                .containsExactly(
                        new ScenarioDifference("states.ESP.polyarchy", "0.9", "0.1"),
                        new ScenarioDifference(
                                "parameters.recognition.base",
                                String.valueOf(
                                        Parameters.defaults().recognition().base()),
                                "-4.5"),
                        new ScenarioDifference("powers.RUS.rivals", "[USA]", ""),
                        new ScenarioDifference("events.war.third_party_force", "false", "true"),
                        new ScenarioDifference("overrides.set-USA-gate.id", "", "set-USA-gate"),
                        new ScenarioDifference("overrides.set-USA-gate.state", "", "USA"),
                        new ScenarioDifference("overrides.set-USA-gate.attribute", "", "gate"),
                        new ScenarioDifference("overrides.set-USA-gate.value", "", "1"),
                        new ScenarioDifference("overrides.set-USA-gate.source", "", "--set"));
        assertThat(ScenarioDifference.between(base, base)).isEmpty();
    }
}
