package westphalia.engine.stage;

import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;

/** Record: the month is written down. */
public final class RecordStage extends MonthStage {
    private static final long serialVersionUID = 1;

    @Override
    protected void month(Simulation simulation) {
        simulation.journal().close(simulation.situation());
    }
}
