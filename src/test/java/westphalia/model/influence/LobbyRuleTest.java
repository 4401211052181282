package westphalia.model.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.model.Recognition;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.influence.LobbyRule.Lobbyist;
import westphalia.model.influence.LobbyRule.Role;
import westphalia.model.setting.Setting;

/**
 * Rule 10 by hand, in a world of four: FOL, OPP, PAR, PAT in the order of the roster; PAT has the greatest product, OPP
 * a quarter of it, so that the root is one half. Power budget 10, small budget 3, access 0.3.
 */
class LobbyRuleTest {
    private static final int FOL = 0;
    private static final int OPP_STATE = 1;
    private static final int PAR = 2;
    private static final int PAT_STATE = 3;

    private static SmallWorld world() {
        return SmallWorld.ofFour()
                .organisation(SmallWorld.alliance("west", "PAT", 0.5, "FOL"))
                .border("FOL", "PAR")
                .set("pressure.base", -3)
                .set("pressure.tie", 1.5)
                .set("pressure.persuadable", 1.5)
                .set("pressure.seat", 1)
                .set("pressure.counter", 0.5)
                .set("pressure.power_budget", 10)
                .set("pressure.small_budget", 3)
                .set("pressure.retaliation_months", 6)
                .set("pressure.appeal_share", 0.4)
                .set("retaliation.neighbours", 5)
                .set("retaliation.neighbour_share", 0.5);
    }

    private static Setting setting() {
        return world().claimant(SmallWorld.claimantOf("land")).setting();
    }

    /** A declared claimant that the patron has recognised, the powers on their sides. */
    private static Situation sponsored(Setting setting) {
        Situation situation = SmallWorld.situation(setting);
        for (int claimant = 0; claimant < setting.claimants().size(); claimant++) {
            situation.claimant(claimant).declared = SmallWorld.FIRST;
            situation.claimant(claimant).access = 0.3;
            situation.setRecognition(claimant, PAT_STATE, Recognition.RECOGNISED);
            situation.stances(claimant)[PAT_STATE] = 0.9;
            situation.stances(claimant)[OPP_STATE] = -0.9;
        }
        return situation;
    }

    private static Lobbyist lobbyist(LobbyRule rule, Role role) {
        return rule.lobbyists().stream()
                .filter(one -> one.role() == role && one.claimant() == 0)
                .findFirst()
                .orElseThrow();
    }

    private static double budget(Setting setting, Situation situation, Role role) {
        LobbyRule rule = new LobbyRule(setting);
        return rule.budget(situation, lobbyist(rule, role));
    }

    /** By hand: -3 + 1.5 * 0.5 (tie) + 1.5 (1 - 0.4) + 1 (seat) + 0.5 (counter) = 0.15. */
    @Test
    void aStateIsApproachedForItsTieItsOpennessItsSeatAndInAnswer() {
        Setting setting = setting();
        LobbyRule rule = new LobbyRule(setting);
        Situation situation = sponsored(setting);
        situation.stances(0)[FOL] = -0.4;
        Lobbyist patron = lobbyist(rule, Role.PATRON);
        Reasons reasons = Reasons.recorded();

        rule.reasons(situation, patron, FOL, rule.tie(patron, FOL, SmallWorld.FIRST), true, true, reasons);

        assertThat(reasons.named())
                .containsOnlyKeys(Term.BASE, Term.PATRON_TIE, Term.PERSUADABLE, Term.SEAT, Term.COUNTER);
        assertThat(reasons.sum()).isCloseTo(0.15, within(1e-12));
    }

