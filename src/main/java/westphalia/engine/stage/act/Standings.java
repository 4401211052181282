package westphalia.engine.stage.act;

import westphalia.engine.run.RunOptions.DecisionObserver;
import westphalia.engine.run.Simulation;
import westphalia.model.decision.Standing;
import westphalia.model.influence.RecognitionStanding;
import westphalia.model.setting.Setting;

/** How states stand to recognising a claimant, asked by the stages that let them decide and told to an observer. */
public final class Standings {
    private final RecognitionStanding rule;

    public Standings(Setting setting) {
        this.rule = new RecognitionStanding(setting);
    }

    /** How a state stands to recognising a claimant this month. */
    public Standing of(Simulation simulation, int claimant, int state) {
        Standing standing = rule.of(simulation.situation(), claimant, state);
        DecisionObserver observer = simulation.options().observer();
        if (observer != null) {
            boolean isImposed = standing.isDecision() && simulation.isHistory();
            long month = simulation.situation().month();
            observer.standing(month, claimant, state, isImposed ? Standing.IS_IMPOSED : standing);
        }
        return standing;
    }
}
