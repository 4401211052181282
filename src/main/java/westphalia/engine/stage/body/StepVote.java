package westphalia.engine.stage.body;

import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.Situation;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.body.StepRule;
import westphalia.model.setting.CouncilSeats.Members;
import westphalia.model.setting.Setting;

/**
 * How members answer a step: who has recognised the claimant is for one that goes its way and against one that leads
 * away from it; the others let it pass or stand in the way.
 */
final class StepVote {
    private final StepRule rule;

    StepVote(Setting setting) {
        this.rule = new StepRule(setting);
    }

    Vote[] cast(Simulation simulation, PlannedDraft planned, Members members) {
        Vote[] votes = new Vote[members.size()];
        for (int seat = 0; seat < votes.length; seat++) {
            votes[seat] = answer(simulation, planned, members.states().get(seat));
        }
        return votes;
    }

    private Vote answer(Simulation simulation, PlannedDraft planned, int member) {
        Situation situation = simulation.situation();
        if (situation.hasRecognised(planned.claimant(), member)) {
            boolean isAway = planned.draft().position() < planned.draft().statusQuo();
            return isAway ? Vote.NO : Vote.YES;
        }
        if (!StepRule.isAtStake(planned.draft())) {
            return Vote.ABSTAIN;
        }
        Reasons reasons = simulation.reasons();
        rule.reasons(situation, planned.draft(), planned.claimant(), member, reasons);
        double gate = simulation.setting().gate(planned.claimant(), member);
        boolean letsPass = simulation
                .decider()
                .happens(DecidedAct.LET_PASS, Purpose.STEP, member, Subject.of(planned), reasons, gate);
        return letsPass ? Vote.ABSTAIN : Vote.NO;
    }
}
