package westphalia.model.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.ImposedValue.Attribute;
import westphalia.model.Precedent;
import westphalia.model.Precedent.Kind;
import westphalia.model.Recognition;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.influence.power.PatronRecognition;
import westphalia.model.influence.power.PrecedentLicence;
import westphalia.model.setting.Setting;

/**
 * Rules 3, 4 and 6 and the sponsors' effort: who recognises whom.
 *
 * <p>Expected values are worked out by hand from the equations in the classes' own words; positions in the roster are
 * FOL 0, OPP 1, PAR 2, PAT 3, among the powers PAT 0, OPP 1.
 */
class RecognitionRulesTest {
    private static final int FOL = 0;
    private static final int PAT_STATE = 3;
    private static final int PAT = 0;
    private static final int OPP = 1;

    private static SmallWorld world() {
        return SmallWorld.ofFour()
                .set("recognition.base", -8)
                .set("recognition.sponsor", 3.5)
                .set("recognition.burst", 2)
                .set("recognition.aftermath", 0.75)
                .set("recognition.burst_alignment", 0.5)
                .set("recognition.retaliation", 0.6)
                .set("recognition.cascade", 1.2)
                .set("recognition.opinion", 0.4)
                .set("recognition.norm", 1)
                .set("recognition.remedy", 2.5)
                .set("recognition.gate_power", 2)
                .set("power.recognition_base", -9.5)
                .set("power.occasion", 7.75)
                .set("power.promise", 6.5)
                .set("power.licence", 8)
                .set("power.tension", 2)
                .set("power.norm", 2.5)
                .set("precedent.licence", 0.8)
                .set("precedent.half_life_months", 120);
    }

    private static Setting setting() {
        return world().claimant(SmallWorld.claimantOf("land")).setting();
    }

    /** Declared in the first month; the remedial claim as it was when the weights were fitted. */
    private static Situation declared(Setting setting) {
        Situation situation = SmallWorld.situation(setting);
        situation.claimant(0).declared = SmallWorld.FIRST;
        situation.claimant(0).remedialClaim = 0.6;
        return situation;
    }

    private static Reasons follower(Setting setting, Situation situation, double share) {
        Reasons reasons = Reasons.recorded();
        new RecognitionRule(setting).reasons(situation, 0, FOL, share, reasons);
        return reasons;
    }

    private static Reasons patron(Setting setting, Situation situation) {
        Reasons reasons = Reasons.recorded();
        double permitted = new PrecedentLicence(setting)
                .toRecognise(situation, setting.claimants().get(0).patron());
        new PatronRecognition(setting).reasons(situation, 0, permitted, reasons);
        return reasons;
    }

    /**
     * By hand, in the month of the declaration: effort 0.5 gives 1.75; p = 0.5 gives ln 3 = 1.098612; burst 2 (1 + 0.5
     * * 1 * 1) = 3; a border gives retaliation -0.6; share 0.25 gives 0.3; opinion 1 gives 0.4. The norm index fallen
     * to 0.64 gives -(0.74 * 0.64 - 0.74 * 0.74) = 0.074; the claim risen to 0.8 gives 2.5 * 0.45 * 0.2 = 0.225.
     */
    @Test
    void aFollowersUtilityIsTheSumOfItsReasons() {
        Setting setting = world().claimant(SmallWorld.claimantOf("land"))
                .border("FOL", "PAR")
                .setting();
        Situation situation = declared(setting);
        situation.claimant(0).effort = 0.5;
        situation.claimant(0).opinion = 1;
        situation.claimant(0).remedialClaim = 0.8;
        situation.stances(0)[FOL] = 0.5;
        situation.setIndices(0.64, 0.45);

        Reasons reasons = follower(setting, situation, 0.25);

        assertThat(reasons.named())
                .containsOnlyKeys(
                        Term.BASE,
                        Term.SPONSORS,
                        Term.STANCE,
                        Term.BURST,
                        Term.RETALIATION,
                        Term.CASCADE,
                        Term.OPINION,
                        Term.NORM,
                        Term.REMEDY)
                .contains(entry(Term.SPONSORS, 1.75), entry(Term.BURST, 3.0), entry(Term.RETALIATION, -0.6));
        assertThat(reasons.named().get(Term.NORM)).isCloseTo(0.074, within(1e-9));
        assertThat(reasons.named().get(Term.REMEDY)).isCloseTo(0.225, within(1e-9));
        assertThat(reasons.sum())
                .isCloseTo(-8 + 1.75 + 1.098612289 + 3 - 0.6 + 0.3 + 0.4 + 0.074 + 0.225, within(1e-8));
    }

