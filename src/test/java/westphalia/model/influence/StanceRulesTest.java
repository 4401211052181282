package westphalia.model.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.GreatPower;
import westphalia.model.ImposedValue.Attribute;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.influence.power.PowerStance;
import westphalia.model.setting.Setting;

/**
 * Rules 1 and 5: what anchors a stance, and what a great power chooses.
 *
 * <p>Expected values are worked out by hand from the equations in the classes' own words; positions in the roster are
 * FOL 0, OPP 1, PAR 2, PAT 3.
 */
class StanceRulesTest {
    private static final int FOL = 0;
    private static final int PAR = 2;
    private static final int PAT = 3;
    private static final int PATRON = 0;
    private static final int OPPONENT = 1;
    private static final int STRANGER = 2;

    private static SmallWorld world() {
        return SmallWorld.ofFour()
                .set("stance.alignment", 0.5)
                .set("stance.patron_tie", 0.75)
                .set("stance.opponent_tie", 4)
                .set("stance.kin", 0.8)
                .set("stance.fear", 1.5)
                .set("stance.caucus", 0.25)
                .set("stance.force", 0.6)
                .set("power.client", 0.5)
                .set("power.status", 1.5)
                .set("power.rent", 0.25);
    }

    private static Reasons anchor(Setting setting, Situation situation, int state, boolean caucus) {
        Reasons reasons = Reasons.recorded();
        new StanceAnchor(setting).reasons(situation, 0, state, caucus, reasons);
        return reasons;
    }

    private static Reasons choice(Setting setting, Situation situation, int power) {
        Reasons reasons = Reasons.recorded();
        new PowerStance(setting).reasons(situation, 0, power, reasons);
        return reasons;
    }

    /**
     * By hand: a = 1 (ideal points 1 and -1), tie to the patron 0.5, to the opponent 0.25, kin 1 by name, fear 0.5 +
     * 0.25 * 1/5 + 0 = 0.55: eta = 0.5 + 0.75 * 0.5 - 4 * 0.25 + 0.25 + 0.8 - 1.5 * 0.55 - 0.6 + 0.1 = -0.4; p =
     * tanh(-0.2) = -0.197375.
     */
    @Test
    void theAnchorIsTheSumOfItsReasons() {
        SmallWorld world = world().organisation(SmallWorld.alliance("west", "PAT", 0.5, "FOL"))
                .organisation(SmallWorld.alliance("east", "OPP", 0.25, "FOL"))
                .claimant(Records.with(SmallWorld.claimantOf("land"), "kinStates", Map.of("FOL", 1.0)));
        world.state(Records.with(
                Records.with(world.state("FOL"), "independenceMovements", 2.0), "territorialConflictYears", 1.0));
        Setting setting = world.setting();
        Situation situation = SmallWorld.situation(setting);
        situation.claimant(0).forceUsed = true;
        situation.setNoise(0, FOL, 0.1);

        Reasons reasons = anchor(setting, situation, FOL, true);

        assertThat(reasons.named())
                .containsOnly(
                        entry(Term.ALIGNMENT, 0.5),
                        entry(Term.PATRON_TIE, 0.375),
                        entry(Term.OPPONENT_TIE, -1.0),
                        entry(Term.CAUCUS, 0.25),
                        entry(Term.KIN, 0.8),
                        entry(Term.FEAR, -1.5 * 0.55),
                        entry(Term.FORCE, -0.6),
                        entry(Term.NOISE, 0.1));
        assertThat(reasons.sum()).isCloseTo(-0.4, within(1e-12));
        StanceAnchor.set(situation, 0, FOL, reasons.sum());
        assertThat(situation.stanceAnchors(0)[FOL]).isCloseTo(-0.197375, within(1e-6));
        StanceAnchor.set(situation, 0, FOL, 0);
        assertThat(situation.stanceAnchors(0)[FOL]).isZero();
    }

    /** From the month of an annexation on: -0.9. */
    @ParameterizedTest
    @CsvSource({"1, false", "0, true", "-24, true"})
    void anAnnexationTakesFromTheAnchorFromItsMonthOn(int monthsAgo, boolean counts) {
        Setting setting = world().set("stance.annexation", 0.9)
                .claimant(SmallWorld.claimantOf("land"))
                .setting();
        Situation situation = SmallWorld.situation(setting);
        situation.claimant(0).annexed = SmallWorld.FIRST + monthsAgo;

        assertThat(anchor(setting, situation, FOL, false).named().getOrDefault(Term.ANNEXATION, 0.0))
                .isEqualTo(counts ? -0.9 : 0);
    }

