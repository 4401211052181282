package westphalia.engine.stage;

import java.util.Objects;
import westphalia.engine.run.History;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.engine.stage.act.Acts;
import westphalia.model.Situation;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.WithdrawalRule;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/** Withdrawals (rule 12): while a campaign runs, every state that has recognised decides whether it withdraws. */
public final class WithdrawalStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient WithdrawalRule rule;

    public WithdrawalStage(Setting setting) {
        this.rule = new WithdrawalRule(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        if (simulation.isHistory()) {
            impose(simulation, Objects.requireNonNull(simulation.history()));
            return;
        }
        for (int claimant = 0; claimant < simulation.setting().claimants().size(); claimant++) {
            if (WithdrawalRule.isCampaign(simulation.situation(), claimant)) {
                decide(simulation, claimant);
            }
        }
    }

    private static void impose(Simulation simulation, History history) {
        Situation situation = simulation.situation();
        for (int claimant = 0; claimant < simulation.setting().claimants().size(); claimant++) {
            for (int state = 0; state < simulation.setting().states(); state++) {
                if (situation.hasRecognised(claimant, state)
                        && history.withdrawn(claimant, state) == situation.month()) {
                    Acts.withdraw(simulation, claimant, state);
                }
            }
        }
    }

    private void decide(Simulation simulation, int claimant) {
        int patron = patronState(simulation.setting(), claimant);
        for (int state = 0; state < simulation.setting().states(); state++) {
            if (state != patron
                    && simulation.situation().hasRecognised(claimant, state)
                    && withdraws(simulation, claimant, state)) {
                Acts.withdraw(simulation, claimant, state);
            }
        }
    }

    private boolean withdraws(Simulation simulation, int claimant, int state) {
        Setting setting = simulation.setting();
        Situation situation = simulation.situation();
        ClaimantSetting about = setting.claimants().get(claimant);
        Reasons reasons = simulation.reasons();
        rule.reasons(situation, claimant, state, reasons);
        return simulation.decider().happens(DecidedAct.WITHDRAW, Purpose.WITHDRAWAL, state, Subject.of(about), reasons);
    }

    private static int patronState(Setting setting, int claimant) {
        int patron = setting.claimants().get(claimant).patron();
        return patron == ClaimantSetting.NOBODY ? ClaimantSetting.NOBODY : setting.powerState(patron);
    }
}
