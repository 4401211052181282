package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.RunTables;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.model.institution.Seat;
import westphalia.result.Ballot;
import westphalia.result.DraftOutcome;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;
import westphalia.scenario.effective.ScenarioDifference;

/** What is said of bodies, seats and vetoes counts in the runs of shipped scenarios, or is refused with its reason. */
class BodySettingsTest {
    private static final String FORUM = "organisations.forum={name: Forum, rule: {kind: two_thirds}, members: "
            + "\"organisation,iso3,since,until\\nforum,DEU,1990-01-01,\\nforum,SRB,1990-01-01,\\nforum,USA,1990-01-01,\\n\"}";

    private static Scenario kosovo(String... settings) {
        return RunTables.read(
                RunTables.KOSOVO,
                Stream.concat(Stream.of("to=2009-12"), Stream.of(settings)).toArray(String[]::new));
    }

    private static List<DraftOutcome> drafts(Scenario scenario) {
        return new Engine(scenario).run(scenario.seed(), 0, RunOptions.PLAIN).drafts();
    }

    private static List<Ballot> ballots(Scenario scenario) {
        return new Engine(scenario).run(scenario.seed(), 0, RunOptions.PLAIN).ballots();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kind: simple_majority}",
                "{kind: two_thirds}",
                "{kind: unanimity}",
                "{kind: unanimity, constructive_abstention: true}",
                "{kind: consensus}",
                "{kind: quota_with_vetoes, quota: 9, vetoes_hold: false}",
                "{kind: quota_with_vetoes, quota: 12}"
            })
    void anotherRuleOfTheCouncilChangesWhatBecomesOfDrafts(String rule) {
        assertThat(drafts(kosovo("organisations.council.rule=" + rule))).isNotEqualTo(drafts(kosovo()));
    }

    @Test
    void theRulesOfTheAssemblyAreUsedForAdmissionsAndForResolutions() {
        Scenario recommended =
                kosovo("organisations.council.rule={kind: simple_majority}", "drafts.kosovo-membership.must_vote=true");
        Scenario eased = kosovo(
                "organisations.council.rule={kind: simple_majority}",
                "drafts.kosovo-membership.must_vote=true",
                "organisations.assembly.rule={kind: quota_with_vetoes, quota: 1}");
        assertThat(drafts(eased)).isNotEqualTo(drafts(recommended));

        String[] record = {
            "to=2008-12", "organisations.assembly.rule_on_resolutions={kind: quota_with_vetoes, quota: 60}"
        };
        java.nio.file.Path file = java.nio.file.Path.of("scenarios/assembly-record.yaml");
        assertThat(drafts(RunTables.read(file, record))).isNotEqualTo(drafts(RunTables.read(file, record[0])));
    }

    @Test
    void aBodyOfTheUsersOwnVotesOnADraftByItsCoordinates() {
        Scenario scenario = kosovo(
                FORUM,
                "parameters.ballot.norm=0",
                "drafts.integrity={title: Integrity, month: 2008-06, claimant: kosovo, sponsor: SRB, body: forum,"
                        + " position: -1, status_quo: 1, must_vote: true}");

        assertThat(ballots(scenario))
                .filteredOn(ballot -> ballot.draft().equals("integrity"))
                .extracting(ballot -> ballot.state() + " " + ballot.vote().word())
                .containsExactly("DEU no", "SRB yes", "USA no");
    }

    @Test
    void oneStatesVetoIsTakenForAllYearsOrForSome() {
        Scenario never = kosovo("states.RUS.veto=0");
        Scenario once = kosovo("states.RUS.veto={value: 0, from: 2009, until: 2009}");
        Scenario byTable = kosovo("council.2008.RUS.permanent=false", "council.2009.RUS.permanent=0");

        assertThat(new ScenarioWords(never).permanent()).containsExactly("CHN", "FRA", "GBR", "USA");
        assertThat(new ScenarioWords(never).imposed()).contains("veto of Russia");
        assertThat(new ScenarioWords(once).permanent()).contains("RUS");
        assertThat(ballots(never)).isEqualTo(ballots(byTable)).noneMatch(BodySettingsTest::isRussianVeto);
        assertThat(ballots(once))
                .filteredOn(BodySettingsTest::isRussianVeto)
                .isNotEmpty()
                .allMatch(ballot -> ballot.month() < 2009 * 12);
        assertThat(drafts(never)).noneMatch(draft -> draft.vetoedBy().contains("RUS"));
    }

    private static boolean isRussianVeto(Ballot ballot) {
        return ballot.state().equals("RUS") && ballot.isPermanent();
    }

    @Test
    void aVetoIsGivenToAnElectedMember() {
        Scenario given = kosovo("states.VNM.veto=1");

        assertThat(Seat.withImposed(given.council(), given.overrides()))
                .filteredOn(seat -> seat.iso3().equals("VNM"))
                .isNotEmpty()
                .allMatch(Seat::permanent);
        assertThat(drafts(given)).isNotEqualTo(drafts(kosovo()));
    }

    /** Whatever a list of differences prints, --set takes, and the two are the same then. */
    @Test
    void rowsOfTablesAreSetByThePathsThatDifferencesPrint() {
        Scenario base = kosovo();
        String[] settings = {
            "council.2008.RUS.permanent=false",
            "borders.ALB.DEU=listed",
            "organisations.eu.members.HRV.2011-07-01.until=2012-10-01",
            "agreements.ALB.USA.share=0.25",
            "states.ESP.polyarchy=0.1",
            "organisations.nato.members.ALB.2009-04-01.enabled=false",
            "borders.ALB.GRC.enabled=false",
            "events.war-2008.enabled=false"
        };
        Scenario changed = kosovo(settings);
        String[] printed = ScenarioDifference.between(base, changed).stream()
                .map(difference -> difference.path() + "=" + difference.b())
                .toArray(String[]::new);

        assertThat(printed).hasSize(settings.length);
        assertThat(ScenarioDifference.between(changed, kosovo(printed))).isEmpty();
    }

    @Test
    void itemsAreAddedByThePathsThatDifferencesPrint() {
        Scenario changed = kosovo(
                "states.RUS.veto={value: 0, from: 2009}",
                "events.crisis-x={kind: crisis, month: 2008-05, title: Unrest, claimant: kosovo, severity: 0.2}");
        String[] printed = ScenarioDifference.between(kosovo(), changed).stream()
                .map(difference -> difference.path() + "=" + difference.b())
                .toArray(String[]::new);

        assertThat(ScenarioDifference.between(changed, kosovo(printed))).isEmpty();
    }

    @Test
    void aRowIsLeftOut() {
        assertThat(kosovo("council.2013.RUS.enabled=false").council())
                .hasSize(kosovo().council().size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "states.RUS.veto=0.5 | must be 0, taken, or 1, given",
                "states.XKX.veto=0 | has no seat in the council table",
                "states.RUS.veto={value: 0, claimant: kosovo} | a veto is held on every draft",
                "states.ESP.gate={value: 0, from: 2009} | only a veto is set for some years",
                "council.2008.RUX.permanent=false | there is no state \"RUX\"",
                "council.2008.RUS.permanently=false | there is no \"permanently\" to set",
                "council.2008=1 | must name a row by its year and iso3",
                "council.1700.RUS.enabled=false | there is no \"1700.RUS\" to set",
                "organisations.council.permanent=[RUS] | permanent seats are said by the council table",
                "organisations.assembly.leader=USA | ties no states",
                "drafts.kosovo-membership.body=oic | must have a rule by which it decides",
                "drafts.kosovo-membership.step=true | a step is taken by a body with members of its own",
                "drafts.kosovo-membership.on_status=true | membership is always about status",
                "drafts.georgia-1808.deal=1 | deals are made on drafts on status"
            })
    void whatWouldNotCountIsRefusedWithItsReason(String setting, String reason) {
        assertThatThrownBy(() -> kosovo(setting)).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "assembly"})
    void membersOfCouncilAndAssemblyAreNotListed(String body) {
        String members = "organisations." + body + ".members=\"organisation,iso3,since,until\\n" + body
                + ",RUS,1990-01-01,\\n\"";

        assertThatThrownBy(() -> kosovo(members)).hasMessageContaining("would not count: ");
    }
}
