package westphalia.model.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.Draft;
import westphalia.model.ImposedValue.Attribute;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.influence.body.BallotRule;
import westphalia.model.influence.body.TablingRule;
import westphalia.model.influence.body.TablingRule.Expectation;
import westphalia.model.parameter.body.TablingParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rules 7 and 8: how members vote, and whether a draft is put to the vote at all.
 *
 * <p>Expected values are worked out by hand from the equations in the classes' own words; positions in the roster are
 * FOL 0, OPP 1, PAR 2, PAT 3.
 */
class CouncilRulesTest {
    private static final int FOL = 0;
    private static final int OPP = 1;
    private static final int PAR = 2;
    private static final Draft DRAFT = SmallWorld.draftOf("draft", "land", 0.5, -1);

    private static SmallWorld world() {
        return SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .set("ballot.yes_threshold", 0.02)
                .set("ballot.permanent_no_threshold", 0.6)
                .set("ballot.elected_no_threshold", 0.2)
                .set("ballot.blur", 0.1)
                .set("ballot.norm", 0.1)
                .set("ballot.humanitarian", 1.2)
                .set("ballot.target", 1.25);
    }

    private static Reasons member(Setting setting, double stance, Draft draft, int target) {
        Situation situation = SmallWorld.situation(setting);
        situation.stances(0)[FOL] = stance;
        Reasons reasons = Reasons.recorded();
        new BallotRule(setting).reasons(situation, draft, 0, target, FOL, reasons);
        return reasons;
    }

    /** By hand: (0.5 + 1)(0.4 - (-0.25)) = 0.975; no consent: -0.1 * 0.74 * 0.74 = -0.05476. */
    @Test
    void aMemberComparesTheDraftWithTheStatusQuo() {
        Reasons reasons = member(world().setting(), 0.4, DRAFT, ClaimantSetting.NOBODY);

        assertThat(reasons.named()).containsOnlyKeys(Term.PREFERENCE, Term.CONSENT);
        assertThat(reasons.named().get(Term.PREFERENCE)).isCloseTo(0.975, within(1e-12));
        assertThat(reasons.named().get(Term.CONSENT)).isCloseTo(-0.05476, within(1e-10));
    }

    /**
     * By hand: the gate of 0.75 leaves 0.25 of a stance for: 1.5 (0.1 + 0.25) = 0.525; of one against it leaves all.
     */
    @Test
    void aGateDampensAStanceForAndNotOneAgainst() {
        Setting gated = world().impose("FOL", Attribute.GATE, 0.75).setting();

        assertThat(member(gated, 0.4, DRAFT, ClaimantSetting.NOBODY).named().get(Term.PREFERENCE))
                .isCloseTo(0.525, within(1e-12));
        assertThat(member(gated, -0.4, DRAFT, ClaimantSetting.NOBODY).named().get(Term.PREFERENCE))
                .isCloseTo(1.5 * -0.15, within(1e-12));
    }

    @Test
    void aParentsConsentTurnsTheNormRound() {
        Draft accepted = Records.with(DRAFT, "parentConsents", true);

        assertThat(member(world().setting(), 0, accepted, ClaimantSetting.NOBODY)
                        .named()
                        .get(Term.CONSENT))
                .isCloseTo(0.05476, within(1e-10));
    }

    /** By hand: 1.2 * 0.45 * 0.5 = 0.27. */
    @Test
    void humanitarianContentAppealsToTheInterventionist() {
        Draft humane = Records.with(DRAFT, "humanitarian", 0.5);

        assertThat(member(world().setting(), 0, humane, ClaimantSetting.NOBODY)
                        .named()
                        .get(Term.HUMANITARIAN))
                .isCloseTo(0.27, within(1e-10));
    }

    /** By hand: tie 0.4 to a target that is a power: -0.5; 1 to a target that is the neighbouring parent: -1.25. */
    @Test
    void aTieToTheTargetWeighsAgainst() {
        Setting setting = world().organisation(SmallWorld.alliance("east", "OPP", 0.4, "FOL"))
                .border("PAR", "FOL")
                .setting();

        assertThat(member(setting, 0, DRAFT, OPP).named()).contains(entry(Term.TARGET, -0.5));
        assertThat(member(setting, 0, DRAFT, PAR).named()).contains(entry(Term.TARGET, -1.25));
    }

    /** By hand: FOL is itself, 1, and neither a neighbour of PAR nor of its region, 0. */
    @Test
    void aStateIsTiedToItselfAndNotToAParentFarAway() {
        Setting setting = world().setting();

        assertThat(member(setting, 0, DRAFT, FOL).named()).contains(entry(Term.TARGET, -1.25));
        assertThat(member(setting, 0, DRAFT, PAR).named()).doesNotContainKey(Term.TARGET);
    }

