package westphalia.model.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.SmallWorld;
import westphalia.model.ImposedValue.Attribute;
import westphalia.model.Recognition;
import westphalia.model.Situation;
import westphalia.model.influence.power.WorldClimate;
import westphalia.model.setting.Setting;

/**
 * Rule 15 and the shift of preferences: what acts leave behind in the world and in the states.
 *
 * <p>Expected values are worked out by hand from the equations in the classes' own words; positions in the roster are
 * FOL 0, OPP 1, PAR 2, PAT 3, among the powers PAT 0, OPP 1.
 */
class ClimateRulesTest {
    private static final int FOL = 0;
    private static final int OPP_STATE = 1;
    private static final int PAT_STATE = 3;
    private static final int PAT = 0;
    private static final int OPP = 1;

    private static SmallWorld world() {
        return SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .claimant(SmallWorld.claimantOf("isle"))
                .set("preference.own_side_erosion", 0.3)
                .set("preference.other_side_erosion", 0.15)
                .set("preference.stated_rise", 0.2)
                .set("preference.misuse", 0.1)
                .set("preference.recovery", 0.005)
                .set("world.tension_rest", 0.3)
                .set("world.tension_return", 0.01)
                .set("world.recognition_shock", 0.05)
                .set("world.legitimacy", 0.8)
                .set("world.legitimacy_return", 0.01)
                .set("world.recognition_grievance", 0.15)
                .set("world.grievance_half_life_months", 96);
    }

