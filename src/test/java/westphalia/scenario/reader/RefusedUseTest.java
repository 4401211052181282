package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run could not use is refused with the reason, instead of being read and ignored. */
class RefusedUseTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void writeDesk() {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claimants.kosovo.entity=SRB | must be the claimant's own row in the states table, but SRB is the parent",
                "claimants.kosovo.entity=USA | but USA is a parent or a great power, which acts in the model",
                "claimants.kosovo.opponent=USA | must be another state, but USA is its patron",
                "claimants.kosovo.cosponsors=[USA] | must be another state, but USA is its patron",
                "claimants.kosovo.cosponsors=[SRB] | but SRB is the parent, which it wants to part from",
                "claimants.kosovo.promised_by=[ESP] | \"ESP\" would not count: promises are made by the patron and the cosponsors",
                "events.war.third_party_force=maybe | must be true or false",
                "from=1950-01 | must lie in the time of the states table",
                "to=2010-06 | must not lie after 2009, the last year of the council table"
            })
    void aStateHasOnePartAndEveryPartCounts(String setting, String message) {
        assertThat(desk.problems("base.yaml", setting))
                .anySatisfy(problem -> assertThat(problem).contains(message));
    }

    @Test
    void aPatronIsNotTheParent() {
        assertThat(desk.problems("base.yaml", "parents.USA={}", "claimants.kosovo.parent=USA"))
                .anySatisfy(problem -> assertThat(problem)
                        .contains("claimants.kosovo.patron: must be another state, but USA is the parent"));
    }

    @Test
    void whoDeclaredBeforeDoesNotDecideWhenToDeclare() {
        assertThat(desk.problems(
                        "base.yaml",
                        "claimants.kosovo.declared_before=2007-01",
                        "claimants.kosovo.conflict.may_declare=true",
                        "events.declared.enabled=false"))
                .singleElement()
                .asString()
                .contains("claimants.kosovo.conflict.may_declare: would not count: it has declared in 2007-01");
    }

    @Test
    void anEventThatChangesNothingIsRefused() {
        String child = """
                events:
                  - {id: e1, kind: presence, month: 2008-02, title: a, claimant: kosovo}
                  - {id: e2, kind: parent_step, month: 2008-02, title: b, parent: SRB}
                  - {id: e3, kind: crisis, month: 2008-02, title: c, claimant: kosovo}
                  - {id: e4, kind: promise, month: 2008-02, title: d, claimant: kosovo, by: [ESP]}
                  - {id: e5, kind: irredentism, month: 2008-02, title: e, claimant: kosovo, state: ESP, strength: 1}
                  - {id: e6, kind: campaign, month: 2008-03, title: f, claimant: kosovo, until: 2008-02}
                """;
        assertThat(desk.problems(desk.child(child)))
                .hasSize(6)
                .anyMatch(problem -> problem.contains("events.e1: must change imposed, invited, control or borders"))
                .anyMatch(problem -> problem.contains("events.e2: must change accession_stage, concession, consents"))
                .anyMatch(problem -> problem.contains("events.e3: must change severity or autonomy"))
                .anyMatch(problem -> problem.contains("events.e4.by[1]: \"ESP\" would not count"))
                .anyMatch(problem -> problem.contains("events.e5.state: \"ESP\" would not count: it must be kin of"))
                .anyMatch(problem -> problem.contains("events.e6.until: must not be before month, 2008-03"));
    }

    @Test
    void aValueThatIsTheSameTowardsAllNamesNoClaimant() {
        String child = """
                overrides:
                  - {id: fear, state: ESP, attribute: fear, claimant: kosovo, value: 0.5, source: a test}
                  - {id: gate, state: ESP, attribute: gate, claimant: kosovo, value: 0.5, source: a test}
                """;
        assertThat(desk.problems(desk.child(child)))
                .singleElement()
                .asString()
                .contains("overrides.fear.claimant: would not count: fear is the same towards every claimant");
    }
}