    /** By hand: FOL borders on the parent (1), is no ally of OPP (0), and half kin of the claimant (0.5). */
    @Test
    void everyLobbyistHasALeverOfItsOwn() {
        Setting setting = world().claimant(
                        Records.with(SmallWorld.claimantOf("land"), "kinStates", Map.of("FOL", 0.5, "PAT", -0.5)))
                .setting();
        LobbyRule rule = new LobbyRule(setting);

        assertThat(rule.tie(lobbyist(rule, Role.PATRON), FOL, SmallWorld.FIRST)).isEqualTo(0.5);
        assertThat(rule.tie(lobbyist(rule, Role.CLAIMANT), FOL, SmallWorld.FIRST))
                .isEqualTo(0.5);
        assertThat(rule.tie(lobbyist(rule, Role.CLAIMANT), PAT_STATE, SmallWorld.FIRST))
                .isZero();
        assertThat(rule.tie(lobbyist(rule, Role.OPPONENT), FOL, SmallWorld.FIRST))
                .isZero();
        assertThat(rule.tie(lobbyist(rule, Role.PARENT), FOL, SmallWorld.FIRST)).isEqualTo(1);
        assertThat(LobbyRule.lever(0)).isEqualTo(0.5);
        assertThat(LobbyRule.lever(1)).isEqualTo(1);
    }

    /** By hand: 10 * 1, 10 * sqrt(0.25), 3, 3 * 0.3. */
    @Test
    void powersSpendByTheirWealthAndTheClaimantByItsAccess() {
        Setting setting = setting();
        Situation situation = sponsored(setting);

        assertThat(budget(setting, situation, Role.PATRON)).isEqualTo(10);
        assertThat(budget(setting, situation, Role.OPPONENT)).isEqualTo(5);
        assertThat(budget(setting, situation, Role.PARENT)).isEqualTo(3);
        assertThat(budget(setting, situation, Role.CLAIMANT)).isCloseTo(0.9, within(1e-15));
    }

    /** By hand: 10 (1 - 0.4 * 0.25) 0.8 = 7.2 and 5 (1 - 0.4 * 0.5) 0.8 = 3.2. */
    @Test
    void onesOwnBreachSilencesAppealsAndALapseOfAttentionAll() {
        Setting setting = setting();
        Situation situation = sponsored(setting);
        situation.setHypocrisy(0, 0.25);
        situation.setHypocrisy(1, 0.5);
        situation.claimant(0).attention = 0.8;

        assertThat(budget(setting, situation, Role.PATRON)).isCloseTo(7.2, within(1e-12));
        assertThat(budget(setting, situation, Role.OPPONENT)).isCloseTo(3.2, within(1e-12));
    }

    /** By hand: 10 * 0.8 / (0.8 + 0.6) and 10 * 0.6 / 1.4, together the whole budget. */
    @Test
    void aPowerSharesItsBudgetAmongItsClaimantsByAttention() {
        Setting setting = world().claimant(SmallWorld.claimantOf("land"))
                .claimant(SmallWorld.claimantOf("other"))
                .setting();
        Situation situation = sponsored(setting);
        situation.claimant(0).attention = 0.8;
        situation.claimant(1).attention = 0.6;
        LobbyRule rule = new LobbyRule(setting);
        List<Double> budgets = rule.lobbyists().stream()
                .filter(one -> one.role() == Role.PATRON)
                .map(one -> rule.budget(situation, one))
                .toList();

        assertThat(budgets.get(0)).isCloseTo(5.714286, within(1e-6));
        assertThat(budgets.get(1)).isCloseTo(4.285714, within(1e-6));
    }

    /** By hand: 3 on two states would be 1.5 each and is cut to 1; on four 0.75 each. */
    @ParameterizedTest
    @CsvSource({"3, 2, 1", "3, 4, 0.75", "0.9, 1, 0.9"})
    void aBudgetIsSplitEquallyAndNoPushIsAboveOne(double budget, int approached, double expected) {
        assertThat(LobbyRule.strength(budget, approached)).isCloseTo(expected, within(1e-15));
    }

    @Test
    void aClaimantNobodySponsorsIsLeftAloneByThePowers() {
        Setting setting = setting();
        Situation situation = sponsored(setting);
        situation.setRecognition(0, PAT_STATE, Recognition.NEVER);

        assertThat(budget(setting, situation, Role.PATRON)).isZero();
        assertThat(budget(setting, situation, Role.OPPONENT)).isZero();
        assertThat(budget(setting, situation, Role.PARENT)).isEqualTo(3);
    }

    @Test
    void aClaimantWithoutPowersHasOnlyItselfAndItsParent() {
        Setting setting = world().claimant(
                        Records.with(Records.with(SmallWorld.claimantOf("land"), "patron", null), "opponent", null))
                .setting();

        assertThat(new LobbyRule(setting).lobbyists())
                .extracting(Lobbyist::role)
                .containsExactly(Role.CLAIMANT, Role.PARENT);
    }

