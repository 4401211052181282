package westphalia.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Plan;
import westphalia.engine.run.RunOptions;
import westphalia.engine.run.Simulation;
import westphalia.scenario.Scenario;

/** How the time of a month is divided among its stages; it lives here because the order of the month does. */
public final class MonthByStage {
    private MonthByStage() {}

    /** A stage that looks at the clock before and after. */
    private static final class Timed extends MonthStage {
        private static final long serialVersionUID = 1;
        private final transient MonthStage stage;
        private long nanos;

        Timed(MonthStage stage) {
            this.stage = stage;
        }

        @Override
        protected void month(Simulation simulation) {
            long start = System.nanoTime();
            stage.step(simulation);
            nanos += System.nanoTime() - start;
        }
    }

    /**
     * Microseconds a month by stage, in the order of the month.
     *
     * @param runs how many are measured, after as many to warm up
     */
    public static Map<String, Double> microseconds(Scenario scenario, int runs) {
        Plan plan = Plan.of(scenario);
        List<Timed> stages = new ArrayList<>();
        Stage.month(plan.setting()).forEach(stage -> stages.add(new Timed(stage)));
        for (int run = 0; run < 2 * runs; run++) {
            if (run == runs) {
                stages.forEach(stage -> stage.nanos = 0);
            }
            new Simulation(plan, List.copyOf(stages), scenario.seed(), run, RunOptions.PLAIN).play();
        }
        Map<String, Double> microseconds = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            double nanos = stages.get(stage.ordinal()).nanos;
            microseconds.put(stage.name().toLowerCase(Locale.ROOT), nanos / 1e3 / runs / plan.months());
        }
        return microseconds;
    }
}
