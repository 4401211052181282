package westphalia.engine.stage;

import westphalia.engine.run.MonthStage;
import westphalia.engine.run.RunOptions.DecisionObserver;
import westphalia.engine.run.Simulation;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.NeighbourInfluence;
import westphalia.model.influence.StanceAnchor;
import westphalia.model.influence.ground.ParentStance;
import westphalia.model.influence.power.PowerStance;
import westphalia.model.neighbour.Neighbours;
import westphalia.model.parameter.state.InfluenceParameters;
import westphalia.model.setting.Memberships;
import westphalia.model.setting.Setting;

/**
 * Stances (rules 1, 2 and 5): every state's on every claimant; parents, patrons and opponents have rules of their own.
 */
public final class StanceStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient StanceAnchor anchor;
    private final transient PowerStance powerStance;
    private final transient ParentStance parentStance;
    private final transient Neighbours neighbours;

    public StanceStage(Setting setting) {
        this.anchor = new StanceAnchor(setting);
        this.powerStance = new PowerStance(setting);
        this.parentStance = new ParentStance(setting);
        this.neighbours = setting.neighbours();
    }

    @Override
    protected void month(Simulation simulation) {
        for (int claimant = 0; claimant < simulation.setting().claimants().size(); claimant++) {
            look(simulation, claimant);
            choose(simulation, claimant);
        }
    }

    private void look(Simulation simulation, int claimant) {
        Setting setting = simulation.setting();
        Situation situation = simulation.situation();
        InfluenceParameters influence = setting.parameters().influence();
        boolean[] hasRecognised = caucusesThatRecognised(setting, situation, claimant);
        double[] stances = situation.stances(claimant);
        double[] shown = new double[stances.length];
        for (int state = 0; state < stances.length; state++) {
            int caucus = setting.caucus(state, situation.month());
            Reasons reasons = simulation.reasons();
            anchor.reasons(situation, claimant, state, caucus >= 0 && hasRecognised[caucus], reasons);
            StanceAnchor.set(situation, claimant, state, reasons.sum());
            tell(simulation, claimant, state, false, reasons);
            shown[state] = situation.hasRecognised(claimant, state)
                    ? Math.max(stances[state], influence.recogniserStance())
                    : stances[state];
        }
        double[] anchors = situation.stanceAnchors(claimant);
        NeighbourInfluence.step(anchors, stances, shown, neighbours, influence.stubbornness(), influence.confidence());
    }

    private void choose(Simulation simulation, int claimant) {
        Setting setting = simulation.setting();
        for (int power = 0; power < setting.powers().size(); power++) {
            if (powerStance.isChosen(claimant, power)) {
                Reasons reasons = simulation.reasons();
                powerStance.reasons(simulation.situation(), claimant, power, reasons);
                take(simulation, claimant, setting.powerState(power), reasons);
            }
        }
        Reasons reasons = simulation.reasons();
        parentStance.reasons(simulation.situation(), claimant, reasons);
        take(simulation, claimant, setting.claimants().get(claimant).parentState(), reasons);
    }

    private static void take(Simulation simulation, int claimant, int state, Reasons reasons) {
        simulation.situation().stances(claimant)[state] = PowerStance.stance(reasons.sum());
        tell(simulation, claimant, state, true, reasons);
    }

    private static void tell(Simulation simulation, int claimant, int state, boolean isChosen, Reasons reasons) {
        DecisionObserver observer = simulation.options().observer();
        if (observer != null) {
            observer.stance(simulation.situation().month(), claimant, state, isChosen, reasons);
        }
    }

    private static boolean[] caucusesThatRecognised(Setting setting, Situation situation, int claimant) {
        Memberships memberships = setting.memberships();
        boolean[] recognised = new boolean[memberships.organisations().size()];
        for (int place = 0; place < recognised.length; place++) {
            if (memberships.organisations().get(place).coordinates()) {
                int members = 0;
                int recognisers = 0;
                for (int state = 0; state < setting.states(); state++) {
                    if (memberships.isMember(place, state, situation.month())) {
                        members++;
                        recognisers += situation.hasRecognised(claimant, state) ? 1 : 0;
                    }
                }
                recognised[place] = 2 * recognisers > members;
            }
        }
        return recognised;
    }
}
