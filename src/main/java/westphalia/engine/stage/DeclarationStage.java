package westphalia.engine.stage;

import westphalia.engine.run.History;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.ground.DeclarationRule;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Declarations: claimants that may do so decide whether to declare independence. Where the acts of states are taken from
 * history, a claimant that history knows to be recognised declares when the first state recognises it.
 */
public final class DeclarationStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient DeclarationRule rule;

    public DeclarationStage(Setting setting) {
        this.rule = new DeclarationRule(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        for (int claimant = 0; claimant < simulation.setting().claimants().size(); claimant++) {
            ClaimantSetting about = simulation.setting().claimants().get(claimant);
            ClaimantCondition condition = situation.claimant(claimant);
            if (about.claimant().conflict().mayDeclare()
                    && condition.declared == Situation.NEVER
                    && declares(simulation, claimant)) {
                condition.declared = situation.month();
                condition.occasion = situation.month();
            }
        }
    }

    private boolean declares(Simulation simulation, int claimant) {
        Situation situation = simulation.situation();
        History history = simulation.history();
        if (history != null && history.covers(situation.month()) && history.isRecognised(claimant)) {
            return history.firstRecognised(claimant) <= situation.month();
        }
        ClaimantSetting about = simulation.setting().claimants().get(claimant);
        Reasons reasons = simulation.reasons();
        rule.reasons(situation, claimant, reasons);
        return simulation.decider().happens(DecidedAct.DECLARE, Purpose.DECLARATION, Subject.of(about), reasons);
    }
}
