package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import westphalia.model.institution.TwoThirds;
import westphalia.scenario.Scenario;

class OverlayTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder);
    }

    private Scenario child(String text) {
        return desk.read(desk.child(text)).scenario();
    }

    @Test
    void aChildWithoutWordsOfItsOwnEqualsItsParent() {
        assertThat(child("")).isEqualTo(desk.read("base.yaml").scenario());
    }

    @Test
    void aChildsItemIsLaidOverTheParentsItemOfTheSameId() {
        var kosovo =
                child("claimants: [{id: kosovo, control: 0.1}]\n").claimants().get(0);
        assertThat(kosovo.control()).isEqualTo(0.1);
        assertThat(kosovo.patron()).isEqualTo("USA");
    }

    @Test
    void newItemsAreAppended() {
        assertThat(child("parents: [{id: ESP}]\n").parents()).extracting("id").containsExactly("SRB", "ESP");
    }

    @Test
    void enabledFalseTakesAnItemOut() {
        assertThat(child("events: [{id: war, enabled: false}]\n").events())
                .extracting("id")
                .containsExactly("declared");
        assertThat(child("events: [{id: war, enabled: true}]\n").events()).hasSize(2);
    }

    @Test
    void takingOutWhatIsNotThereIsRefused() {
        assertThat(desk.problems(desk.child("events: [{id: wra, enabled: false}]\n")))
                .containsExactly(
                        "child.yaml:2:15: events.wra: there is no \"wra\" to take out; the nearest valid name is"
                                + " \"war\"");
        assertThat(desk.problems(desk.child("events: [{id: war, enabled: no}]\n")))
                .containsExactly("child.yaml:2:29: events.war.enabled: must be true or false, but is \"no\"");
    }

    @Test
    void otherListsAndValuesReplace() {
        assertThat(child("powers: [{id: USA, rivals: []}]\n").powers().get(0).rivals())
                .isEmpty();
        assertThat(child("events: []\n").events()).isEmpty();
        assertThat(child("runs: 3\n").runs()).isEqualTo(3);
    }

    @Test
    void nothingTakesAnOptionalValueAway() {
        assertThat(child("claimants: [{id: kosovo, patron: ~}]\n")
                        .claimants()
                        .get(0)
                        .patron())
                .isNull();
    }

    @Test
    void aMappingOfAnotherKindReplacesTheParents() {
        assertThat(child("organisations: [{id: council, rule: {kind: two_thirds}}]\n")
                        .organisations()
                        .get(0)
                        .rule())
                .isEqualTo(new TwoThirds());
    }

    @Test
    void mappingsJoinKeyByKey() {
        desk.write("middle.yaml", "extends: base.yaml\nparameters: {recognition: {base: -5}}\n");
        desk.write("last.yaml", "extends: middle.yaml\nparameters: {recognition: {sponsor: 2}}\n");
        var recognition = desk.read("last.yaml").scenario().parameters().recognition();
        assertThat(recognition.base()).isEqualTo(-5);
        assertThat(recognition.sponsor()).isEqualTo(2);
    }

    @Test
    void jsonAndYamlSayTheSame() {
        desk.write("child.json", "{\"extends\": \"base.yaml\", \"from\": \"2008-01\", \"runs\": 7}");
        assertThat(desk.read("child.json").scenario()).isEqualTo(child("runs: 7\n"));
    }
}
