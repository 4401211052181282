package westphalia.engine.stage;

import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.model.Situation;
import westphalia.model.Situation.StateValues;
import westphalia.model.influence.NeighbourInfluence;
import westphalia.model.influence.PreferenceShift;
import westphalia.model.neighbour.Neighbours;
import westphalia.model.parameter.state.InfluenceParameters;
import westphalia.model.setting.Setting;

/** Preferences (rules 2 and C2): anchors recover, states look at their neighbours, and the norm index is read off. */
public final class PreferenceStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient PreferenceShift shift;
    private final transient Neighbours neighbours;

    public PreferenceStage(Setting setting) {
        this.shift = new PreferenceShift(setting);
        this.neighbours = setting.neighbours();
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        shift.recover(situation);
        InfluenceParameters influence = simulation.setting().parameters().influence();
        look(situation.westphalian, influence);
        look(situation.interventionist, influence);
        index(simulation.setting(), situation);
    }

    private void look(StateValues preference, InfluenceParameters influence) {
        NeighbourInfluence.step(
                preference.anchors(),
                preference.values(),
                preference.values().clone(),
                neighbours,
                influence.stubbornness(),
                influence.confidence() / 2);
    }

    private static void index(Setting setting, Situation situation) {
        double westphalian = 0;
        double interventionist = 0;
        int members = 0;
        for (int state = 0; state < setting.states(); state++) {
            if (setting.isUnMember(state, situation.month())) {
                westphalian += situation.westphalian.value(state);
                interventionist += situation.interventionist.value(state);
                members++;
            }
        }
        if (members > 0) {
            situation.setIndices(westphalian / members, interventionist / members);
        }
    }
}
