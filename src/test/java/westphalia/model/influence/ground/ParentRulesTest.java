package westphalia.model.influence.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.ImposedValue.Attribute;
import westphalia.model.Situation;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.influence.WithdrawalRule;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/** Rules 11 and 12 on numbers worked out by hand, in the small world of four. */
class ParentRulesTest {
    private static final double EXACT = 1e-12;

    private static SmallWorld world() {
        return SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .claimant(
                        Records.with(Records.with(SmallWorld.claimantOf("seized"), "patron", "OPP"), "opponent", "PAT"))
                .set("conditionality.credibility", 0.7)
                .set("conditionality.reward", 1)
                .set("conditionality.stick", 0.5)
                .set("conditionality.protector", 0.4)
                .set("conditionality.salience", 0.25)
                .set("conditionality.speed", 0.014)
                .set("conditionality.largest_step", 0.05)
                .set("conditionality.ceiling", 0.85)
                .set("conditionality.last_stage", 0.8)
                .set("conditionality.alignment", -5)
                .set("conditionality.alignment_reward", 2)
                .set("conditionality.alignment_protector", 4)
                .set("withdrawal.base", -5.8)
                .set("withdrawal.weakly_aligned", 1)
                .set("withdrawal.strongly_aligned", 3)
                .set("withdrawal.patron_tie", 1);
    }

    /** The world with only its first claimant, so that support is that of OPP alone. */
    private static Setting alone() {
        SmallWorld alone = SmallWorld.ofFour().claimant(SmallWorld.claimantOf("land"));
        return alone.set("conditionality.speed", 0.014).setting();
    }

    private static Situation supported(Setting setting, double stance) {
        Situation situation = SmallWorld.situation(setting);
        situation.stances(0)[setting.roster().position("OPP")] = stance;
        situation.parent(0).trust = 0.6;
        situation.parent(0).concession = 0.2;
        situation.parent(0).credible = situation.month();
        return situation;
    }

    private static double afterMonths(Setting setting, double stance, int months) {
        Situation situation = supported(setting, stance);
        ConcessionRule rule = new ConcessionRule(setting);
        double concession = 0;
        for (int month = 0; month < months; month++) {
            situation.parent(0).concession = concession;
            Reasons reasons = Reasons.summed();
            rule.reasons(situation, 0, reasons);
            double next = rule.after(concession, reasons.sum());
            assertThat(next).isBetween(concession, Math.min(0.85, concession + 0.05));
            concession = next;
        }
        return concession;
    }

    /** By hand: 0.7 + 0.7 * 3 * 0.5 - 2 * 0.2 - 0.4 * 0.6 * 0.95 - 0.25 = 0.872; 0.2 + 0.014 * 0.872 = 0.212208. */
    @Test
    void aParentConcedesWhatTheHandWorkedOut() {
        Setting setting = alone();
        Reasons reasons = Reasons.recorded();
        ConcessionRule rule = new ConcessionRule(setting);

        rule.reasons(supported(setting, -0.95), 0, reasons);

        assertThat(reasons.named())
                .containsOnlyKeys(Term.REWARD, Term.STICK, Term.CONCEDED, Term.PATRON_SUPPORT, Term.SALIENCE);
        assertThat(reasons.sum()).isCloseTo(0.872, within(EXACT));
        assertThat(rule.after(0.2, reasons.sum())).isCloseTo(0.212208, within(EXACT));
    }

    @Test
    void concessionNeverFallsAndItsStepAndHeightAreLimited() {
        ConcessionRule rule = new ConcessionRule(alone());

        assertThat(rule.after(0.3, -5)).isEqualTo(0.3);
        assertThat(rule.after(0.3, 100)).isCloseTo(0.35, within(EXACT));
        assertThat(rule.after(0.84, 100)).isEqualTo(0.85);
        assertThat(rule.after(0.9, 100)).isEqualTo(0.9);
    }

