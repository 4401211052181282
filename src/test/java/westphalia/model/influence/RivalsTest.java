package westphalia.model.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.SmallWorld;
import westphalia.model.GreatPower;
import westphalia.model.Parent;
import westphalia.model.Precedent;
import westphalia.model.Precedent.Kind;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.influence.ground.ConcessionRule;
import westphalia.model.influence.power.PatronRecognition;
import westphalia.model.influence.power.PowerStance;
import westphalia.model.influence.power.WorldClimate;
import westphalia.model.setting.Setting;

/**
 * What rivals' breaches, blocked drafts, kin across the border and trade do: rules 5, 6, 11 and 15.
 *
 * <p>Expected values are worked out by hand. Positions among the powers are PAT 0, OPP 1; in the roster FOL 0, OPP 1,
 * PAR 2, PAT 3.
 */
class RivalsTest {
    private static final int PATRON = 0;
    private static final int OPPONENT = 1;
    private static final int PAR = 2;

    private static SmallWorld world() {
        return SmallWorld.ofFour().claimant(SmallWorld.claimantOf("land"));
    }

    private static Reasons stance(Setting setting, Situation situation, int power) {
        Reasons reasons = Reasons.recorded();
        new PowerStance(setting).reasons(situation, 0, power, reasons);
        return reasons;
    }

    /** By hand: OPP-FOL-PAR is two borders: 1/2; PAT has no way by land: its tie, 1 by an alliance. */
    @Test
    void proximityIsByOrbitOrByLand() {
        Setting setting = world().border("OPP", "FOL").border("FOL", "PAR").setting();
        Setting allied = world().organisation(SmallWorld.alliance("west", "PAT", 0.8, "PAR"))
                .setting();

        assertThat(setting.proximity(OPPONENT, PAR, SmallWorld.FIRST)).isEqualTo(0.5);
        assertThat(setting.proximity(OPPONENT, 1, SmallWorld.FIRST)).isEqualTo(1);
        assertThat(setting.proximity(PATRON, PAR, SmallWorld.FIRST)).isZero();
        assertThat(allied.proximity(PATRON, PAR, SmallWorld.FIRST)).isEqualTo(0.8);
    }

    @Test
    void aBreachNearARivalFrightensItAndNobodyElse() {
        Setting setting = world().border("OPP", "FOL").border("FOL", "PAR").setting();
        Situation situation = SmallWorld.situation(setting);

        new WorldClimate(setting).breached(situation, PATRON, PAR);

        assertThat(situation.threat(OPPONENT)).isEqualTo(0.5);
        assertThat(situation.threat(PATRON)).isZero();
    }

    @Test
    void fearOfInterventionAddsToAPatronsRecognition() {
        Setting setting = world().set("ties.proximity", 2).setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setThreat(PATRON, 0.25);
        Reasons reasons = Reasons.recorded();

        new PatronRecognition(setting).reasons(situation, 0, 0, reasons);

        assertThat(reasons.named()).contains(entry(Term.THREAT, 0.5));
    }

    /** By hand: shock 0.2 (1 - 0.5 * (0.6 + 0.2) / 2) = 0.16. */
    @Test
    void tradeAmongRivalsTakesPartOfABreachsTension() {
        Setting setting = SmallWorld.ofFour()
                .trade("PAT", 0.6)
                .trade("OPP", 0.2)
                .claimant(SmallWorld.claimantOf("land"))
                .set("world.breach_shock", 0.2)
                .set("ties.trade_peace", 0.5)
                .setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setTension(0);

        new WorldClimate(setting).breached(situation, PATRON, PAR);

        assertThat(situation.tension()).isCloseTo(0.16, within(1e-12));
    }

    /** By hand, weight 0.4: breaches of rivals and own (1, 0): -0.4 / 2; (2, 1): -0.4 / 4; (0, 1): 0.4 / 2. */
    @ParameterizedTest
    @CsvSource({"1, 0, -0.2", "2, 1, -0.1", "0, 1, 0.2", "0, 0, 0"})
    void theWatchdogCountsItsRivalsBreachesLessItsOwn(int rivals, int own, double expected) {
        Setting setting = world().set("power.watchdog", 0.4).setting();
        Situation situation = SmallWorld.situation(setting);
        for (int breach = 0; breach < rivals; breach++) {
            situation.precedents().add(new Precedent(PATRON, Kind.BYPASS, 0.5, SmallWorld.FIRST));
        }
        for (int breach = 0; breach < own; breach++) {
            situation.precedents().add(new Precedent(OPPONENT, Kind.RECOGNITION, 0.5, SmallWorld.FIRST));
        }

        assertThat(stance(setting, situation, OPPONENT).named().getOrDefault(Term.WATCHDOG, 0.0))
                .isCloseTo(expected, within(1e-12));
        assertThat(stance(setting, situation, PATRON).named()).doesNotContainKey(Term.WATCHDOG);
    }

