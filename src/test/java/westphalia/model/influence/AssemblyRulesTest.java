package westphalia.model.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.Draft;
import westphalia.model.Situation;
import westphalia.model.State;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.influence.body.AbsenceRule;
import westphalia.model.influence.body.AssemblyRule;
import westphalia.model.setting.Setting;

/**
 * Rule 7 in the Assembly, and who stays away from it.
 *
 * <p>Expected values are worked out by hand from the classes' own words. Positions in the roster are FOL 0, OPP 1.
 */
class AssemblyRulesTest {
    private static final int FOL = 0;
    private static final int OPP = 1;
    private static final Draft DRAFT =
            Records.with(SmallWorld.draftOf("draft", "land", -0.4, 0.2), "parentConsents", true);

    private static SmallWorld world() {
        return SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .set("ballot.norm", 0)
                .set("ballot.target", 1)
                .set("assembly.yes_threshold", 0.2)
                .set("assembly.no_threshold", 0.3)
                .set("assembly.blur", 0.1)
                .set("assembly.fear", 0.4);
    }

    private static Reasons answer(Setting setting, double stance) {
        Situation situation = SmallWorld.situation(setting);
        situation.stances(0)[FOL] = stance;
        Reasons reasons = Reasons.recorded();
        new AssemblyRule(setting).reasons(situation, DRAFT, 0, OPP, FOL, reasons);
        return reasons;
    }

    /** By hand: (-0.4 - 0.2)(-0.5 - (-0.1)) = 0.24; the tie to the target, 1, does not count. */
    @Test
    void aMemberComparesTheTextWithTheStatusQuoAndNotWithItsTiesToTheTarget() {
        Setting setting = world().organisation(SmallWorld.alliance("pact", "OPP", 1, "FOL"))
                .setting();
        Reasons reasons = answer(setting, -0.5);

        assertThat(reasons.named()).containsOnlyKeys(Term.PREFERENCE);
        assertThat(reasons.sum()).isCloseTo(0.24, within(1e-12));
    }

    /** By hand: a movement for independence is a fear of a half: -0.4 * 0.5. */
    @Test
    void whoFearsForItsOwnBordersWantsNoTextOnASecession() {
        SmallWorld world = world();
        State feared = Records.with(world.state("FOL"), "independenceMovements", 1.0);
        Setting setting = world.state(feared).setting();

        assertThat(answer(setting, -0.5).named().getOrDefault(Term.FEAR, 0.0)).isCloseTo(-0.2, within(1e-12));
    }

    /** By hand: at a threshold L(0) = 0.5, a blur above it L(1) = 0.731059; nobody is permanent. */
    @Test
    void theAssemblyHasThresholdsOfItsOwn() {
        AssemblyRule rule = new AssemblyRule(world().setting());

        assertThat(rule.yes(0.2)).isCloseTo(0.5, within(1e-12));
        assertThat(rule.yes(0.3)).isCloseTo(0.731059, within(1e-6));
        assertThat(rule.no(-0.3, false)).isCloseTo(0.5, within(1e-12));
        assertThat(rule.no(-0.4, true)).isCloseTo(0.731059, within(1e-6));
        assertThat(rule.yes(0) + rule.no(0, false)).isLessThan(0.2);
    }

    /** By hand: products of 1 and 25: L(0.2), and L(0.2 - 0.5 ln 25) = L(-1.409437912). */
    @Test
    void smallMissionsStayAwayMoreOften() {
        AbsenceRule rule = new AbsenceRule(world().set("assembly.absence", 0.2)
                .set("assembly.absence_size", 0.5)
                .setting());

        assertThat(rule.probability(FOL)).isCloseTo(0.549834, within(1e-6));
        assertThat(rule.probability(OPP)).isCloseTo(0.196323, within(1e-6));
    }
}