    @Test
    void eightYearsOfACredibleRewardReachAboutThreeFifths() {
        assertThat(afterMonths(alone(), -0.95, 96)).isBetween(0.55, 0.65);
    }

    @Test
    void withoutCredibilityConcessionStallsAndWithFullCredibilityItGoesFaster() {
        Setting none = SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .set("conditionality.credibility", 0)
                .setting();
        Setting full = SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .set("conditionality.credibility", 1)
                .setting();

        assertThat(afterMonths(none, -0.95, 96)).isZero();
        assertThat(afterMonths(full, -0.95, 96)).isGreaterThan(afterMonths(alone(), -0.95, 96) + 0.1);
    }

    @Test
    void withoutAProtectorAParentConcedesFaster() {
        assertThat(afterMonths(alone(), 0, 48)).isGreaterThan(afterMonths(alone(), -0.95, 48) + 0.05);
    }

    @Test
    void supportIsTheMeanOverTheParentsClaimants() {
        Setting setting = world().setting();
        Situation situation = supported(setting, -0.8);
        situation.stances(1)[setting.roster().position("PAT")] = -0.4;

        assertThat(new ConcessionRule(setting).support(situation, 0)).isCloseTo(0.6, within(EXACT));

        situation.stances(1)[setting.roster().position("PAT")] = 0.4;
        assertThat(new ConcessionRule(setting).support(situation, 0)).isCloseTo(0.4, within(EXACT));
    }

    @Test
    void theLastStageOfAccessionIsRefusedToWhoConcededTooLittle() {
        ConcessionRule rule = new ConcessionRule(world().setting());

        assertThat(rule.stageReached(5, 0.79)).isEqualTo(4);
        assertThat(rule.stageReached(5, 0.8)).isEqualTo(5);
        assertThat(rule.stageReached(3, 0)).isEqualTo(3);
    }

    /**
     * By hand: -5 + 2 * 0.7 - 4 * 0.95 * 0.6 = -5.88, L = 0.002787; without support -3.6, L = 0.026597. Of the two
     * claimants here only one has its opponent against it, so its stance counts half: -5 + 1.4 - 4 * 0.475 * 0.6 =
     * -4.74.
     */
    @Test
    void aParentAlignsWithSanctionsTheLessTheMoreItsProtectorSupportsIt() {
        Setting setting = alone();
        ConcessionRule rule = new ConcessionRule(setting);
        Reasons reasons = Reasons.recorded();
        rule.alignmentReasons(supported(setting, -0.95), 0, reasons);
        assertThat(reasons.named()).containsOnlyKeys(Term.BASE, Term.REWARD, Term.PATRON_SUPPORT);
        assertThat(Logistic.of(reasons.sum())).isCloseTo(0.002787, within(1e-6));
        rule.alignmentReasons(supported(setting, 0), 0, reasons.clear());
        assertThat(Logistic.of(reasons.sum())).isCloseTo(0.026597, within(1e-6));

        Setting two = world().setting();
        new ConcessionRule(two).alignmentReasons(supported(two, -0.95), 0, reasons.clear());
        assertThat(reasons.sum()).isCloseTo(-4.74, within(EXACT));
    }

    @Test
    void thereAreSanctionsOnceTheProtectorHasAnnexed() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        ConcessionRule rule = new ConcessionRule(setting);
        assertThat(rule.sanctioned(situation, 0)).isEqualTo(ClaimantSetting.NOBODY);

        situation.claimant(1).annexed = situation.month() + 1;
        assertThat(rule.sanctioned(situation, 0)).isEqualTo(ClaimantSetting.NOBODY);

