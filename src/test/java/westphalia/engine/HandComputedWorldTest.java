package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.engine.run.RunOptions;
import westphalia.model.Event;
import westphalia.model.ImposedValue.Attribute;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Luck.Purpose;
import westphalia.result.Decision;
import westphalia.result.RunResult;

/**
 * A claimant, its patron and one follower through four months, computed by hand beside the engine.
 *
 * <p>Pressure without weight. World: PAR, PAT and FOL; alignments from the ideal points -1, 1, 0: mean 0, standard
 * deviation sqrt(2/3), so PAT 1.224745, FOL 0. No noise, no influence (stubbornness 1), no recovery. The claimant
 * declares in February; the patron did not promise. Westphalian preferences 0.74, interventionist 0.45, remedial claim
 * 0.6 as in the reference.
 *
 * <p>Patron, February: z = -2 + 1.5 (occasion) + 2 * 0.4 (tension) - 2.5 * 0.3 * 0.74 * 0.74 = -0.1107; from March
 * without the occasion, and tension stays at its rest: -1.6107. Follower: anchor eta = 0.5 * 0 + 0.7 * 0.5 (tie) - 1.5
 * * 0.25 (fear: imposed) = -0.025, so that 2 artanh tanh(eta / 2) = eta. Utility before the patron recognised: -1 +
 * burst 0.8 (months 0 and 1) or 0.3 + eta; after it: + 2 * 1 (effort: the patron has the greatest product).
 *
 * <p>The patron's act then moves anchors, which from the next month on move the norm term of the follower: closeness of
 * FOL, a = 0, is 1/2; mu = 0.3 (1 - 0.45 * 0.6) = 0.219; erosion 0.3/2 + 0.15/2 = 0.225, so w falls by the factor 1 -
 * 0.219 * 0.225 = 0.950725. PAR, a = -1.224745: s = L(-1.837117) = 0.137364, erosion 0.15 + 0.15 s = 0.170605; PAT
 * 0.279395. Factors 0.962638 and 0.938813, mean of the three factors 0.950725, so N = 0.74 * 0.950725, and the norm
 * term is -0.74^2 (0.950725^2 - 1) = 0.052642; v falls by 1 - 0.1 * 0.3 * 0.4 = 0.988: remedy 2.5 * 0.45 * 0.6 * (0.988
 * - 1) = -0.0081.
 */
class HandComputedWorldTest {
    private static final double ETA = -0.025;
    private static final double NORM = 0.052642;
    private static final double REMEDY = -0.0081;
    private static final int FEBRUARY = 1;

    private static Engine engine() {
        return new Engine(new SmallWorld()
                .state("PAR", "Here", -1, 1)
                .state("PAT", "There", 1, 100)
                .state("FOL", "Elsewhere", 0, 1)
                .power(new westphalia.model.GreatPower(
                        "PAT", westphalia.model.GreatPower.Side.WESTERN, List.of(), 0.3, 0, 0, 0))
                .parent(new westphalia.model.Parent("PAR", 0, 0, false, 0.6, 0.5))
                .claimant(Records.with(SmallWorld.claimantOf("land"), "opponent", null))
                .organisation(SmallWorld.alliance("west", "PAT", 0.5, "FOL"))
                .event(new Event.Declaration("d", YearMonth.of(2008, 2), "", "land", ""))
                .impose("FOL", Attribute.FEAR, 0.25)
                .set("influence.stubbornness", 1)
                .set("stance.noise", 0)
                .set("stance.alignment", 0.5)
                .set("stance.patron_tie", 0.7)
                .set("stance.fear", 1.5)
                .set("stance.force", 0)
                .set("pressure.weight", 0)
                .set("precedent.distinguished", 0)
                .set("recognition.base", -1)
                .set("recognition.sponsor", 2)
                .set("recognition.sponsor_exponent", 0.5)
                .set("recognition.burst", 0.8)
                .set("recognition.aftermath", 0.3)
                .set("recognition.burst_alignment", 0.5)
                .set("recognition.retaliation", 0.5)
                .set("recognition.cascade", 0)
                .set("recognition.norm", 1)
                .set("recognition.remedy", 2.5)
                .set("power.recognition_base", -2)
                .set("power.occasion", 1.5)
                .set("power.licence", 8)
                .set("power.tension", 2)
                .set("power.norm", 2.5)
                .set("world.tension", 0.4)
                .set("world.tension_rest", 0.4)
                .set("world.recognition_shock", 0.05)
                .set("preference.westphalian_mean", 0.74)
                .set("preference.westphalian_reference", 0.74)
                .set("preference.interventionist_mean", 0.45)
                .set("preference.interventionist_reference", 0.45)
                .set("preference.patron_act", 0.3)
                .set("preference.follower_act", 0)
                .set("preference.own_side_erosion", 0.3)
                .set("preference.other_side_erosion", 0.15)
                .set("preference.misuse", 0.1)
                .set("preference.recovery", 0)
                .until(YearMonth.of(2008, 5)));
    }

    static IntStream runs() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyProbabilityIsTheOneWorkedOutByHand(int run) {
        Engine engine = engine();
        RunResult result = engine.run(5, run, new RunOptions(true, true, null, null));
        Luck luck = new Luck(5, run);
        int patronSince = Integer.MAX_VALUE;
        int followerSince = Integer.MAX_VALUE;
        List<Decision> decisions = result.decisions().stream()
                .filter(one -> one.act() != DecidedAct.LOBBY)
                .toList();
        int decision = 0;
        for (int month = FEBRUARY; month <= 4; month++) {
            if (patronSince == Integer.MAX_VALUE) {
                double utility = month == FEBRUARY ? -0.1107 : -1.6107;
                Decision patron = decisions.get(decision++);
                hasProbability(patron, "PAT", month, utility);
                hasLuck(
                        patron,
                        luck.uniform(Purpose.POWER_RECOGNITION, SmallWorld.FIRST + month, key("PAT"), key("land")));
                patronSince = patron.happened() ? month : patronSince;
            }
            if (followerSince == Integer.MAX_VALUE) {
                double burst = month - FEBRUARY < 2 ? 0.8 : 0.3;
                double effort = patronSince <= month ? 2 : 0;
                double moved = patronSince < month ? NORM + REMEDY : 0;
                Decision follower = decisions.get(decision++);
                hasProbability(follower, "FOL", month, -1 + burst + ETA + effort + moved);
                hasLuck(follower, luck.uniform(Purpose.RECOGNITION, SmallWorld.FIRST + month, key("FOL"), key("land")));
                followerSince = follower.happened() ? month : followerSince;
            }
        }

        assertThat(decisions).hasSize(decision);
        assertThat(result.recognitions())
                .hasSize((patronSince < Integer.MAX_VALUE ? 1 : 0) + (followerSince < Integer.MAX_VALUE ? 1 : 0));
        assertThat(result.failure()).isNull();
    }

    private static void hasProbability(Decision decision, String state, int month, double utility) {
        assertThat(decision.state()).isEqualTo(state);
        assertThat(decision.month()).isEqualTo(SmallWorld.FIRST + month);
        assertThat(decision.probability()).isCloseTo(1 / (1 + Math.exp(-utility)), within(2e-6));
    }

    private static void hasLuck(Decision decision, double luck) {
        assertThat(decision.luck()).isEqualTo(luck);
        assertThat(decision.happened()).isEqualTo(luck < decision.probability());
    }

    private static long key(String name) {
        return Luck.key(name);
    }
}