    @Test
    void preferencesWeighNothingInTheConditionTheWeightsWereFittedIn() {
        Reasons reasons = follower(setting(), declared(setting()), 0);

        assertThat(reasons.named().getOrDefault(Term.NORM, 0.0)).isCloseTo(0, within(1e-11));
        assertThat(reasons.named().getOrDefault(Term.REMEDY, 0.0)).isCloseTo(0, within(1e-11));
    }

    /** By hand: 3 in months 0 and 1, 0.75 * 1.5 = 1.125 in months 2 to 10, then nothing. */
    @ParameterizedTest
    @CsvSource({"0, 3", "1, 3", "2, 1.125", "10, 1.125", "11, 0", "200, 0"})
    void theBurstLastsTwoMonthsAndTheAftermathNine(int monthsSince, double expected) {
        Situation situation = declared(setting());
        situation.setMonth(SmallWorld.FIRST + monthsSince);

        assertThat(follower(setting(), situation, 0).named().getOrDefault(Term.BURST, 0.0))
                .isEqualTo(expected);
        assertThat(RecognitionRule.isBurst(monthsSince)).isEqualTo(monthsSince < 2);
    }

    @Test
    void nothingBurstsBeforeADeclaration() {
        assertThat(RecognitionRule.isBurst(-1)).isFalse();
    }

    /** By hand: the stance is held within 0.9999, ln(1.9999 / 0.0001) = 9.903438. */
    @ParameterizedTest
    @CsvSource({"1, 9.903438", "-1, -9.903438", "0.99995, 9.903438"})
    void theMostExtremeStanceWeighsFinitely(double stance, double expected) {
        Situation situation = declared(setting());
        situation.stances(0)[FOL] = stance;

        assertThat(follower(setting(), situation, 0).named().get(Term.STANCE)).isCloseTo(expected, within(1e-6));
    }

    /**
     * By hand: 0.74 * 0.74 = 0.5476, what the norm weighed where the weights were fitted, however far it has fallen
     * since.
     */
    @Test
    void whereTheParentConsentsTheNormStandsInNobodysWay() {
        Situation situation = declared(setting());
        situation.setIndices(0.1, 0.45);
        situation.parent(0).consents = true;

        assertThat(follower(setting(), situation, 0).named().get(Term.NORM)).isCloseTo(0.5476, within(1e-9));
    }

    /** By hand: L(0) = 1/2, and (1 - f)^2 L(0) for gates of 0, 0.5, 0.97 and 1. */
    @ParameterizedTest
    @CsvSource({"0, 0.5", "0.5, 0.125", "0.97, 0.00045", "1, 0"})
    void theGateMultipliesTheProbability(double gate, double expected) {
        assertThat(new RecognitionRule(setting()).probability(0, gate)).isCloseTo(expected, within(1e-15));
    }

