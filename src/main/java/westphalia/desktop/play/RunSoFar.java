package westphalia.desktop.play;

import westphalia.engine.run.Plan;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/**
 * A run up to the last month that was closed; never changes.
 *
 * @param scenario what is run
 * @param plan what all its runs share
 * @param result all that happened; its timeline has as many rows as months were closed
 * @param isOver whether no month is left, or the run failed
 */
public record RunSoFar(Scenario scenario, Plan plan, RunResult result, boolean isOver) {

    /** The proleptic month that was closed last; the month before the first if none was. */
    public long month() {
        return plan.from() + result.timeline().months() - 1;
    }

    /** Whether at least one month was closed. */
    public boolean hasBegun() {
        return result.timeline().months() > 0;
    }

    /**
     * The value of a measure in the month closed last; 0 before the first.
     *
     * @param column position of the measure in the plan
     */
    public double latest(int column) {
        return !hasBegun() ? 0 : result.timeline().value(result.timeline().months() - 1, column);
    }
}