        situation.claimant(1).annexed = situation.month();
        assertThat(setting.powers().get(rule.sanctioned(situation, 0)).id()).isEqualTo("OPP");
    }

    private static double withdrawal(SmallWorld world, String state, double push) {
        Setting setting = world.setting();
        Situation situation = SmallWorld.situation(setting);
        int position = setting.roster().position(state);
        situation.addPush(0, position, push);
        Reasons reasons = Reasons.summed();
        new WithdrawalRule(setting).reasons(situation, 0, position, reasons);
        return reasons.sum();
    }

    /** By hand: weakly aligned (a = -1) -4.8; a = 1 -5.8, with a tie of 0.5 -6.3; a = 1.2 -8.8; pushed by 0.4 -6.2. */
    @Test
    void weakAlignmentWithdrawsAndStrongAlignmentTiesAndPushesHold() {
        assertThat(withdrawal(world(), "PAR", 0)).isCloseTo(-4.8, within(EXACT));
        assertThat(withdrawal(world(), "FOL", 0)).isCloseTo(-5.8, within(EXACT));
        assertThat(withdrawal(world(), "FOL", 0.4)).isCloseTo(-6.2, within(EXACT));
        assertThat(withdrawal(world(), "FOL", -0.4)).isCloseTo(-5.4, within(EXACT));
        assertThat(withdrawal(world().impose("FOL", Attribute.ALIGNMENT, 1.2), "FOL", 0))
                .isCloseTo(-8.8, within(EXACT));
        assertThat(withdrawal(world().organisation(SmallWorld.alliance("west", "PAT", 0.5, "FOL")), "FOL", 0))
                .isCloseTo(-6.3, within(EXACT));
    }

    /**
     * By hand: at the thresholds themselves a state is neither weakly nor strongly aligned: -5.8, L(-5.8) = 0.003018.
     */
    @Test
    void atAThresholdAlignmentNeitherHoldsNorPushes() {
        SmallWorld world = world().set("withdrawal.weak_below", -0.5).set("withdrawal.strong_above", 0.5);

        assertThat(withdrawal(world.impose("FOL", Attribute.ALIGNMENT, 0.5), "FOL", 0))
                .isCloseTo(-5.8, within(EXACT));
        assertThat(withdrawal(world.impose("FOL", Attribute.ALIGNMENT, -0.5), "FOL", 0))
                .isCloseTo(-5.8, within(EXACT));
        assertThat(new WithdrawalRule(world.setting()).probability(-5.8)).isCloseTo(0.003018, within(1e-6));
    }

    @Test
    void aCampaignRunsToItsLastMonth() {
        Situation situation = SmallWorld.situation(world().setting());
        assertThat(WithdrawalRule.isCampaign(situation, 0)).isFalse();

        situation.claimant(0).campaignUntil = situation.month();
        assertThat(WithdrawalRule.isCampaign(situation, 0)).isTrue();

        situation.setMonth(situation.month() + 1);
        assertThat(WithdrawalRule.isCampaign(situation, 0)).isFalse();
    }

    /** By hand: 0.7 * 2 for the carrot; 0.7 * 0.6 * 0.5 for the stick. */
    @Test
    void carrotAndStickWeighAsMuchAsTheyAreBelieved() {
        Setting setting = world().set("conditionality.reward", 2)
                .set("parent.stick_weight", 0.6)
                .setting();
        Reasons reasons = Reasons.recorded();

        new ConcessionRule(setting).reasons(SmallWorld.situation(setting), 0, reasons);

        assertThat(reasons.named())
                .hasEntrySatisfying(Term.REWARD, gain -> assertThat(gain).isCloseTo(1.4, within(EXACT)))
                .hasEntrySatisfying(Term.STICK, gain -> assertThat(gain).isCloseTo(0.21, within(EXACT)));
    }

    @Test
    void aRewardIsCredibleFromTheMonthItBecomesSo() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        assertThat(ConcessionRule.isCredible(situation, 0)).isFalse();

        situation.parent(0).credible = SmallWorld.FIRST;
        assertThat(ConcessionRule.isCredible(situation, 0)).isTrue();
    }
}
