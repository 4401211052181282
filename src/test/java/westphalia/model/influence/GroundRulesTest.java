package westphalia.model.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.Claimant;
import westphalia.model.ImposedValue.Attribute;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.influence.ground.GroundRule;
import westphalia.model.influence.ground.PassportRule;
import westphalia.model.setting.Setting;

/** Rule 14 on numbers worked out by hand, in the small world of four with the claimants land and other. */
class GroundRulesTest {
    private static final double EXACT = 1e-12;

    private static SmallWorld world(double fear) {
        return SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .claimant(SmallWorld.claimantOf("other"))
                .impose("PAR", Attribute.FEAR, fear)
                .set("ground.repression", 0.12)
                .set("ground.calming", 0.05)
                .set("ground.security", 0.3)
                .set("ground.mobilisation", 0.05)
                .set("ground.building", 0.01)
                .set("ground.decay", 0.005)
                .set("ground.passport", -4)
                .set("ground.contiguity", 4)
                .set("ground.concession", 2)
                .set("ground.passport_step", 0.02)
                .set("ground.attention_loss", 0.01)
                .set("ground.least_attention", 0.2);
    }

    private static ClaimantCondition inKosovo1998(Situation situation) {
        ClaimantCondition condition = situation.claimant(0);
        condition.autonomy = 0;
        condition.severity = 0.35;
        condition.worstAbuse = 0.35;
        condition.mobilisation = 0.6;
        return condition;
    }

    private static void months(GroundRule rule, Situation situation, int months) {
        for (int month = 0; month < months; month++) {
            rule.month(situation, 0);
        }
    }

    /**
     * By hand: mobilisation 0.6 + 0.05 (0.5 * 0.7 * 0.75 - 0.6) = 0.583125; severity 0.4 + 0.12 * 0.5 * 0.6 * 0.8 * 0.6
     * - (0.05 + 0.3 * 0.5) 0.4 = 0.33728; control 0.6 + 0.01 * 0.8 * 0.4 - 0.005 (0.7 + 0.1) 0.6 = 0.6008.
     */
    @Test
    void aMonthOnTheGroundIsTheOneWorkedOutByHand() {
        Setting setting = world(0.5).setting();
        Situation situation = SmallWorld.situation(setting);
        ClaimantCondition condition = situation.claimant(0);
        condition.autonomy = 0.5;
        condition.severity = 0.4;
        condition.mobilisation = 0.6;
        condition.imposedPresence = 0.2;
        condition.invitedPresence = 0.5;
        condition.aid = 0.3;
        condition.passports = 0.1;
        condition.control = 0.6;

        new GroundRule(setting).month(situation, 0);

        assertThat(condition.mobilisation).isCloseTo(0.583125, within(EXACT));
        assertThat(condition.severity).isCloseTo(0.33728, within(EXACT));
        assertThat(condition.control).isCloseTo(0.6008, within(EXACT));
    }

    @Test
    void repressionTakesKosovoOf1998PastOneHalfWithinAYearAndPresenceCalmsItWithinAnother() {
        Setting setting = world(0.75).setting();
        Situation situation = SmallWorld.situation(setting);
        ClaimantCondition condition = inKosovo1998(situation);
        GroundRule rule = new GroundRule(setting);

        months(rule, situation, 12);
        assertThat(condition.severity).isGreaterThan(0.5);

        condition.imposedPresence = 0.8;
        months(rule, situation, 12);
        assertThat(condition.severity).isLessThan(0.15);
    }

    @Test
    void whereAutonomyIsKeptSeverityAndMobilisationFall() {
        Setting setting = world(0.75).setting();
        Situation situation = SmallWorld.situation(setting);
        ClaimantCondition condition = inKosovo1998(situation);
        condition.autonomy = 1;
        GroundRule rule = new GroundRule(setting);

        for (int month = 0; month < 24; month++) {
            double severity = condition.severity;
            double mobilisation = condition.mobilisation;
            rule.month(situation, 0);
            assertThat(condition.severity).isLessThan(severity);
            assertThat(condition.mobilisation).isLessThan(mobilisation);
        }
    }

    @Test
    void withoutPresenceViolenceComesBack() {
        Setting setting = world(0.75).setting();
        Situation situation = SmallWorld.situation(setting);
        ClaimantCondition condition = inKosovo1998(situation);
        condition.imposedPresence = 0.8;
        GroundRule rule = new GroundRule(setting);
        months(rule, situation, 60);
        double held = condition.severity;

        condition.imposedPresence = 0;
        months(rule, situation, 12);

        assertThat(condition.severity).isGreaterThan(held + 0.1);
    }

