package westphalia.model.influence.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

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

/** Why a claimant declares, by hand: base -6, a year 0.5, a blocked draft 2, a promise 3. */
class DeclarationRuleTest {
    private static Setting setting(String... promisedBy) {
        return SmallWorld.ofFour()
                .claimant(Records.with(SmallWorld.claimantOf("land"), "promisedBy", List.of(promisedBy)))
                .set("declaration.base", -6)
                .set("declaration.year", 0.5)
                .set("declaration.blocked", 2)
                .set("declaration.promise", 3)
                .setting();
    }

    private static Reasons reasons(Setting setting, long administered, int blockedDrafts) {
        Situation situation = SmallWorld.situation(setting);
        situation.claimant(0).administered = administered;
        situation.claimant(0).blockedDrafts = blockedDrafts;
        Reasons reasons = Reasons.recorded();
        new DeclarationRule(setting).reasons(situation, 0, reasons);
        return reasons;
    }

    /** By hand: nine years and a half make 4.75; -6 + 4.75 + 2 + 3 = 3.75. */
    @Test
    void yearsOfAdministrationABlockedDraftAndAPromiseAddUp() {
        Reasons reasons = reasons(setting("PAT"), SmallWorld.FIRST - 114, 1);

        assertThat(reasons.named())
                .containsOnly(
                        entry(Term.BASE, -6.0),
                        entry(Term.ADMINISTRATION, 4.75),
                        entry(Term.BLOCKED, 2.0),
                        entry(Term.PROMISE, 3.0));
        assertThat(reasons.sum()).isEqualTo(3.75);
    }

    /** By hand: administration begins to count in its first month, and a second blocked draft adds nothing. */
    @ParameterizedTest
    @CsvSource({"0, 0, -6", "0, 1, -4", "0, 2, -4", "-12, 0, -5.5", "1, 2, -6"})
    void onlyUnderAdministrationDoesAnythingCount(int begun, int blockedDrafts, double expected) {
        Reasons reasons = reasons(setting(), SmallWorld.FIRST + begun, blockedDrafts);

        assertThat(reasons.sum()).isEqualTo(expected);
        assertThat(reasons.named()).doesNotContainKey(Term.PROMISE);
    }
}