    @Test
    void nobodyLeansBeforeADeclarationOrAPromise() {
        Setting setting = setting();
        Situation situation = sponsored(setting);
        situation.setRecognition(0, PAT_STATE, Recognition.NEVER);
        situation.claimant(0).declared = Situation.NEVER;

        for (Role role : Role.values()) {
            assertThat(budget(setting, situation, role)).as(role.name()).isZero();
        }
        situation.promise(0, PAT_STATE);
        assertThat(budget(setting, situation, Role.PATRON)).isEqualTo(10);
    }

    @Test
    void whoChangesItsMindOrConsentsNoLongerLeans() {
        Setting setting = setting();
        Situation situation = sponsored(setting);
        situation.stances(0)[OPP_STATE] = 0.1;
        situation.parent(0).consents = true;

        assertThat(budget(setting, situation, Role.OPPONENT)).isZero();
        assertThat(budget(setting, situation, Role.PARENT)).isZero();
    }

    @Test
    void partiesPatronsAndRecognisersAreNoTargets() {
        Setting setting = setting();
        LobbyRule rule = new LobbyRule(setting);
        Situation situation = sponsored(setting);

        assertThat(rule.isTarget(situation, 0, FOL)).isTrue();
        assertThat(rule.isTarget(situation, 0, OPP_STATE)).isFalse();
        assertThat(rule.isTarget(situation, 0, PAR)).isFalse();
        assertThat(rule.isTarget(situation, 0, PAT_STATE)).isFalse();
        situation.setRecognition(0, FOL, Recognition.RECOGNISED);
        assertThat(rule.isTarget(situation, 0, FOL)).isFalse();
    }

    @Test
    void whileTheParentCampaignsItsSideLeansOnRecognisersToo() {
        Setting setting = setting();
        LobbyRule rule = new LobbyRule(setting);
        Situation situation = sponsored(setting);
        situation.setRecognition(0, FOL, Recognition.RECOGNISED);
        situation.claimant(0).campaignUntil = situation.month();

        for (Role role : Role.values()) {
            assertThat(rule.isTarget(situation, lobbyist(rule, role), FOL))
                    .as(role.name())
                    .isEqualTo(role.sign() < 0);
            assertThat(rule.isTarget(situation, lobbyist(rule, role), PAT_STATE))
                    .as(role.name())
                    .isFalse();
        }
        situation.setMonth(situation.month() + 1);
        assertThat(rule.isTarget(situation, lobbyist(rule, Role.PARENT), FOL)).isFalse();
    }

    @Test
    void patronAndOpponentLeanAlikeWhenTheyExchangePlaces() {
        SmallWorld rich = SmallWorld.ofFour()
                .organisation(SmallWorld.alliance("west", "PAT", 0.5, "FOL"))
                .claimant(SmallWorld.claimantOf("land"));
        SmallWorld exchanged = SmallWorld.ofFour()
                .organisation(SmallWorld.alliance("west", "PAT", 0.5, "FOL"))
                .claimant(
                        Records.with(Records.with(SmallWorld.claimantOf("land"), "patron", "OPP"), "opponent", "PAT"));
        Setting one = rich.setting();
        Setting other = exchanged.setting();
        Situation before = sponsored(one);
        Situation after = sponsored(other);
        after.setRecognition(0, PAT_STATE, Recognition.NEVER);
        after.setRecognition(0, OPP_STATE, Recognition.RECOGNISED);
        after.stances(0)[PAT_STATE] = -0.9;
        after.stances(0)[OPP_STATE] = 0.9;
        before.setHypocrisy(0, 0.3);
        after.setHypocrisy(0, 0.3);
        before.stances(0)[FOL] = 0.2;
        after.stances(0)[FOL] = -0.2;
        LobbyRule rule = new LobbyRule(one);
        LobbyRule mirrored = new LobbyRule(other);
        Lobbyist patron = lobbyist(rule, Role.PATRON);
        Lobbyist opponent = lobbyist(mirrored, Role.OPPONENT);

        assertThat(opponent.id()).isEqualTo(patron.id());
        assertThat(opponent.key()).isEqualTo(patron.key());
        assertThat(opponent.role().sign()).isEqualTo(-patron.role().sign());
        assertThat(mirrored.budget(after, opponent)).isEqualTo(rule.budget(before, patron));
        assertThat(approach(mirrored, after, opponent)).isEqualTo(approach(rule, before, patron));
    }