    @Test
    void withoutAidControlFallsOverYearsAndPassportsMakeItFallFaster() {
        Setting setting = world(0).setting();
        Situation situation = SmallWorld.situation(setting);
        ClaimantCondition condition = situation.claimant(0);
        GroundRule rule = new GroundRule(setting);
        condition.control = 0.6;
        months(rule, situation, 60);
        double unaided = condition.control;
        condition.control = 0.6;
        condition.passports = 0.5;
        months(rule, situation, 60);

        assertThat(unaided).isCloseTo(0.6 * Math.pow(0.995, 60), within(1e-9));
        assertThat(condition.control).isLessThan(unaided);
    }

    /** By hand: the worst severity 0.8 and five years of ten: 0.8 (1 + 0.5) / 2 = 0.6; without administration 0.4. */
    @Test
    void whatWasSufferedAndYearsOfAdministrationMakeARemedialClaim() {
        Setting setting = world(0).setting();
        Situation situation = SmallWorld.situation(setting);
        ClaimantCondition condition = situation.claimant(0);
        condition.autonomy = 1;
        condition.worstAbuse = 0.8;
        GroundRule rule = new GroundRule(setting);

        rule.month(situation, 0);
        assertThat(condition.remedialClaim).isCloseTo(0.4, within(EXACT));

        condition.administered = situation.month() - 60;
        rule.month(situation, 0);
        assertThat(condition.remedialClaim).isCloseTo(0.6, within(EXACT));
    }

    @Test
    void aScenarioWithoutAConflictKeepsItsRemedialClaimEvenInWar() {
        Setting setting = world(1).setting();
        Situation situation = SmallWorld.situation(setting);
        ClaimantCondition condition = situation.claimant(0);
        condition.remedialClaim = 0.2;
        condition.administered = situation.month() - 240;
        new GroundRule(setting).war(condition);
        assertThat(condition.severity).isCloseTo(0.3, within(EXACT));

        months(new GroundRule(setting), situation, 120);

        assertThat(condition.remedialClaim).isEqualTo(0.2);
    }

    @Test
    void aCrisisMakesARemedialClaim() {
        Setting setting = world(1).setting();
        Situation situation = SmallWorld.situation(setting);
        ClaimantCondition condition = situation.claimant(0);
        GroundRule.crisis(condition, 0.5);

        new GroundRule(setting).month(situation, 0);

        assertThat(condition.remedialClaim).isCloseTo(0.25, within(EXACT));
    }

    /** By hand: 0.9 - 0.01 (0.9 - 0.2) = 0.893, and with a declaration elsewhere 0.75 of that, 0.66975. */
    @Test
    void attentionFadesAndADeclarationElsewhereDrawsAQuarterOfItAwayOnce() {
        Setting setting = world(0).setting();
        Situation situation = SmallWorld.situation(setting);
        GroundRule rule = new GroundRule(setting);
        situation.claimant(0).attention = 0.9;
        situation.claimant(1).attention = 0.3;

        rule.notice(situation);
        assertThat(situation.claimant(0).attention).isCloseTo(0.893, within(EXACT));

        situation.claimant(0).attention = 0.9;
        situation.claimant(1).declared = situation.month();
        rule.notice(situation);
        assertThat(situation.claimant(0).attention).isCloseTo(0.66975, within(EXACT));
        assertThat(situation.claimant(1).attention).isEqualTo(1);

        situation.setMonth(situation.month() + 1);
        situation.claimant(0).attention = 0.9;
        rule.notice(situation);
        assertThat(situation.claimant(0).attention).isCloseTo(0.893, within(EXACT));
        assertThat(situation.claimant(1).attention).isCloseTo(0.992, within(EXACT));
    }

    @Test
    void aDeclarationDecidedAfterTheStageIsNoticedInTheNextMonth() {
        Setting setting = world(0).setting();
        Situation situation = SmallWorld.situation(setting);
        GroundRule rule = new GroundRule(setting);
        rule.notice(situation);
        situation.claimant(0).attention = 0.5;
        situation.claimant(0).declared = situation.month();
        situation.setMonth(situation.month() + 1);

        rule.notice(situation);

        assertThat(situation.claimant(0).attention).isEqualTo(1);
    }

    @Test
    void attentionNeverFallsBelowItsLeast() {
        Setting setting = world(0).setting();
        Situation situation = SmallWorld.situation(setting);
        situation.claimant(0).attention = 0.21;
        situation.claimant(1).occasion = situation.month();

        new GroundRule(setting).notice(situation);

        assertThat(situation.claimant(0).attention).isEqualTo(0.2);
    }

    private static Setting passportWorld(boolean contiguous) {
        return passportWorld(contiguous, 0);
    }

