package westphalia.model.influence.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.SmallWorld;
import westphalia.model.Precedent;
import westphalia.model.Precedent.Kind;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.setting.Setting;

/** Rule 4 where force is licensed and a precedent is cited; among the powers PAT is 0 and its rival OPP 1. */
class PrecedentLicenceTest {
    private static final int PAT = 0;
    private static final int OPP = 1;

    private static Setting setting() {
        return SmallWorld.ofFour()
                .set("precedent.licence", 0.8)
                .set("precedent.half_life_months", 120)
                .set("precedent.cite", -1)
                .set("precedent.cite_licence", 3)
                .set("licence.recognition_to_force", 0.25)
                .setting();
    }

    /** By hand: 0.8 q K, q = 0.5 after 120 months; K is 1 but for a recognition, 0.25. */
    @ParameterizedTest
    @CsvSource({
        "BYPASS, 0, 0.8",
        "ANNEXATION, 0, 0.8",
        "RECOGNITION, 0, 0.2",
        "BYPASS, 120, 0.4",
        "RECOGNITION, 120, 0.1"
    })
    void forceIsLicensedByForceAndLessByARecognition(Kind kind, int age, double expected) {
        Situation situation = SmallWorld.situation(setting());
        situation.precedents().add(new Precedent(OPP, kind, 1, SmallWorld.FIRST - age));
        PrecedentLicence licence = new PrecedentLicence(setting());

        assertThat(licence.toIntervene(situation, PAT)).isCloseTo(expected, within(1e-15));
        assertThat(licence.toIntervene(situation, OPP)).isZero();
    }

    /** By hand: -1 + 3 * 0.5. */
    @Test
    void theMoreIsPermittedTheLikelierAPrecedentIsCited() {
        Reasons reasons = Reasons.recorded();

        new PrecedentLicence(setting()).citing(0.5, reasons);

        assertThat(reasons.named()).containsOnly(entry(Term.BASE, -1.0), entry(Term.LICENCE, 1.5));
    }
}
