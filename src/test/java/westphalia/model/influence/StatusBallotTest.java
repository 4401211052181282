package westphalia.model.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.Draft;
import westphalia.model.Recognition;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.influence.body.BallotRule;
import westphalia.model.influence.body.StepRule;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 7 on status: its own recognition, a mandate in force, the law that is cited, a rival's sponsorship, fear of
 * regimes, a deal.
 *
 * <p>Expected values are worked out by hand from the class's own words; w and N are 0.74. Positions in the roster are
 * FOL 0, OPP 1, PAR 2, PAT 3; the patron sponsors.
 */
class StatusBallotTest {
    private static final int FOL = 0;
    private static final int OPP = 1;
    private static final Draft DRAFT = Records.with(SmallWorld.draftOf("draft", "land", 0.5, -1), "onStatus", true);
    private static final Draft ACCEPTED = Records.with(DRAFT, "parentConsents", true);

    private static SmallWorld world() {
        return SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .set("ballot.norm", 0)
                .set("ballot.mandate", 0.2)
                .set("ballot.rival_sponsor", 0.4)
                .set("ballot.regime", 0.3)
                .set("pressure.citation", 0.5);
    }

    private static Situation situation(Setting setting, double stance, double opponents) {
        Situation situation = SmallWorld.situation(setting);
        situation.stances(0)[FOL] = stance;
        situation.stances(0)[OPP] = opponents;
        situation.setTension(0.5);
        return situation;
    }

    private static Reasons answer(Setting setting, Situation situation, Draft draft, int state) {
        Reasons reasons = Reasons.recorded();
        new BallotRule(setting).reasons(situation, draft, 0, ClaimantSetting.NOBODY, state, reasons);
        return reasons;
    }

    private static double term(Term term, Setting setting, Situation situation, Draft draft, int state) {
        return answer(setting, situation, draft, state).named().getOrDefault(term, 0.0);
    }

    /**
     * By hand: (0.5 + 1)(0.5 - 0.1) = 0.6 once it has recognised; a stance beyond that of a recogniser needs no more.
     */
    @Test
    void whoHasRecognisedIsHeldToItOnMembership() {
        Draft membership = Records.with(DRAFT, "membership", true);
        Setting setting = world().set("influence.recogniser_stance", 0.5).setting();
        Situation situation = situation(setting, 0.1, -0.9);
        assertThat(term(Term.COMMITMENT, setting, situation, membership, FOL)).isZero();

        situation.setRecognition(0, FOL, Recognition.RECOGNISED);

        assertThat(term(Term.COMMITMENT, setting, situation, membership, FOL)).isCloseTo(0.6, within(1e-12));
        assertThat(term(Term.COMMITMENT, setting, situation, DRAFT, FOL)).isZero();
        situation.stances(0)[FOL] = 0.7;
        assertThat(term(Term.COMMITMENT, setting, situation, membership, FOL)).isZero();
    }

    /** By hand: -0.2 * 0.4 while the mandate is in force and the parent refuses, for who is against. */
    @Test
    void aMandateInForceMakesAnOpponentsNoCheap() {
        Setting setting = world().setting();
        Situation situation = situation(setting, -0.4, -0.5);
        assertThat(term(Term.MANDATE, setting, situation, DRAFT, FOL)).isZero();

        situation.claimant(0).hasMandate = true;

        assertThat(term(Term.MANDATE, setting, situation, DRAFT, FOL)).isCloseTo(-0.08, within(1e-12));
        assertThat(term(Term.MANDATE, setting, situation, ACCEPTED, FOL)).isZero();
        situation.stances(0)[FOL] = 0.4;
        assertThat(term(Term.MANDATE, setting, situation, DRAFT, FOL)).isZero();
    }

    /**
     * By hand: 0.5 (1 - 0.2) 0.74 * 0.74 (1 - 0.5) = 0.10952; against where the parent refuses, for where it accepts.
     */
    @Test
    void theOpponentCitesTheLawWithTheForceItsHypocrisyLeaves() {
        Setting setting = world().setting();
        Situation situation = situation(setting, -0.2, -0.5);
        situation.setHypocrisy(1, 0.5);

        assertThat(term(Term.CITATION, setting, situation, DRAFT, FOL)).isCloseTo(-0.10952, within(1e-9));
        assertThat(term(Term.CITATION, setting, situation, ACCEPTED, FOL)).isCloseTo(0.10952, within(1e-9));
        situation.setHypocrisy(1, 1);
        assertThat(term(Term.CITATION, setting, situation, DRAFT, FOL)).isZero();
    }