    private static Setting passportWorld(boolean contiguous, double atTheStart) {
        Claimant.Conflict conflict = new Claimant.Conflict(0, 0.5, 0, contiguous, false, false);
        Claimant third = Records.with(SmallWorld.claimantOf("third"), "conflict", conflict);
        return world(0).claimant(Records.with(third, "passports", atTheStart)).setting();
    }

    /** By hand: L(-4 + 4) = 1/2; not contiguous, the opponent after half was conceded: L(-4 + 2 * 0.5) = 0.047426. */
    @Test
    void aBorderOrTheParentsConcessionMakesAProtectorHandOutPassports() {
        Setting near = passportWorld(true);
        PassportRule rule = new PassportRule(near);
        Reasons reasons = Reasons.recorded();
        rule.reasons(SmallWorld.situation(near), 2, reasons);
        assertThat(near.powers().get(rule.protector(2)).id()).isEqualTo("PAT");
        assertThat(reasons.named()).containsOnlyKeys(Term.BASE, Term.BORDER);
        assertThat(rule.probability(reasons.sum())).isEqualTo(0.5);

        Setting far = passportWorld(false);
        Situation situation = SmallWorld.situation(far);
        situation.parent(0).concession = 0.5;
        rule = new PassportRule(far);
        rule.reasons(situation, 2, reasons.clear());
        assertThat(far.powers().get(rule.protector(2)).id()).isEqualTo("OPP");
        assertThat(reasons.named()).containsOnlyKeys(Term.BASE, Term.CONCEDED);
        assertThat(rule.probability(reasons.sum())).isCloseTo(0.047426, within(1e-6));
    }

    /** By hand: 0.1 + 0.02 * 0.9 = 0.118; of 0.4 without a border half is left after a year. */
    @Test
    void passportsSpreadByStepsAndWithoutABorderHalfIsWithdrawnInAYear() {
        Setting near = passportWorld(true);
        ClaimantCondition condition = SmallWorld.situation(near).claimant(2);
        condition.passports = 0.1;
        new PassportRule(near).month(condition, 2, true);
        assertThat(condition.passports).isCloseTo(0.118, within(EXACT));
        new PassportRule(near).month(condition, 2, false);
        assertThat(condition.passports).isCloseTo(0.118, within(EXACT));

        condition.passports = 0.4;
        for (int month = 0; month < 12; month++) {
            new PassportRule(passportWorld(false)).month(condition, 2, false);
        }
        assertThat(condition.passports).isCloseTo(0.2, within(EXACT));
    }

    /** By hand: of 0.4, 0.1 were there at the start and stay; of the 0.3 since then half is left after a year. */
    @Test
    void passportsOfBeforeTheFirstMonthAreNotWithdrawn() {
        Setting setting = passportWorld(false, 0.1);
        ClaimantCondition condition = SmallWorld.situation(setting).claimant(2);
        condition.passports = 0.4;
        for (int month = 0; month < 12; month++) {
            new PassportRule(setting).month(condition, 2, false);
            assertThat(condition.passports).isGreaterThan(0.1);
        }

        assertThat(condition.passports).isCloseTo(0.25, within(EXACT));
    }

    /** By hand: control 0.5 + 0.2 and presence up to 0.4 for who is fought for; 0.5 - 0.2 for who is left alone. */
    @Test
    void aPatronThatFightsBringsControlAndPresenceAndOneThatDoesNotCostsControl() {
        Setting setting = world(0).set("conflict.war_presence", 0.4)
                .set("conflict.war_control", 0.2)
                .setting();
        Situation situation = SmallWorld.situation(setting);
        GroundRule rule = new GroundRule(setting);
        ClaimantCondition helped = situation.claimant(0);
        ClaimantCondition alone = situation.claimant(1);
        helped.control = 0.5;
        helped.invitedPresence = 0.1;
        alone.control = 0.5;
        alone.invitedPresence = 0.1;

        rule.fought(helped, true);
        rule.fought(alone, false);

        assertThat(helped.control).isCloseTo(0.7, within(EXACT));
        assertThat(helped.invitedPresence).isEqualTo(0.4);
        assertThat(alone.control).isCloseTo(0.3, within(EXACT));
        assertThat(alone.invitedPresence).isEqualTo(0.1);
    }

    @Test
    void aCrisisThatAddsNothingIsNoAbuse() {
        ClaimantCondition condition = SmallWorld.situation(world(0).setting()).claimant(0);
        condition.severity = 0.3;
        condition.worstAbuse = 0;

        GroundRule.crisis(condition, 0);
        assertThat(condition.worstAbuse).isZero();
        GroundRule.crisis(condition, 0.2);
        assertThat(condition.worstAbuse).isEqualTo(0.5);
    }
}