    /** By hand: 100 of 100 for the patron, 25 of 100 for OPP: sqrt(0.25) = 0.5, together sqrt(1.25) cut to 1. */
    @Test
    void effortIsTheRootOfTheSponsorsProducts() {
        Setting setting = world().claimant(
                        Records.with(SmallWorld.claimantOf("land"), "cosponsors", List.of("OPP", "FOL")))
                .setting();
        Situation situation = SmallWorld.situation(setting);
        SponsorEffort effort = new SponsorEffort(setting);

        assertThat(effort.of(situation, 0)).isZero();
        situation.setRecognition(0, OPP, Recognition.RECOGNISED);
        assertThat(effort.of(situation, 0)).isEqualTo(0.5);
        situation.setRecognition(0, FOL, Recognition.RECOGNISED);
        assertThat(effort.of(situation, 0)).isCloseTo(Math.sqrt(0.26), within(1e-15));
        situation.setRecognition(0, PAT_STATE, Recognition.RECOGNISED);
        assertThat(effort.of(situation, 0)).isEqualTo(1);
        situation.setRecognition(0, PAT_STATE, Recognition.WITHDRAWN);
        assertThat(effort.of(situation, 0)).isCloseTo(Math.sqrt(0.26), within(1e-15));
    }

    /** By hand: the share 0.25 to the power 1 is itself; the exponent says how far wealth makes weight. */
    @Test
    void theExponentSaysHowFarWealthMakesWeight() {
        Setting setting = world().set("recognition.sponsor_exponent", 1)
                .claimant(Records.with(SmallWorld.claimantOf("land"), "cosponsors", List.of("OPP")))
                .setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setRecognition(0, OPP, Recognition.RECOGNISED);

        assertThat(new SponsorEffort(setting).of(situation, 0)).isEqualTo(0.25);
    }

    /** By hand: the patron alone gives 1, the co-sponsor OPP alone 0.5. */
    @ParameterizedTest
    @CsvSource({"PAT, -1, 1", "PAT, 0, 0", "OPP, -1, 0.5", "OPP, 0, 0.5", "OPP, 1, 0.5", "OPP, 2, 0"})
    void aPromiseCountsForAPatronBeforeTheDeclarationAndForOthersTwoMonthsLonger(
            String sponsor, int monthsSince, double expected) {
        Setting setting = world().claimant(Records.with(
                        Records.with(SmallWorld.claimantOf("land"), "cosponsors", List.of("OPP")),
                        "promisedBy",
                        List.of(sponsor)))
                .setting();
        Situation situation = declared(setting);
        situation.setMonth(SmallWorld.FIRST + monthsSince);

        assertThat(new SponsorEffort(setting).of(situation, 0)).isEqualTo(expected);
    }

    @Test
    void aPromiseCountsWhileNobodyHasDeclared() {
        Setting setting = world().claimant(Records.with(SmallWorld.claimantOf("land"), "promisedBy", List.of("PAT")))
                .setting();

        assertThat(new SponsorEffort(setting).of(SmallWorld.situation(setting), 0))
                .isEqualTo(1);
    }

    @Test
    void statesThatAreNoSponsorsLendNoEffort() {
        Setting setting = setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setRecognition(0, FOL, Recognition.RECOGNISED);

        assertThat(new SponsorEffort(setting).of(situation, 0)).isZero();
    }

    /**
     * By hand, in the month of the declaration, T = 0.4, promised, no precedent: -9.5 + 7.75 + 6.5 + 0.8 - 2.5 * 0.3 *
     * 0.74 * 0.74 = 5.1393.
     */
    @Test
    void aPatronKeepsItsPromiseOnTheOccasion() {
        Setting setting = world().claimant(Records.with(SmallWorld.claimantOf("land"), "promisedBy", List.of("PAT")))
                .setting();
        Situation situation = declared(setting);
        situation.claimant(0).occasion = SmallWorld.FIRST;
        situation.setTension(0.4);

        assertThat(patron(setting, situation).sum()).isCloseTo(5.1393, within(1e-10));
    }

