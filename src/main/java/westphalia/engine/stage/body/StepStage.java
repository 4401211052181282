package westphalia.engine.stage.body;

import java.util.ArrayList;
import java.util.List;
import westphalia.engine.run.Plan;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.Situation;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.body.StepRule;
import westphalia.model.institution.DecisionRule;
import westphalia.model.setting.Memberships;
import westphalia.model.setting.Setting;
import westphalia.result.DraftOutcome.Outcome;

/** Steps: bodies of consensus take steps towards a claimant; who has not recognised it may stand in the way. */
public final class StepStage extends MonthStageWithBallots {
    private static final long serialVersionUID = 1;

    private final transient StepRule rule;

    public StepStage(Setting setting) {
        super(setting);
        this.rule = new StepRule(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        for (PlannedDraft planned : simulation.plan().drafts()) {
            String body = planned.draft().body();
            boolean isStep = !body.equals(Plan.COUNCIL) && !body.equals(Plan.ASSEMBLY);
            if (isStep && isUp(planned, simulation.situation())) {
                decide(simulation, planned);
            }
        }
    }

    private void decide(Simulation simulation, PlannedDraft planned) {
        Setting setting = simulation.setting();
        Situation situation = simulation.situation();
        Memberships memberships = setting.memberships();
        int place = memberships.place(planned.draft().body());
        DecisionRule decision = memberships.organisations().get(place).rule();
        if (decision == null) {
            return;
        }
        List<Integer> members = new ArrayList<>();
        for (int state = 0; state < setting.states(); state++) {
            if (memberships.isMember(place, state, situation.month())) {
                members.add(state);
            }
        }
        Vote[] votes = new Vote[members.size()];
        for (int seat = 0; seat < votes.length; seat++) {
            votes[seat] = answer(simulation, planned, members.get(seat));
        }
        boolean[] permanent = new boolean[votes.length];
        boolean isAdopted = decision.isAdopted(votes, permanent);
        Outcome outcome = isAdopted ? Outcome.ADOPTED : Outcome.INSUFFICIENT;
        write(simulation, planned, planned.draft().body(), outcome, votes, members, decision);
        if (isAdopted) {
            var claimant = situation.claimant(planned.claimant());
            claimant.borders =
                    Math.min(1, claimant.borders + setting.parameters().body().step());
        }
    }

    private Vote answer(Simulation simulation, PlannedDraft planned, int member) {
        Situation situation = simulation.situation();
        if (situation.hasRecognised(planned.claimant(), member)) {
            return Vote.YES;
        }
        if (!planned.draft().needsStatehood()) {
            return Vote.ABSTAIN;
        }
        Reasons reasons = simulation.reasons();
        rule.reasons(situation, planned.claimant(), member, reasons);
        double gate = simulation.setting().gate(planned.claimant(), member);
        boolean letsPass = simulation
                .decider()
                .happens(DecidedAct.LET_PASS, Purpose.STEP, member, Subject.of(planned), reasons, gate);
        return letsPass ? Vote.ABSTAIN : Vote.NO;
    }
}
