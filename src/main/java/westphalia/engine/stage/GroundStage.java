package westphalia.engine.stage;

import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.Situation;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.ground.GroundRule;
import westphalia.model.influence.ground.PassportRule;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/** Ground (rule 14): what happens on the ground of each claimant, and who looks at it. */
public final class GroundStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient GroundRule ground;
    private final transient PassportRule passports;

    public GroundStage(Setting setting) {
        this.ground = new GroundRule(setting);
        this.passports = new PassportRule(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        for (int claimant = 0; claimant < simulation.setting().claimants().size(); claimant++) {
            boolean handedOut = handsOut(simulation, claimant);
            ground.month(situation, claimant);
            passports.month(situation.claimant(claimant), claimant, handedOut);
        }
        ground.notice(situation);
    }

    private boolean handsOut(Simulation simulation, int claimant) {
        int protector = passports.protector(claimant);
        if (protector == ClaimantSetting.NOBODY) {
            return false;
        }
        Setting setting = simulation.setting();
        Situation situation = simulation.situation();
        ClaimantSetting about = setting.claimants().get(claimant);
        int state = setting.roster().position(setting.powers().get(protector).id());
        Reasons reasons = simulation.reasons();
        passports.reasons(situation, claimant, reasons);
        Subject subject = Subject.of(about);
        return simulation.decider().happens(DecidedAct.HAND_OUT_PASSPORTS, Purpose.PASSPORT, state, subject, reasons);
    }
}
