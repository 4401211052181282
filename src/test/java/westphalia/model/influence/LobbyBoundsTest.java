package westphalia.model.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.Situation;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.LobbyRule.Lobbyist;
import westphalia.model.influence.LobbyRule.Role;
import westphalia.model.setting.Setting;

/** Where lobbying begins and ends, worked out by hand; positions in the roster are FOL 0, OPP 1, PAR 2, PAT 3. */
class LobbyBoundsTest {
    private static final int FOL = 0;
    private static final int PAT_STATE = 3;

    private static Setting setting() {
        return SmallWorld.ofFour()
                .claimant(Records.with(SmallWorld.claimantOf("land"), "kinStates", java.util.Map.of("FOL", 1.0)))
                .set("pressure.base", -3)
                .set("pressure.tie", 1.5)
                .set("pressure.persuadable", 1.25)
                .set("pressure.seat", 1)
                .set("pressure.counter", 0.5)
                .set("pressure.power_budget", 10)
                .set("retaliation.neighbour_share", 0.3)
                .setting();
    }

    private static Lobbyist lobbyist(LobbyRule rule, Role role) {
        return rule.lobbyists().stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow();
    }

    /** By hand: -3 + 1.5 + 1.25 = -0.25, and 1.25 with a seat and an answer; kin without an opinion gets there. */
    @Test
    void nobodyIsMoreLikelyApproachedThanTheClosestWhoIsUndecided() {
        Setting setting = setting();
        LobbyRule rule = new LobbyRule(setting);
        Situation situation = SmallWorld.situation(setting);
        Lobbyist claimant = lobbyist(rule, Role.CLAIMANT);
        double tie = rule.tie(claimant, FOL, SmallWorld.FIRST);
        for (boolean both : new boolean[] {false, true}) {
            Reasons reasons = Reasons.recorded();
            rule.reasons(situation, claimant, FOL, tie, both, both, reasons);

            assertThat(reasons.sum()).isCloseTo(both ? 1.25 : -0.25, within(1e-12));
            assertThat(rule.mostLikely(both, both)).isCloseTo(Logistic.of(reasons.sum()), within(1e-12));
        }
        assertThat(rule.mostLikely(true, false)).isEqualTo(rule.mostLikely(true, true));
        assertThat(rule.mostLikely(false, true)).isEqualTo(rule.mostLikely(true, true));
    }

    @Test
    void aNeighbourFeelsItsShare() {
        assertThat(new LobbyRule(setting()).echo(0.5)).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void onlyAPushOfTheOtherSideIsAnswered() {
        Setting setting = setting();
        LobbyRule rule = new LobbyRule(setting);
        Situation situation = SmallWorld.situation(setting);
        Lobbyist patron = lobbyist(rule, Role.PATRON);
        Lobbyist opponent = lobbyist(rule, Role.OPPONENT);
        assertThat(rule.isAnswer(situation, patron, FOL)).isFalse();

        situation.addPush(0, FOL, -0.1);
        assertThat(rule.isAnswer(situation, patron, FOL)).isTrue();
        assertThat(rule.isAnswer(situation, opponent, FOL)).isFalse();
    }

    @Test
    void aPowerWithoutAnOpinionDoesNotLean() {
        Setting setting = setting();
        LobbyRule rule = new LobbyRule(setting);
        Situation situation = SmallWorld.situation(setting);
        situation.promise(0, PAT_STATE);
        Lobbyist patron = lobbyist(rule, Role.PATRON);

        situation.stances(0)[PAT_STATE] = 0;
        assertThat(rule.budget(situation, patron)).isZero();
        situation.stances(0)[PAT_STATE] = 0.1;
        assertThat(rule.budget(situation, patron)).isPositive();
    }
}
