package westphalia.model.influence.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.model.Draft;
import westphalia.model.Parent;
import westphalia.model.Situation;
import westphalia.model.Vote;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.influence.power.PowerStance;
import westphalia.model.setting.Setting;
import westphalia.result.RunResult;

/** Rule 5, the parent, by hand: own case 1.5, conceded 1.2. */
class ParentStanceTest {
    private static final double EXACT = 1e-12;

    private static SmallWorld world() {
        return SmallWorld.ofFour()
                .set("parent.own_case", 1.5)
                .set("parent.conceded", 1.2)
                .claimant(SmallWorld.claimantOf("land"));
    }

    private static Reasons reasons(double concession, boolean consents) {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        situation.parent(0).concession = concession;
        situation.parent(0).consents = consents;
        Reasons reasons = Reasons.recorded();
        new ParentStance(setting).reasons(situation, 0, reasons);
        return reasons;
    }

    /** By hand: -1.5 + 1.2 * 0.5 = -0.9. */
    @Test
    void itsOwnCaseIsSoftenedByWhatItHasConceded() {
        assertThat(reasons(0.5, false).named()).containsOnly(entry(Term.OWN_CASE, -1.5), entry(Term.CONCEDED, 0.6));
        assertThat(reasons(0.5, false).sum()).isCloseTo(-0.9, within(EXACT));
    }

    @Test
    void consentTurnsItsCase() {
        assertThat(reasons(0.5, true).named()).containsOnly(entry(Term.OWN_CASE, 1.5));
    }

    @Test
    void aParentThatIsTheOpponentToHoldsItsOwnCase() {
        Setting setting = SmallWorld.ofFour()
                .parent(new Parent("OPP", 0, 0, false, 0.6, 0.5))
                .claimant(Records.with(SmallWorld.claimantOf("land"), "parent", "OPP"))
                .setting();

        assertThat(new PowerStance(setting).isChosen(0, 0)).isTrue();
        assertThat(new PowerStance(setting).isChosen(0, 1)).isFalse();
    }

    /**
     * A parent of the patron's own side, a full ally of it, which alignment and tie alone would make vote for the
     * claimant.
     */
    @Test
    void noParentVotesAgainstItsOwnIntegrity() {
        Draft integrity = Records.with(
                Records.with(SmallWorld.draftOf("integrity", "land", -0.4, 0.4), "body", "assembly"),
                "parentConsents",
                true);
        SmallWorld western = world().state("PAR", "Here", 1, 1)
                .organisation(SmallWorld.alliance("west", "PAT", 1, "PAR", "FOL"))
                .draft(Records.with(integrity, "onStatus", true));
        Engine engine = new Engine(western.until(SmallWorld.FROM));

        for (int run = 0; run < 20; run++) {
            RunResult result = engine.run(5, run, RunOptions.PLAIN);
            assertThat(result.failure()).isNull();
            assertThat(result.ballots())
                    .filteredOn(ballot -> ballot.state().equals("PAR"))
                    .singleElement()
                    .satisfies(ballot -> assertThat(ballot.vote()).isEqualTo(Vote.YES));
        }
    }
}
