package westphalia.model.influence.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.Recognition;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.setting.Setting;

/** Rule 13 by hand, in the small world of four; OPP is at position 1, the patron PAT at 3. */
class ForumRuleTest {
    private static final int OPP_STATE = 1;
    private static final int PAT_STATE = 3;

    private static Setting setting() {
        return SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .claimant(Records.with(SmallWorld.claimantOf("alone"), "opponent", null))
                .set("forum.months", 5)
                .set("forum.challenge", -2)
                .set("forum.tension", 3)
                .set("forum.concession", 4)
                .set("forum.step", 0.2)
                .setting();
    }

    /** Declared in the first month, and the patron has recognised. */
    private static Situation recognised(Setting setting) {
        Situation situation = SmallWorld.situation(setting);
        situation.claimant(0).declared = SmallWorld.FIRST;
        situation.setRecognition(0, PAT_STATE, Recognition.RECOGNISED);
        return situation;
    }

    @ParameterizedTest
    @CsvSource({"-5, false", "0, false", "1, false", "4, false", "5, true", "6, false", "10, true"})
    void aClaimantIsHeardEverySoManyMonthsAfterItsDeclaration(int monthsSince, boolean isHeard) {
        Setting setting = setting();
        Situation situation = recognised(setting);
        situation.setMonth(SmallWorld.FIRST + monthsSince);

        assertThat(new ForumRule(setting).isHeard(situation, 0)).isEqualTo(isHeard);
    }

    @Test
    void nobodyIsHeardForWhomNoSponsorAsks() {
        Setting setting = setting();
        Situation situation = recognised(setting);
        situation.setMonth(SmallWorld.FIRST + 5);
        situation.setRecognition(0, PAT_STATE, Recognition.WITHDRAWN);
        situation.setRecognition(0, OPP_STATE, Recognition.RECOGNISED);

        assertThat(new ForumRule(setting).isHeard(situation, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, -0.1, true", "0, 0, false", "0, 0.5, false", "1, -0.9, false"})
    void onlyAnOpponentThatStandsAgainstItChallenges(int claimant, double stance, boolean challenges) {
        Setting setting = setting();
        Situation situation = SmallWorld.situation(setting);
        situation.stances(claimant)[OPP_STATE] = stance;

        assertThat(new ForumRule(setting).hasChallenger(situation, claimant)).isEqualTo(challenges);
    }

    /** By hand: -2 + 3 * 0.4 - 4 * 0.3 = -2, L(-2) = 0.119203. */
    @Test
    void tensionMakesAChallengeLikelierAndWhatWasConcededLessSo() {
        Setting setting = setting();
        Situation situation = SmallWorld.situation(setting);
        situation.setTension(0.4);
        situation.parent(0).concession = 0.3;
        Reasons reasons = Reasons.recorded();

        new ForumRule(setting).reasons(situation, 0, reasons);

        assertThat(reasons.named().get(Term.TENSION)).isCloseTo(1.2, within(1e-12));
        assertThat(reasons.named().get(Term.CONCEDED)).isCloseTo(-1.2, within(1e-12));
        assertThat(reasons.named()).contains(entry(Term.BASE, -2.0));
        assertThat(ForumRule.probability(reasons.sum())).isCloseTo(0.119203, within(1e-6));
    }

    /** By hand: 0.5 + 0.2 * 0.5 and 0.25 - 0.2 * 0.25. */
    @Test
    void aHearingOpensForumsAndARefusalClosesThem() {
        ForumRule rule = new ForumRule(setting());

        assertThat(rule.access(0.5, true)).isCloseTo(0.6, within(1e-12));
        assertThat(rule.access(0.25, false)).isCloseTo(0.2, within(1e-12));
    }
}
