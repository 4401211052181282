package westphalia.model.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.engine.run.RunOptions.DecisionObserver;
import westphalia.model.Event;
import westphalia.model.Situation;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.setting.Setting;

/**
 * When a state's turn to recognise comes: its size, and its refusals so far.
 *
 * <p>Expected values are worked out by hand from the equations in the class's own words; FOL is at position 0.
 */
class TimingTest {
    private static final int FOL = 0;

    /** FOL is larger than the others, all alike: log 2 against log 1 three times, sqrt(3) deviations. */
    private static SmallWorld world() {
        SmallWorld world = SmallWorld.ofFour()
                .claimant(SmallWorld.claimantOf("land"))
                .set("timing.burst_size", 0.5)
                .set("timing.later_size", -0.25)
                .set("timing.refusals", 0.5);
        return world.state(Records.with(world.state("FOL"), "populationMillions", 2.0));
    }

    private static double term(Setting setting, Situation situation, Term term) {
        Reasons reasons = Reasons.recorded();
        new RecognitionRule(setting).reasons(situation, 0, FOL, 0, reasons);
        new Timing(setting).refusals(situation, 0, FOL, reasons);
        return reasons.named().getOrDefault(term, 0.0);
    }

    /** By hand: 0.5 sqrt(3) in months 0 and 1, then -0.25 sqrt(3). */
    @ParameterizedTest
    @CsvSource({"0, 0.8660254038", "1, 0.8660254038", "2, -0.4330127019", "90, -0.4330127019"})
    void theLargeComeFirstAndTheSmallLater(int monthsSince, double expected) {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        situation.claimant(0).declared = SmallWorld.FIRST;
        situation.setMonth(SmallWorld.FIRST + monthsSince);

        assertThat(term(setting, situation, Term.SIZE)).isCloseTo(expected, within(1e-9));
    }

    /** By hand: two months at 1/2 outlived are a hazard of 2 ln 2 = 1.386294; -ln(1 + 0.693147) = -0.526589034. */
    @Test
    void whoWasLikelyToRecogniseAndDidNotIsLessLikelyThanItLooks() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);

        assertThat(term(setting, situation, Term.REFUSALS)).isZero();
        Timing.refuse(situation, 0, FOL, 0.5);
        Timing.refuse(situation, 0, FOL, 0.5);

        assertThat(situation.refused(0, FOL)).isCloseTo(1.386294361, within(1e-9));
        assertThat(term(setting, situation, Term.REFUSALS)).isCloseTo(-0.526589034, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0.5, true"})
    void refusalsAreRememberedOnlyIfTheyWeighAnything(double weight, boolean isRemembered) {
        assertThat(new Timing(world().set("timing.refusals", weight).setting()).remembersRefusals())
                .isEqualTo(isRemembered);
    }

    @Test
    void evenACertainActThatDidNotHappenIsRememberedFinitely() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        Timing.refuse(situation, 0, FOL, 1);

        assertThat(situation.refused(0, FOL)).isBetween(25.0, 30.0);
    }

    /**
     * The average over a gamma-distributed willingness, in closed form: where the chance is small the hazard of those
     * who are left falls as {@code h / (1 + theta h t)}.
     */
    @Test
    void theHazardFallsAsThatOfAMixedCrowdDoes() {
        Setting setting = world().setting();
        Situation situation = SmallWorld.situation(setting);
        double hazard = 0.001;
        for (int month = 0; month < 2000; month++) {
            Timing.refuse(situation, 0, FOL, hazard);
        }
        double left = Logistic.of(StrictMath.log(hazard / (1 - hazard)) + term(setting, situation, Term.REFUSALS));

        assertThat(left).isCloseTo(hazard / (1 + 0.5 * hazard * 2000), within(1e-6));
    }

    /**
     * The chance with the weight over the chance without it, under the same luck: it falls month by month, then is
     * whole.
     */
    @Test
    void refusalsAddUpInARunAndANewLeaderStartsAfresh() {
        List<Double> without = chances(0);
        List<Double> with = chances(5);
        List<Double> left = new ArrayList<>();
        for (int month = 0; month < with.size(); month++) {
            left.add(with.get(month) / without.get(month));
        }

        assertThat(left).hasSize(8);
        assertThat(left.get(0)).isCloseTo(1, within(1e-12));
        for (int month = 1; month < 5; month++) {
            assertThat(left.get(month)).isLessThan(left.get(month - 1));
        }
        assertThat(left.get(4)).isLessThan(0.95);
        assertThat(left.get(5)).isCloseTo(1, within(1e-12));
    }

    private static List<Double> chances(double refusals) {
        SmallWorld world = world().set("recognition.base", -8)
                .set("stance.noise", 0)
                .set("timing.refusals", refusals)
                .event(new Event.Declaration("declares", SmallWorld.FROM, "It declares", "land", ""))
                .event(new Event.LeaderChange("change", YearMonth.of(2008, 6), "A new leader", "FOL", ""));
        List<Double> chances = new ArrayList<>();
        DecisionObserver observer = new DecisionObserver() {
            @Override
            public void recognition(int claimant, int state, double probability, boolean recognised) {
                if (state == FOL) {
                    chances.add(probability);
                }
            }
        };
        new Engine(world.until(YearMonth.of(2008, 8))).run(3, 0, new RunOptions(false, false, null, observer));
        return chances;
    }
}
