package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedDatesTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder);
    }

    @Test
    void theLastMonthMayNotComeFirst() {
        assertThat(desk.problems(desk.spoilt("to: 2009-12", "to: 2007-12")))
                .containsExactly("spoilt.yaml:5:5: to: must not be before from, 2008-01, but is 2007-12");
        assertThat(desk.problems(desk.spoilt("to: 2009-12", "to: 2208-01")))
                .contains("spoilt.yaml:5:5: to: must be at most 2400 months from the first, but is 2401");
    }

    @Test
    void anEventBeforeTheStartIsRefused() {
        assertThat(desk.problems(desk.spoilt("month: 2008-02", "month: 2007-02")))
                .containsExactly("spoilt.yaml:32:46: events.declared.month: must not be before the first month,"
                        + " 2008-01, but is 2007-02");
    }

    @Test
    void aDraftBeforeTheStartIsRefused() {
        assertThat(desk.problems(desk.spoilt("month: 2008-01", "month: 2007-12")))
                .contains("spoilt.yaml:26:12: drafts.independence.month: must not be before the first month,"
                        + " 2008-01, but is 2007-12");
    }

    @Test
    void anEventAfterTheEndIsAllowedSoThatAFileCanBeRunShorter() {
        assertThat(desk.problems("base.yaml", "to=2008-03")).isEmpty();
    }

    @Test
    void eventsOutOfOrderAreRefused() {
        assertThat(desk.problems(desk.spoilt("month: 2008-02", "month: 2008-09")))
                .containsExactly("spoilt.yaml:33:33: events.war.month: months out of order: events are listed by month,"
                        + " but 2008-08 comes after 2008-09");
    }

    @Test
    void aChildMayAddAnEarlierEvent() {
        ReadScenario read = desk.read(
                desk.child("events: [{id: first, kind: enlargement, month: 2008-01, title: An enlargement}]\n"));
        assertThat(read.scenario().events()).extracting("id").containsExactly("first", "declared", "war");
    }

    @Test
    void aClaimantDeclaresOnce() {
        assertThat(desk.problems(desk.child("claimants: [{id: kosovo, declared_before: 1991-09}]\n")))
                .containsExactly("base.yaml:32:89: events.declared.claimant: kosovo may declare independence once,"
                        + " but has done so in 1991-09, before the scenario");
        assertThat(desk.problems(desk.child(
                        "events: [{id: again, kind: declaration, month: 2008-05, title: Again, claimant: kosovo}]\n")))
                .containsExactly("child.yaml:2:81: events.again.claimant: kosovo may declare independence once, but has"
                        + " done so by the event declared");
    }

    @Test
    void whatWasDeclaredBeforeLiesBeforeTheStart() {
        assertThat(desk.problems(desk.child("""
                events: [{id: declared, enabled: false}]
                claimants: [{id: kosovo, declared_before: 2008-01}]
                """)))
                .containsExactly("child.yaml:3:43: claimants.kosovo.declared_before: must be before the first month,"
                        + " 2008-01, but is 2008-01; a later declaration is an event");
    }

    @Test
    void theCouncilNeedsSeatsInEveryYearOfADraft() {
        assertThat(desk.problems("base.yaml", "drafts.independence.yearly=true", "to=2010-01"))
                .contains("base.yaml:26:12: drafts.independence.month: comes before the council in 2010, a year"
                        + " without seats in the council table; its years run from 2008 to 2009");
        assertThat(desk.problems("base.yaml", "drafts.independence.yearly=true"))
                .isEmpty();
    }

    @Test
    void theCouncilNeedsSeatsInEveryYearInWhichAClaimantMayBeHeard() {
        assertThat(desk.problems("base.yaml", "to=2010-01"))
                .singleElement()
                .asString()
                .endsWith("to: must not lie after 2009, the last year of the council table: claimants with sponsors may"
                        + " be heard there at any time");
        assertThat(desk.problems("base.yaml", "to=2010-01", "claimants.kosovo.patron=null"))
                .isEmpty();
    }

    @Test
    void theFirstMonthLiesInTheTimeOfTheStatesTable() {
        assertThat(desk.problems("base.yaml", "from=1950-01", "to=1950-12"))
                .anyMatch(problem -> problem.endsWith("from: must lie in the time of the states table: in 1950-01 only"
                        + " 2 of its 4 members of the United Nations had been admitted, fewer than three quarters"));
        assertThat(desk.problems("base.yaml", "from=1940-01", "to=1940-12"))
                .anyMatch(problem -> problem.contains("no state of it is a member of the United Nations in 1940-01"));
    }

    @Test
    void aMembershipEndsAfterItBegan() {
        String child = """
                organisations:
                  - id: eu
                    name: Union
                    members: |
                      organisation,iso3,since,until
                      eu,ESP,1986-01-01,1985-01-01
                """;
        assertThat(desk.problems(desk.child(child)))
                .containsExactly("child.yaml:7:25: organisations.eu.members.ESP.1986-01-01.until: must not be before"
                        + " since, 1986-01-01, but is 1985-01-01");
    }
}
