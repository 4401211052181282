package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import westphalia.model.ImposedValue;
import westphalia.model.institution.QuotaWithVetoes;
import westphalia.scenario.Scenario;

class SettingsTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder);
    }

    private Scenario with(String... settings) {
        return desk.read("base.yaml", settings).scenario();
    }

    @Test
    void aPathSetsAValueParameterItemOrRule() {
        assertThat(with("runs=3").runs()).isEqualTo(3);
        assertThat(with("parameters.recognition.base=-4.5")
                        .parameters()
                        .recognition()
                        .base())
                .isEqualTo(-4.5);
        assertThat(with("claimants.kosovo.control=0").claimants().get(0).control())
                .isZero();
        assertThat(with("organisations.council.rule.quota=2")
                        .organisations()
                        .get(0)
                        .rule())
                .isEqualTo(new QuotaWithVetoes(2, true));
        assertThat(with("claimants.kosovo.kin_states.ESP=0.5")
                        .claimants()
                        .get(0)
                        .kinStates())
                .containsEntry("ESP", 0.5);
        assertThat(with("powers.USA.rivals=[RUS, ESP]", "powers.ESP={side: western}")
                        .powers())
                .extracting("id")
                .containsExactly("USA", "RUS", "ESP");
    }

    @Test
    void enabledFalseTakesAnItemOut() {
        assertThat(with("events.war.enabled=false").events()).extracting("id").containsExactly("declared");
    }

    @Test
    void anAttributeOfAStateBecomesTheOnlyOverrideOfItsKind() {
        desk.child("overrides: [{id: spain, state: ESP, attribute: gate, value: 1, source: history}]\n");
        assertThat(desk.read("child.yaml", "states.ESP.gate=0.2").scenario().overrides())
                .containsExactly(new ImposedValue(
                        "set-ESP-gate", "ESP", ImposedValue.Attribute.GATE, null, 0.2, null, null, "--set"));
    }

    @Test
    void aColumnOfAStateChangesItsCell() {
        assertThat(with("states.ESP.polyarchy=0.1").states().get(0).polyarchy()).isEqualTo(0.1);
    }

    @Test
    void laterSettingsComeOnTop() {
        assertThat(with("runs=3", "runs=4").runs()).isEqualTo(4);
    }

    @Test
    void aSettingEqualsAChildFile() {
        desk.child("claimants: [{id: kosovo, control: 0}]\nruns: 3\n");
        assertThat(desk.read("base.yaml", "claimants.kosovo.control=0", "runs=3")
                        .effective())
                .isEqualTo(desk.read("child.yaml").effective());
    }

    @Test
    void unknownPathsAreRefusedWithTheNearestName() {
        assertThat(desk.problems("base.yaml", "states.ESP.gat=1"))
                .containsExactly(
                        "--set states.ESP.gat: there is no \"gat\" to set; the nearest valid name is \"gate\"");
        assertThat(desk.problems("base.yaml", "states.Spain.gate=1"))
                .containsExactly("--set states.Spain.gate: unknown state \"Spain\"; the nearest is ESP (Spain)");
        assertThat(desk.problems("base.yaml", "events.wra.enabled=false"))
                .containsExactly(
                        "--set events.wra.enabled: there is no \"wra\" to set; the nearest valid name is \"war\"");
        assertThat(desk.problems("base.yaml", "runs.x=1"))
                .containsExactly("--set runs.x: \"runs\" is a single value; nothing lies below it");
        assertThat(desk.problems("base.yaml", "runs"))
                .containsExactly("--set runs: must be written path=value, as in runs=10");
    }

    @Test
    void wrongValuesAreRefusedAtTheSetting() {
        assertThat(desk.problems("base.yaml", "runs=ten", "claimants.kosovo.control=2", "states.ESP.polyarchy=x"))
                .isEqualTo(List.of(
                        "--set runs: must be a whole number, but is \"ten\"",
                        "--set states.ESP.polyarchy: must be a number, but is \"x\"",
                        "--set claimants.kosovo.control: must be between 0 and 1, but is 2"));
    }
}