    /** By hand: a claimant of the eastern side turns the sign of alignment, and its ties with its patron. */
    @Test
    void aMirroredClaimantMirrorsTheAnchor() {
        SmallWorld world = world().organisation(SmallWorld.alliance("west", "PAT", 0.5, "FOL"));
        Setting setting = world.claimant(
                        Records.with(Records.with(SmallWorld.claimantOf("land"), "patron", "OPP"), "opponent", "PAT"))
                .setting();

        assertThat(anchor(setting, SmallWorld.situation(setting), FOL, false).named())
                .containsOnly(entry(Term.ALIGNMENT, -0.5), entry(Term.OPPONENT_TIE, -2.0));
    }

    @Test
    void withoutAPatronNeitherAlignmentNorTiesCount() {
        Setting setting = world().organisation(SmallWorld.alliance("west", "PAT", 1, "FOL"))
                .claimant(Records.with(Records.with(SmallWorld.claimantOf("land"), "patron", null), "opponent", null))
                .setting();

        assertThat(anchor(setting, SmallWorld.situation(setting), FOL, false).named())
                .isEmpty();
    }

    @Test
    void aPowerIsTiedToItselfInFull() {
        Setting setting = world().claimant(SmallWorld.claimantOf("land")).setting();

        assertThat(anchor(setting, SmallWorld.situation(setting), PAT, false).named())
                .containsEntry(Term.PATRON_TIE, 0.75);
        assertThat(anchor(setting, SmallWorld.situation(setting), PAR, false).named())
                .doesNotContainKey(Term.PATRON_TIE);
    }

    @Test
    void imposedFearAlignmentAndKinTakeThePlaceOfComputedOnes() {
        Setting setting = world().claimant(SmallWorld.claimantOf("land"))
                .impose("FOL", Attribute.FEAR, 1)
                .impose("FOL", Attribute.ALIGNMENT, -2)
                .impose("FOL", Attribute.KIN, -0.5)
                .setting();

        assertThat(anchor(setting, SmallWorld.situation(setting), FOL, false).named())
                .containsOnly(entry(Term.ALIGNMENT, -1.0), entry(Term.FEAR, -1.5), entry(Term.KIN, -0.4));
    }

    /** By hand: T + G = 0.5; stage 1: 0.5 * 1 + 1.5 * 0.5 + 0.25 * 0.8 = 1.45; tanh(1.45) = 0.895693. */
    @Test
    void aPatronsStanceAddsClientStatusAndRent() {
        Setting setting = world().claimant(SmallWorld.claimantOf("land")).setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setTension(0.3);
        situation.setGrievance(PATRON, 0.2);
        situation.parent(0).accessionStage = 1;

        Reasons reasons = choice(setting, situation, PATRON);

        assertThat(reasons.named())
                .containsOnly(entry(Term.CLIENT, 0.5), entry(Term.STATUS, 0.75), entry(Term.RENT, 0.2));
        assertThat(PowerStance.stance(reasons.sum())).isCloseTo(0.895693, within(1e-6));
    }

    /** By hand: the parent has conceded 0.4: -(0.5 * 0.6 + 1.5 * 0.5 + 0.25) = -1.3; tanh(-1.3) = -0.861723. */
    @Test
    void anOpponentsStanceLosesWhatItsClientConcedes() {
        Setting setting = world().claimant(SmallWorld.claimantOf("land")).setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setTension(0.5);
        situation.parent(0).concession = 0.4;

        Reasons reasons = choice(setting, situation, OPPONENT);

        assertThat(reasons.sum()).isCloseTo(-1.3, within(1e-12));
        assertThat(PowerStance.stance(reasons.sum())).isCloseTo(-0.861723, within(1e-6));
    }

    /** By hand: consent and full accession leave the client's wish alone: -(0.5 * -1 + 0 + 0) = 0.5. */
    @Test
    void anOpponentWhoseClientConsentsTurns() {
        Setting setting = world().claimant(SmallWorld.claimantOf("land")).setting();
        Situation situation = SmallWorld.situation(setting);
        situation.parent(0).consents = true;
        situation.parent(0).accessionStage = 5;

        assertThat(choice(setting, situation, OPPONENT).named()).containsOnly(entry(Term.CLIENT, 0.5));
    }

    @Test
    void rivalryCountsOnceHoweverHighItRises() {
        Setting setting = world().claimant(SmallWorld.claimantOf("land")).setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setTension(0.9);
        situation.setGrievance(PATRON, 0.8);

        assertThat(choice(setting, situation, PATRON).named()).containsEntry(Term.STATUS, 1.5);
    }

    @Test
    void onlyPatronAndOpponentChooseTheirStance() {
        Setting setting = world().power(new GreatPower("FOL", GreatPower.Side.UNALIGNED, List.of(), 0.3, 0, 0, 0))
                .claimant(SmallWorld.claimantOf("land"))
                .setting();
        PowerStance rule = new PowerStance(setting);

        assertThat(rule.isChosen(0, PATRON)).isTrue();
        assertThat(rule.isChosen(0, OPPONENT)).isTrue();
        assertThat(rule.isChosen(0, STRANGER)).isFalse();
    }
}
