package westphalia.engine.run;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One stage of the month.
 *
 * <p>A stage has no condition of its own, so all runs of an ensemble share it. It sees what earlier stages left; within
 * it nobody sees another's act of the same stage.
 */
public abstract class MonthStage implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public final void step(SimState state) {
        month((Simulation) state);
    }

    /** Does this stage's work for one month of a run. */
    protected abstract void month(Simulation simulation);
}