    /**
     * By hand: FOL has a = 1, so s = L(1.5) = 0.817574; m = 0.5, Q = 0.6, v = 0.45: mu = 0.5 (1 - 0.27) = 0.365.
     * Erosion 0.3 s + 0.15 (1 - s) = 0.272636: 0.74 (1 - 0.365 * 0.272636) = 0.666361. Said: 0.74 + 0.2 * 0.365 *
     * 0.182426 * 0.26 = 0.743462. Misuse: 0.45 (1 - 0.1 * 0.5 * 0.4) = 0.441.
     */
    @Test
    void anActErodesTheNormMostOnItsOwnSide() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);

        new PreferenceShift(setting).act(situation, 1, 1, 0.5, 0.6, 0);

        assertThat(situation.westphalian.anchors()[FOL]).isCloseTo(0.666361, within(1e-6));
        assertThat(situation.stated(FOL)).isCloseTo(0.743462, within(1e-6));
        assertThat(situation.interventionist.anchors()[FOL]).isCloseTo(0.441, within(1e-9));
        assertThat(situation.westphalian.anchors()[OPP_STATE])
                .isGreaterThan(situation.westphalian.anchors()[FOL]);
        assertThat(situation.stated(OPP_STATE)).isGreaterThan(situation.stated(FOL));
        assertThat(situation.westphalian.value(FOL)).isCloseTo(0.74, within(1e-9));
    }

    @Test
    void likeActsAtOnceMoveWhatTheyMoveOneAfterAnother() {
        Setting setting = world().setting();
        Situation atOnce = SmallWorld.situation(setting);
        Situation oneByOne = SmallWorld.situation(setting);
        PreferenceShift shift = new PreferenceShift(setting);
        shift.act(atOnce, 3, 1, 0.5, 0.6, 0);
        for (int act = 0; act < 3; act++) {
            shift.act(oneByOne, 1, 1, 0.5, 0.6, 0);
        }

        for (int state = 0; state < setting.states(); state++) {
            assertThat(atOnce.westphalian.anchors()[state])
                    .isCloseTo(oneByOne.westphalian.anchors()[state], within(1e-14));
            assertThat(atOnce.interventionist.anchors()[state])
                    .isCloseTo(oneByOne.interventionist.anchors()[state], within(1e-14));
            assertThat(atOnce.stated(state)).isCloseTo(oneByOne.stated(state), within(1e-14));
        }
    }

    @Test
    void mirroredActsMoveMirroredStatesAlike() {
        Setting setting = world().setting();
        Situation western = SmallWorld.situation(setting);
        Situation eastern = SmallWorld.situation(setting);
        new PreferenceShift(setting).act(western, 1, 1, 0.5, 0.6, 0);
        new PreferenceShift(setting).act(eastern, 1, -1, 0.5, 0.6, 0);

        assertThat(western.westphalian.anchors()[PAT_STATE])
                .isCloseTo(eastern.westphalian.anchors()[OPP_STATE], within(1e-15));
        assertThat(western.stated(OPP_STATE)).isCloseTo(eastern.stated(PAT_STATE), within(1e-15));
    }

    @Test
    void anActOfNeitherSideMovesAllAlike() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        new PreferenceShift(setting).act(situation, 1, 0, 0.5, 0, 0);

        assertThat(situation.westphalian.anchors()[OPP_STATE])
                .isEqualTo(situation.westphalian.anchors()[PAT_STATE]);
    }

    @Test
    void anActWithoutMagnitudeMovesNothing() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        double[] before = situation.westphalian.anchors().clone();
        new PreferenceShift(setting).act(situation, 1, 1, 0, 0.6, 0);

        assertThat(situation.westphalian.anchors()).containsExactly(before);
    }

    /** By hand: 0.74 fallen to 0.54 comes back by 0.005 * 0.2 = 0.001. */
    @Test
    void anchorsRecoverAShareOfTheWayAMonth() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        situation.westphalian.anchors()[FOL] = setting.westphalian(FOL) - 0.2;

        new PreferenceShift(setting).recover(situation);

        assertThat(situation.westphalian.anchors()[FOL]).isCloseTo(setting.westphalian(FOL) - 0.199, within(1e-12));
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void howeverManyActsThereAreAllPreferencesStayBetweenNoneAndFull(long seed) {
        java.util.SplittableRandom random = new java.util.SplittableRandom(seed);
        Setting setting = world().set("preference.own_side_erosion", random.nextDouble())
                .set("preference.other_side_erosion", random.nextDouble())
                .set("preference.stated_rise", random.nextDouble())
                .set("preference.misuse", random.nextDouble())
                .set("preference.recovery", random.nextDouble())
                .impose("FOL", Attribute.ALIGNMENT, random.nextDouble(-5, 5))
                .setting();
        Situation situation = SmallWorld.situation(setting);
        PreferenceShift shift = new PreferenceShift(setting);
        for (int act = 0; act < 300; act++) {
            shift.act(
                    situation,
                    1 + random.nextInt(3),
                    random.nextInt(3) - 1,
                    random.nextDouble(),
                    random.nextDouble(),
                    0);
            shift.recover(situation);
            for (int state = 0; state < setting.states(); state++) {
                assertThat(situation.westphalian.anchors()[state]).isBetween(0.0, 1.0);
                assertThat(situation.interventionist.anchors()[state]).isBetween(0.0, 1.0);
                assertThat(situation.stated(state)).isBetween(0.0, 1.0);
            }
        }
    }

    /** By hand: 0.5 + 0.01 (0.3 - 0.5) = 0.498; 0.7 + 0.01 (0.8 - 0.7) = 0.701; 0.4 * 2^(-1/96) = 0.397122. */
    @Test
    void tensionLegitimacyAndGrievanceGoAMonthsShareOfTheirWay() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setTension(0.5);
        situation.setLegitimacy(0.7);
        situation.setGrievance(PAT, 0.4);

        new WorldClimate(setting).settle(situation);

        assertThat(situation.tension()).isCloseTo(0.498, within(1e-12));
        assertThat(situation.legitimacy()).isCloseTo(0.701, within(1e-12));
        assertThat(situation.grievance(PAT)).isCloseTo(0.397122, within(1e-6));
    }

    @Test
    void aGrievanceHalvesInItsHalfLife() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setGrievance(PAT, 0.4);
        for (int month = 0; month < 96; month++) {
            new WorldClimate(setting).settle(situation);
        }

        assertThat(situation.grievance(PAT)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void aPatronsRecognitionAddsTensionAndItsRivalsGrievance() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setTension(0.98);
        situation.setGrievance(OPP, 0.95);

        new WorldClimate(setting).patronRecognised(situation, PAT);

        assertThat(situation.tension()).isEqualTo(1);
        assertThat(situation.grievance(OPP)).isEqualTo(1);
        assertThat(situation.grievance(PAT)).isZero();
    }

    /** By hand: stances 0.8, recognised, and -0.4: (0.8 + 0.4) / 2 = 0.6; words 0.1 above deeds: 0.7. */
    @Test
    void hypocrisyIsTheSpreadOfActsAndOfWords() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        situation.stances(0)[PAT_STATE] = 0.8;
        situation.stances(1)[PAT_STATE] = -0.4;
        situation.setRecognition(0, PAT_STATE, Recognition.RECOGNISED);
        situation.setStated(PAT_STATE, situation.westphalian.value(PAT_STATE) + 0.1);

        new WorldClimate(setting).settle(situation);

        assertThat(situation.hypocrisy(PAT)).isCloseTo(0.7, within(1e-12));
    }

    @Test
    void aStanceForWithoutARecognitionIsNoHypocrisy() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        situation.stances(0)[PAT_STATE] = 0.8;
        situation.stances(1)[PAT_STATE] = -0.4;

        new WorldClimate(setting).settle(situation);

        assertThat(situation.hypocrisy(PAT)).isZero();
    }

    @Test
    void hypocrisyIsAtMostOne() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        situation.stances(0)[PAT_STATE] = 1;
        situation.stances(1)[PAT_STATE] = -1;
        situation.setRecognition(0, PAT_STATE, Recognition.RECOGNISED);
        situation.setStated(PAT_STATE, 1);

        new WorldClimate(setting).settle(situation);

        assertThat(situation.hypocrisy(PAT)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-0.8, -0.4", "-0.8, 0", "0.8, 0.4", "0.8, 0"})
    void whoOnlyRefusesOrOnlyRecognisesIsNoHypocrite(double land, double isle) {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        situation.stances(0)[PAT_STATE] = land;
        situation.stances(1)[PAT_STATE] = isle;
        for (int claimant = 0; claimant < 2 && land > 0; claimant++) {
            situation.setRecognition(claimant, PAT_STATE, Recognition.RECOGNISED);
        }

        new WorldClimate(setting).settle(situation);

        assertThat(situation.hypocrisy(PAT)).isZero();
    }

    /**
     * By hand: OPP borders on the parent, so a breach there threatens it by 1, of which half is left in a half-life.
     */
    @Test
    void aBreachAggrievesAndThreatensRivalsAndTheThreatHalves() {
        Setting setting =
                world().border("OPP", "PAR").set("world.breach_grievance", 0.25).setting();
        Situation situation = SmallWorld.situation(setting);
        WorldClimate climate = new WorldClimate(setting);

        climate.breached(situation, PAT, setting.roster().position("PAR"));

        assertThat(situation.grievance(OPP)).isEqualTo(0.25);
        assertThat(situation.grievance(PAT)).isZero();
        assertThat(situation.threat(OPP)).isEqualTo(1);
        assertThat(situation.threat(PAT)).isZero();
        for (int month = 0; month < 96; month++) {
            climate.settle(situation);
        }
        assertThat(situation.threat(OPP)).isCloseTo(0.5, within(1e-12));
    }

    /**
     * By hand: FOL at a = 2 has s = L(3) = 0.952574 and erosion 0.3 s + 0.15 (1 - s) = 0.292886; an act of 0.5 of which
     * a quarter is avoided: 0.74 (1 - 0.375 * 0.292886) = 0.658724. Said: 0.74 + 0.2 * 0.375 * 0.047426 * 0.26 =
     * 0.740925.
     */
    @Test
    void whoDistinguishesItsCaseErodesLess() {
        Setting setting = world().impose("FOL", Attribute.ALIGNMENT, 2).setting();
        Situation situation = SmallWorld.situation(setting);
        PreferenceShift shift = new PreferenceShift(setting);

        shift.act(situation, 1, 1, 0.5, 0, 0.25);

        assertThat(situation.westphalian.anchors()[FOL]).isCloseTo(0.658724, within(1e-6));
        assertThat(situation.stated(FOL)).isCloseTo(0.740925, within(1e-6));
        double[] before = situation.westphalian.anchors().clone();
        shift.act(situation, 1, 1, 0.5, 0, 1);
        assertThat(situation.westphalian.anchors()).containsExactly(before);
    }

    @Test
    void bothPreferencesRecover() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        situation.interventionist.anchors()[FOL] = setting.interventionist(FOL) - 0.2;

        new PreferenceShift(setting).recover(situation);

        assertThat(situation.interventionist.anchors()[FOL])
                .isCloseTo(setting.interventionist(FOL) - 0.199, within(1e-12));
    }
}