    /** By hand: L(0) = 0.5 at the threshold; L(1) = 0.731059 one blur above; L(-5) = 0.006693. */
    @ParameterizedTest
    @CsvSource({"0.02, 0.5", "0.12, 0.731059", "-0.48, 0.006693"})
    void aYesIsALogisticOfTheUtility(double utility, double expected) {
        assertThat(new BallotRule(world().setting()).yes(utility)).isCloseTo(expected, within(1e-6));
    }

    /**
     * By hand: u = -0.6 is the threshold of a permanent member; for an elected one (0.6 - 0.2) / 0.1 = 4, L = 0.982014.
     */
    @Test
    void aPermanentMembersNoNeedsMore() {
        BallotRule rule = new BallotRule(world().setting());

        assertThat(rule.no(-0.6, true)).isCloseTo(0.5, within(1e-12));
        assertThat(rule.no(-0.6, false)).isCloseTo(0.982014, within(1e-6));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void yesAndNoNeverExceedCertainty(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BallotRule rule = new BallotRule(world().set("ballot.yes_threshold", random.nextDouble(-1, 1))
                .set("ballot.permanent_no_threshold", random.nextDouble(-1, 1))
                .set("ballot.elected_no_threshold", random.nextDouble(-1, 1))
                .set("ballot.blur", random.nextDouble(0.01, 1))
                .setting());
        double utility = random.nextDouble(-4, 4);

        assertThat(rule.yes(utility)).isBetween(0.0, 1.0);
        assertThat(rule.no(utility, random.nextBoolean())).isBetween(0.0, 1 - rule.yes(utility));
        assertThat(rule.yes(utility + 0.1)).isGreaterThanOrEqualTo(rule.yes(utility));
        assertThat(rule.no(utility + 0.1, true)).isLessThanOrEqualTo(rule.no(utility, true));
    }

    private static Reasons sponsor(Draft draft, Expectation expected) {
        return sponsor(draft, expected, 0);
    }

    private static Reasons sponsor(Draft draft, Expectation expected, double threat) {
        Reasons reasons = Reasons.recorded();
        new TablingRule(new TablingParameters(0.8, 0.25, 0.1, 0, 0.05)).reasons(draft, expected, threat, reasons);
        return reasons;
    }

    /** By hand: 0.75 (1 - 0.2) 0.9 - 0.25 = 0.29; L(0.29 / 0.05) = L(5.8) = 0.996982. */
    @Test
    void aSponsorTablesWhatIsLikelyToPass() {
        Reasons reasons = sponsor(DRAFT, new Expectation(11, 2, 0.9, 0.2, 1, false));

        assertThat(reasons.named()).containsOnlyKeys(Term.PASSAGE, Term.DRAMA);
        assertThat(reasons.sum()).isCloseTo(0.29, within(1e-12));
        assertThat(new TablingRule(new TablingParameters(0.8, 0.25, 0.1, 0, 0.05))
                        .curve()
                        .probability(reasons.sum()))
                .isCloseTo(0.996982, within(1e-6));
    }

    /** By hand: 0.29 less 0.1 * 0.9. */
    @Test
    void theThreatToReopenAMandateMakesAVoteDearer() {
        Reasons reasons = sponsor(DRAFT, new Expectation(11, 2, 0.9, 0.2, 1, false), 0.9);

        assertThat(reasons.named()).contains(entry(Term.COUNTER_THREAT, -0.1 * 0.9));
        assertThat(reasons.sum()).isCloseTo(0.2, within(1e-12));
    }

    /** By hand: the veto is certain and the target's: 0 + 1 * 0.8 * (13 - 9) / 6 * 0.9 - 0.25 = 0.23. */
    @Test
    void aSponsorTablesToExposeALoneVeto() {
        assertThat(sponsor(DRAFT, new Expectation(13, 4, 1, 1, 0.9, true)).sum())
                .isCloseTo(0.23, within(1e-12));
    }

    @Test
    void aVetoByAnotherThanTheTargetExposesNobody() {
        assertThat(sponsor(DRAFT, new Expectation(13, 4, 1, 1, 0.9, false)).named())
                .containsOnly(entry(Term.DRAMA, -0.25));
    }

    @Test
    void withoutTheQuotaAVetoExposesNobody() {
        assertThat(sponsor(DRAFT, new Expectation(8.5, 0, 0.4, 1, 1, true)).named())
                .doesNotContainKey(Term.EXPOSURE);
    }

    @Test
    void aDraftForTheParentsSideGainsAsMuch() {
        Draft mirrored = SmallWorld.draftOf("draft", "land", -0.5, 1);
        Expectation expected = new Expectation(11, 2, 0.9, 0.2, 1, false);

        assertThat(sponsor(mirrored, expected).sum())
                .isEqualTo(sponsor(DRAFT, expected).sum());
    }
}
