package westphalia.engine.stage;

import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.Situation;
import westphalia.model.Situation.ParentCondition;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.ground.ConcessionRule;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/** Parents (rule 11): they concede, and align with sanctions or not. */
public final class ParentStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient ConcessionRule rule;

    public ParentStage(Setting setting) {
        this.rule = new ConcessionRule(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        for (int parent = 0; parent < simulation.setting().parents().size(); parent++) {
            ParentCondition condition = situation.parent(parent);
            if (ConcessionRule.isCredible(situation, parent)) {
                Reasons reasons = simulation.reasons();
                rule.reasons(situation, parent, reasons);
                condition.concession = rule.after(condition.concession, reasons.sum());
            }
            if (!condition.alignsWithSanctions) {
                condition.alignsWithSanctions = aligns(simulation, parent);
            }
        }
    }

    private boolean aligns(Simulation simulation, int parent) {
        Situation situation = simulation.situation();
        int power = rule.sanctioned(situation, parent);
        if (power == ClaimantSetting.NOBODY) {
            return false;
        }
        Setting setting = simulation.setting();
        int state = setting.roster().position(setting.parents().get(parent).id());
        String id = setting.powers().get(power).id();
        Subject sanctioned = new Subject(id, Luck.key(id));
        Reasons reasons = simulation.reasons();
        rule.alignmentReasons(situation, parent, reasons);
        return simulation
                .decider()
                .happens(DecidedAct.ALIGN_WITH_SANCTIONS, Purpose.SANCTIONS, state, sanctioned, reasons);
    }
}