    @Test
    void anOpponentThatIsNotAgainstCitesNothing() {
        Setting setting = world().setting();

        assertThat(term(Term.CITATION, setting, situation(setting, 0, 0.1), DRAFT, FOL))
                .isZero();
    }

    /** By hand: -0.4 * 0.5, for the sponsor's rival alone and only if it is the sponsor. */
    @Test
    void aRivalsSponsorshipWeighsByTension() {
        Setting setting = world().setting();
        Situation situation = situation(setting, 0, 0);

        assertThat(term(Term.RIVAL_SPONSOR, setting, situation, DRAFT, OPP)).isCloseTo(-0.2, within(1e-12));
        assertThat(term(Term.RIVAL_SPONSOR, setting, situation, DRAFT, FOL)).isZero();
        assertThat(term(Term.RIVAL_SPONSOR, setting, situation, Records.with(DRAFT, "sponsor", "FOL"), OPP))
                .isZero();
    }

    /** By hand: -0.3 (1 - 2 * 0.2) = -0.18. */
    @ParameterizedTest
    @CsvSource({"0.2, -0.18", "0.5, 0", "0.9, 0"})
    void onlyAutocraciesFearForTheirRegime(double polyarchy, double expected) {
        SmallWorld world = world();
        Setting setting = world.state(Records.with(world.state("FOL"), "polyarchy", polyarchy))
                .setting();
        Situation situation = situation(setting, 0, 0);

        assertThat(term(Term.REGIME, setting, situation, DRAFT, FOL)).isCloseTo(expected, within(1e-12));
        assertThat(term(Term.REGIME, setting, situation, ACCEPTED, FOL)).isZero();
    }

    /** By hand: (0.5 + 1)(-0.9 + 0.25) = -0.975, citing -0.5 * 0.1 * 0.5476, rival -0.2: -1.20238 in all. */
    @ParameterizedTest
    @CsvSource({"0, -1.20238", "0.5, -0.70238", "3, 0"})
    void aDealMakesUpForWhatTheOpponentLosesAndBuysNoMore(double deal, double expected) {
        Setting setting = world().setting();
        Situation situation = situation(setting, -0.9, -0.9);
        Draft offered = Records.with(DRAFT, "deal", deal);

        assertThat(answer(setting, situation, offered, OPP).sum()).isCloseTo(expected, within(1e-9));
        assertThat(term(Term.DEAL, setting, situation, offered, FOL)).isZero();
    }

    @Test
    void aDraftThatIsNotOnStatusKnowsNoneOfThis() {
        Setting setting = world().setting();
        Situation situation = situation(setting, -0.4, -0.9);
        situation.claimant(0).hasMandate = true;

        assertThat(answer(setting, situation, Records.with(DRAFT, "onStatus", false), OPP)
                        .named())
                .containsOnlyKeys(Term.PREFERENCE);
    }

    @Test
    void membershipIsAlwaysOnStatus() {
        assertThat(Records.with(SmallWorld.draftOf("draft", "land", 1, -1), "membership", true)
                        .isOnStatus())
                .isTrue();
        assertThat(SmallWorld.draftOf("draft", "land", 1, -1).isOnStatus()).isFalse();
    }

    @Test
    void aMandateInForceKeepsMembersFromLettingAStepPass() {
        Setting setting = world().set("body.base", -1)
                .set("body.stance", 3)
                .set("body.mandate", 2)
                .setting();
        Situation situation = situation(setting, 0.5, 0);
        Draft step = Records.with(SmallWorld.draftOf("step", "land", 1, 0), "needsStatehood", true);
        Reasons without = Reasons.summed();
        new StepRule(setting).reasons(situation, step, 0, FOL, without);
        situation.claimant(0).hasMandate = true;
        Reasons with = Reasons.summed();
        new StepRule(setting).reasons(situation, step, 0, FOL, with);

        assertThat(without.sum()).isCloseTo(0.5, within(1e-12));
        assertThat(with.sum()).isCloseTo(-1.5, within(1e-12));
    }

    /**
     * By hand: half of the force is gone with a hypocrisy of a half, and all of it where the opponent has no opinion.
     */
    @Test
    void theLawOfAHypocriteHasLessForce() {
        Setting setting = world().setting();
        Situation situation = situation(setting, 0.6, -0.9);
        double whole = term(Term.CITATION, setting, situation, DRAFT, FOL);
        situation.setHypocrisy(setting.power("OPP"), 0.5);

        assertThat(whole).isNegative();
        assertThat(term(Term.CITATION, setting, situation, DRAFT, FOL)).isCloseTo(whole / 2, within(1e-12));
        assertThat(term(Term.CITATION, setting, situation(setting, 0.6, 0), DRAFT, FOL))
                .isZero();
    }
}
