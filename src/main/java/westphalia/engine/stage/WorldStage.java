package westphalia.engine.stage;

import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.model.influence.power.WorldClimate;
import westphalia.model.setting.Setting;

/** World (rule 15): tension, legitimacy, grievance, fear, standing, irredentism and hypocrisy settle. */
public final class WorldStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient WorldClimate climate;

    public WorldStage(Setting setting) {
        this.climate = new WorldClimate(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        climate.settle(simulation.situation());
    }
}
