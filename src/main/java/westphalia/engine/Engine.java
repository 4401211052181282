package westphalia.engine;

import java.util.List;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Plan;
import westphalia.engine.run.RunOptions;
import westphalia.engine.run.Simulation;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/** Carries out runs of one scenario; safe to use from many threads at once. */
public final class Engine {
    private final Scenario scenario;
    private final Plan plan;
    private final List<MonthStage> month;

    /** Prepares what all runs share. */
    public Engine(Scenario scenario) {
        this.scenario = scenario;
        this.plan = Plan.of(scenario);
        this.month = Stage.month(plan.setting());
    }

    /** What every run measures, in the order of the columns of its timeline. */
    public List<Measure> measures() {
        return plan.measures();
    }

    /** What it runs. */
    public Scenario scenario() {
        return scenario;
    }

    public Plan plan() {
        return plan;
    }

    /**
     * Carries out one run.
     *
     * @param seed the master seed
     * @param run the number of the run, from 0
     */
    public RunResult run(long seed, int run, RunOptions options) {
        return simulation(seed, run, options).play();
    }

    /** A run that has not started, for those who carry it out month by month. */
    public Simulation simulation(long seed, int run, RunOptions options) {
        return new Simulation(plan, month, seed, run, options);
    }
}
