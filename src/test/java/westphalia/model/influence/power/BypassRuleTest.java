package westphalia.model.influence.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.setting.Setting;

/** Rule 9 by hand: a leader must have half of its own and the parent's capability, or loses up to 20. */
class BypassRuleTest {
    private static final double EXACT = 1e-12;

    private static SmallWorld world() {
        return SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .set("force.leader", 20)
                .set("force.leader_capability", 0.5)
                .set("bypass.capability", 2)
                .set("bypass.norm", 3);
    }

    private static Reasons reasons(SmallWorld world, double permitted) {
        Setting setting = world.setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setLegitimacy(0.8);
        situation.claimant(0).authorisation = 0.4;
        Reasons reasons = Reasons.recorded();
        List<Integer> coalition =
                List.of(setting.roster().position("PAT"), setting.roster().position("FOL"));
        new BypassRule(setting).reasons(situation, 0, coalition, permitted, reasons);
        return reasons;
    }

    /**
     * By hand, the parent at 0.01: 0.03 of 0.04 and 0.01 of 0.02 are enough; 0.0025 of 0.0125 is 0.2, 3/5 short; 0 is
     * all short.
     */
    @ParameterizedTest
    @CsvSource({"0.03, 0", "0.01, 0", "0.0025, -12", "0, -20"})
    void aLeaderWithoutMeansIsHeldBackWhateverItsAllies(double capability, double expected) {
        SmallWorld world = world();
        world.state(Records.with(world.state("PAT"), "capability", capability));
        world.state(Records.with(world.state("FOL"), "capability", 0.5));

        assertThat(reasons(world, 0).named().getOrDefault(Term.LEADER, 0.0)).isCloseTo(expected, within(EXACT));
    }

    /** By hand: 3 * 0.74 * 0.8 * 0.6 = 1.0656, of which a licence of 0.25 gives back a quarter. */
    @Test
    void whoCitesAPrecedentPaysLessOfTheNorm() {
        assertThat(reasons(world(), 0).named())
                .doesNotContainKey(Term.LICENCE)
                .hasEntrySatisfying(Term.LEGITIMACY, cost -> assertThat(cost).isCloseTo(-1.0656, within(EXACT)));
        assertThat(reasons(world(), 0.25).named())
                .hasEntrySatisfying(Term.LICENCE, gain -> assertThat(gain).isCloseTo(0.2664, within(EXACT)));
    }

    private static Situation offered(Setting setting) {
        Situation situation = SmallWorld.situation(setting);
        situation.claimant(0).severity = 0.6;
        situation.claimant(0).offered = SmallWorld.FIRST - 3;
        return situation;
    }

    @Test
    void forceIsConceivableOnlyAfterAnOfferHasBeenOpenAndOnlyOnce() {
        Setting setting = world().set("bypass.least_severity", 0.5)
                .set("bypass.offer_months", 3)
                .setting();
        BypassRule rule = new BypassRule(setting);
        Situation situation = offered(setting);
        assertThat(rule.isConceivable(situation, 0)).isTrue();

        situation.claimant(0).offered = SmallWorld.FIRST - 2;
        assertThat(rule.isConceivable(situation, 0)).as("too early").isFalse();
        situation.claimant(0).offered = Situation.NEVER;
        assertThat(rule.isConceivable(situation, 0)).as("without an offer").isFalse();

        situation = offered(setting);
        situation.claimant(0).severity = 0.5;
        assertThat(rule.isConceivable(situation, 0)).as("not severe enough").isFalse();
        situation = offered(setting);
        situation.claimant(0).bypassed = SmallWorld.FIRST - 1;
        assertThat(rule.isConceivable(situation, 0)).as("a second time").isFalse();
    }

    /** By hand: -2 + 3 * 0.4 for who is against by 0.4; -2 for who is for. */
    @Test
    void aMemberObjectsTheMoreTheMoreItIsAgainst() {
        Setting setting = world().set("bypass.objection", -2)
                .set("bypass.objection_stance", 3)
                .setting();
        Situation situation = SmallWorld.situation(setting);
        BypassRule rule = new BypassRule(setting);
        int member = setting.roster().position("FOL");
        Reasons against = Reasons.recorded();
        Reasons inFavour = Reasons.recorded();

        situation.stances(0)[member] = -0.4;
        rule.objection(situation, 0, member, against);
        situation.stances(0)[member] = 0.9;
        rule.objection(situation, 0, member, inFavour);

        assertThat(against.sum()).isCloseTo(-0.8, within(EXACT));
        assertThat(inFavour.sum()).isEqualTo(-2);
    }

    /** By hand: -1 + 2 * 0.6 - 4 * 0.5 * 0.6 = -1 with a protector against by 0.5 whom the parent trusts by 0.6. */
    @Test
    void aParentAcceptsUnderThreatUnlessItTrustsAProtector() {
        Setting setting = world().set("bypass.acceptance", -1)
                .set("force.offer_severity", 2)
                .set("force.offer_support", 4)
                .setting();
        Situation situation = offered(setting);
        situation.stances(0)[setting.roster().position("OPP")] = -0.5;
        situation.parent(0).trust = 0.6;
        Reasons reasons = Reasons.recorded();

        new BypassRule(setting).acceptance(situation, 0, reasons);

        assertThat(reasons.named())
                .hasEntrySatisfying(Term.SEVERITY, gain -> assertThat(gain).isCloseTo(1.2, within(EXACT)))
                .hasEntrySatisfying(
                        Term.PATRON_SUPPORT, cost -> assertThat(cost).isCloseTo(-1.2, within(EXACT)));
        assertThat(reasons.sum()).isCloseTo(-1, within(EXACT));
    }

    /** By hand: 3 * 0.6; 2 * 0.02 / 0.03; -2 * 0.3. */
    @Test
    void severityMeansAndTensionWeighAsTheirParametersSay() {
        Setting setting =
                world().set("bypass.severity", 3).set("bypass.tension", 2).setting();
        Situation situation = offered(setting);
        situation.setTension(0.3);
        Reasons reasons = Reasons.recorded();
        List<Integer> coalition =
                List.of(setting.roster().position("PAT"), setting.roster().position("FOL"));

        new BypassRule(setting).reasons(situation, 0, coalition, 0, reasons);

        assertThat(reasons.named())
                .hasEntrySatisfying(Term.SEVERITY, gain -> assertThat(gain).isCloseTo(1.8, within(EXACT)))
                .hasEntrySatisfying(Term.CAPABILITY, gain -> assertThat(gain).isCloseTo(4.0 / 3, within(EXACT)))
                .hasEntrySatisfying(Term.TENSION, cost -> assertThat(cost).isCloseTo(-0.6, within(EXACT)));
    }
}