    @Test
    void blockingBringsStandingLessIfUnseenAndStandingHardensTheStance() {
        Setting setting = world().set("standing.veto_gain", 0.3)
                .set("standing.hidden_veto_gain", 0.1)
                .set("standing.half_life_months", 12)
                .set("standing.weight", 0.5)
                .setting();
        Situation situation = SmallWorld.situation(setting);
        WorldClimate climate = new WorldClimate(setting);

        climate.blocked(situation, List.of("OPP", "FOL"), true);
        assertThat(situation.standing(OPPONENT)).isEqualTo(0.3);
        climate.blocked(situation, List.of("OPP"), false);
        assertThat(situation.standing(OPPONENT)).isCloseTo(0.4, within(1e-12));
        assertThat(stance(setting, situation, OPPONENT).named().get(Term.STANDING))
                .isCloseTo(-0.2, within(1e-12));
        for (int month = 0; month < 12; month++) {
            climate.settle(situation);
        }
        assertThat(situation.standing(OPPONENT)).isCloseTo(0.2, within(1e-12));
        assertThat(situation.standing(PATRON)).isZero();
    }

    /** By hand: -0.5 * 0.6 after a claim of 0.6; tension 0.1 * 0.6; half of it forgotten in 24 months. */
    @Test
    void claimsOfKinHardenTheParentAndAreForgotten() {
        Setting setting = world().set("ties.irredentism", 0.5)
                .set("ties.irredentism_shock", 0.1)
                .set("ties.irredentism_half_life_months", 24)
                .setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setTension(0);
        WorldClimate climate = new WorldClimate(setting);

        climate.claimedByKin(situation, 0, 0.6);

        assertThat(situation.tension()).isCloseTo(0.06, within(1e-12));
        assertThat(conceding(setting, situation).named().get(Term.IRREDENTISM)).isCloseTo(-0.3, within(1e-12));
        for (int month = 0; month < 24; month++) {
            climate.settle(situation);
        }
        assertThat(situation.parent(0).irredentism).isCloseTo(0.3, within(1e-12));
    }

    /** By hand: 0.7 * 0.5 (t - 0.5). */
    @ParameterizedTest
    @CsvSource({"0, -0.175", "0.5, 0", "0.9, 0.14"})
    void tradeWithTheBlocThatRewardsAddsToConcession(double trade, double expected) {
        Setting setting = world().parent(new Parent("PAR", 0, 0, false, 0.6, trade))
                .set("conditionality.credibility", 0.7)
                .set("ties.trade_reward", 0.5)
                .setting();

        assertThat(conceding(setting, SmallWorld.situation(setting)).named().getOrDefault(Term.TRADE, 0.0))
                .isCloseTo(expected, within(1e-12));
    }

    private static Reasons conceding(Setting setting, Situation situation) {
        Reasons reasons = Reasons.recorded();
        new ConcessionRule(setting).reasons(situation, 0, reasons);
        return reasons;
    }

    /** By hand, with a second rival: shock 0.2 (1 - 0.5 ((0.6 + 0.2) / 2 + (0.6 + 0.4) / 2) / 2) = 0.155. */
    @Test
    void tradeIsTheMeanOverAllRivals() {
        Setting setting = SmallWorld.ofFour()
                .power(new GreatPower("FOL", GreatPower.Side.EASTERN, List.of("PAT"), 0.3, 0, 0, 0))
                .trade("PAT", 0.6)
                .trade("OPP", 0.2)
                .trade("FOL", 0.4)
                .set("world.breach_shock", 0.2)
                .set("ties.trade_peace", 0.5)
                .setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setTension(0);

        new WorldClimate(setting).breached(situation, PATRON, PAR);

        assertThat(situation.tension()).isCloseTo(0.155, within(1e-12));
    }
}