    /** By hand: a month later neither occasion nor promise counts: -9.5 + 0.8 - 0.4107 = -9.1107. */
    @Test
    void anOccasionPassesWithItsMonth() {
        Setting setting = world().claimant(Records.with(SmallWorld.claimantOf("land"), "promisedBy", List.of("PAT")))
                .setting();
        Situation situation = declared(setting);
        situation.claimant(0).occasion = SmallWorld.FIRST;
        situation.setMonth(SmallWorld.FIRST + 1);
        situation.setTension(0.4);

        assertThat(patron(setting, situation).sum()).isCloseTo(-9.1107, within(1e-10));
    }

    /**
     * By hand: OPP's recognition of strength 0.5, 120 months old, q = 0.25; h = 0.8 * 0.25 = 0.2: licence 8 * 0.2 =
     * 1.6, norm -0.4107 * 0.8 = -0.32856.
     */
    @Test
    void aRivalsPrecedentLicencesAndSoftensTheNorm() {
        Situation situation = declared(setting());
        situation.precedents().add(new Precedent(OPP, Kind.RECOGNITION, 0.5, SmallWorld.FIRST - 120));

        Reasons reasons = patron(setting(), situation);

        assertThat(reasons.named().get(Term.LICENCE)).isCloseTo(1.6, within(1e-12));
        assertThat(reasons.named().get(Term.NORM)).isCloseTo(-0.32856, within(1e-10));
    }

    /** By hand: K = 1, 0.2, 0.5 of strength 1 now, times 0.8. */
    @ParameterizedTest
    @CsvSource({"RECOGNITION, 0.8", "BYPASS, 0.16", "ANNEXATION, 0.4"})
    void aPrecedentOfAnotherKindLicencesLess(Kind kind, double expected) {
        Situation situation = declared(setting());
        situation.precedents().add(new Precedent(OPP, kind, 1, SmallWorld.FIRST));

        assertThat(new PrecedentLicence(setting()).toRecognise(situation, PAT)).isCloseTo(expected, within(1e-15));
    }

    @Test
    void onesOwnPrecedentLicencesNothing() {
        Situation situation = declared(setting());
        situation.precedents().add(new Precedent(PAT, Kind.RECOGNITION, 1, SmallWorld.FIRST));

        assertThat(new PrecedentLicence(setting()).toRecognise(situation, PAT)).isZero();
    }

    @Test
    void theStrongestPrecedentCountsAndTheyDoNotAddUp() {
        Situation situation = declared(setting());
        situation.precedents().add(new Precedent(OPP, Kind.RECOGNITION, 0.5, SmallWorld.FIRST));
        situation.precedents().add(new Precedent(OPP, Kind.ANNEXATION, 1, SmallWorld.FIRST));
        situation.precedents().add(new Precedent(OPP, Kind.RECOGNITION, 0.1, SmallWorld.FIRST));

        assertThat(new PrecedentLicence(setting()).toRecognise(situation, PAT)).isCloseTo(0.4, within(1e-15));
    }

    @Test
    void theHypocriteHasNoLicence() {
        Situation situation = declared(setting());
        situation.precedents().add(new Precedent(OPP, Kind.RECOGNITION, 1, SmallWorld.FIRST));
        situation.setHypocrisy(PAT, 0.25);
        assertThat(new PrecedentLicence(setting()).toRecognise(situation, PAT)).isCloseTo(0.6, within(1e-15));

        situation.setHypocrisy(PAT, 1);
        assertThat(new PrecedentLicence(setting()).toRecognise(situation, PAT)).isZero();
    }

    /** By hand: 2 (1 + 0.5 * 3) = 5 for who sides with the claimant by 3. */
    @Test
    void theBurstGrowsWithHowFarAStateSides() {
        Setting setting = world().claimant(SmallWorld.claimantOf("land"))
                .impose("FOL", Attribute.ALIGNMENT, 3)
                .setting();

        assertThat(follower(setting, declared(setting), 0).named().get(Term.BURST))
                .isCloseTo(5, within(1e-12));
    }
}