    private static double approach(LobbyRule rule, Situation situation, Lobbyist lobbyist) {
        Reasons reasons = Reasons.summed();
        double tie = rule.tie(lobbyist, FOL, situation.month());
        rule.reasons(situation, lobbyist, FOL, tie, false, false, reasons);
        return reasons.sum();
    }

    @Test
    void onlyAPushOfTheOtherSideIsAnswered() {
        Setting setting = setting();
        LobbyRule rule = new LobbyRule(setting);
        Situation situation = sponsored(setting);
        situation.addPush(0, FOL, 0.5);

        assertThat(rule.isAnswer(situation, lobbyist(rule, Role.PATRON), FOL)).isFalse();
        assertThat(rule.isAnswer(situation, lobbyist(rule, Role.CLAIMANT), FOL)).isFalse();
        assertThat(rule.isAnswer(situation, lobbyist(rule, Role.OPPONENT), FOL)).isTrue();
        assertThat(rule.isAnswer(situation, lobbyist(rule, Role.PARENT), FOL)).isTrue();
    }

    /** By hand: FOL borders on the parent, tie 1; six months after its recognition the parent still retaliates. */
    @ParameterizedTest
    @CsvSource({"1, 1", "6, 1", "7, 0"})
    void aParentRetaliatesForSixMonths(int months, double expected) {
        Setting setting = setting();
        Situation situation = sponsored(setting);
        situation.setRecognition(0, FOL, Recognition.RECOGNISED);
        situation.setMonth(SmallWorld.FIRST + months);

        assertThat(new LobbyRule(setting).retaliation(situation, 0, FOL)).isEqualTo(expected);
    }

    @Test
    void aParentThatConsentsDoesNotRetaliate() {
        Setting setting = setting();
        Situation situation = sponsored(setting);
        situation.setRecognition(0, FOL, Recognition.RECOGNISED);
        situation.parent(0).consents = true;

        assertThat(new LobbyRule(setting).retaliation(situation, 0, FOL)).isZero();
    }

    /** Seven states in a row at ideal points 0 to 6 beside FOL at 1: the five nearest that have not recognised. */
    @Test
    void theFiveNearestNeighboursThatHaveNotRecognisedFeelIt() {
        SmallWorld world = world().set("influence.neighbours", 15).claimant(SmallWorld.claimantOf("land"));
        for (int place = 0; place < 7; place++) {
            world.state("S0" + place, "Row", 1 + 0.1 * (place + 1), 1);
        }
        Setting setting = world.setting();
        Situation situation = SmallWorld.situation(setting);
        int first = setting.roster().position("S00");
        situation.setRecognition(0, first, Recognition.RECOGNISED);

        int[] felt =
                new LobbyRule(setting).bystanders(situation, 0, setting.roster().position("FOL"));

        assertThat(felt)
                .containsExactly(
                        setting.roster().position("S01"),
                        setting.roster().position("S02"),
                        setting.roster().position("S03"),
                        setting.roster().position("S04"),
                        setting.roster().position("S05"));
        assertThat(new LobbyRule(setting).echo(1)).isEqualTo(0.5);
    }

    /** By hand: 0.5 * (0.6 - 0.2) = 0.2. */
    @Test
    void whoIsLeanedOnWeighsTheNetPush() {
        Setting setting = world().set("pressure.weight", 0.5)
                .claimant(SmallWorld.claimantOf("land"))
                .setting();
        Situation situation = sponsored(setting);
        situation.addPush(0, FOL, 0.6);
        situation.addPush(0, FOL, -0.2);
        Reasons reasons = Reasons.recorded();

        new RecognitionRule(setting).reasons(situation, 0, FOL, 0, reasons);

        assertThat(reasons.named().get(Term.PRESSURE)).isCloseTo(0.2, within(1e-15));
    }
}
