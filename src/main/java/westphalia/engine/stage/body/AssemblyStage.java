package westphalia.engine.stage.body;

import java.util.ArrayList;
import java.util.List;
import westphalia.engine.run.Plan;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.body.AbsenceRule;
import westphalia.model.influence.body.AssemblyRule;
import westphalia.model.institution.DecisionRule;
import westphalia.model.institution.SimpleMajority;
import westphalia.model.setting.Setting;
import westphalia.result.DraftOutcome.Outcome;

/** Assembly (rule 7): it votes on resolutions, and on claimants whom the Council has recommended for membership. */
public final class AssemblyStage extends MonthStageWithBallots {
    private static final long serialVersionUID = 1;

    private static final DecisionRule ON_RESOLUTIONS = new SimpleMajority();

    private final transient AssemblyRule voting;
    private final transient AbsenceRule absence;

    public AssemblyStage(Setting setting) {
        super(setting);
        this.voting = new AssemblyRule(setting);
        this.absence = new AbsenceRule(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        for (PlannedDraft planned : simulation.plan().drafts()) {
            ClaimantCondition claimant = situation.claimant(planned.claimant());
            if (planned.draft().membership() && claimant.isRecommended && planned.isDue(situation.month())) {
                claimant.isUnMember |= isAdopted(simulation, planned);
                claimant.isRecommended = false;
            } else if (planned.draft().body().equals(Plan.ASSEMBLY) && isUp(planned, situation)) {
                isAdopted(simulation, planned);
            }
        }
    }

    private boolean isAdopted(Simulation simulation, PlannedDraft planned) {
        long month = simulation.situation().month();
        List<Integer> members = new ArrayList<>();
        for (int state = 0; state < simulation.setting().states(); state++) {
            if (simulation.setting().isUnMember(state, month)) {
                members.add(state);
            }
        }
        Poll poll = new Poll(simulation, planned, voting, members, 0);
        boolean[] away = new boolean[members.size()];
        for (int seat = 0; seat < away.length; seat++) {
            away[seat] = isAway(simulation, planned, members.get(seat));
        }
        Vote[] votes = poll.cast(drawn -> ofThosePresent(drawn, away));
        DecisionRule rule = planned.draft().membership() ? simulation.plan().assemblyRule() : ON_RESOLUTIONS;
        boolean adopted = rule.isAdopted(votes, poll.permanent());
        Outcome outcome = adopted ? Outcome.ADOPTED : Outcome.INSUFFICIENT;
        write(simulation, planned, Plan.ASSEMBLY, outcome, votes, members, rule);
        return adopted;
    }

    private static Vote[] ofThosePresent(Vote[] drawn, boolean[] away) {
        Vote[] votes = drawn.clone();
        for (int seat = 0; seat < votes.length; seat++) {
            votes[seat] = away[seat] ? Vote.NOT_PARTICIPATING : drawn[seat];
        }
        return votes;
    }

    /** Parent and sponsor are there. */
    private boolean isAway(Simulation simulation, PlannedDraft planned, int state) {
        Setting setting = simulation.setting();
        if (state == planned.sponsor()
                || state == setting.claimants().get(planned.claimant()).parentState()) {
            return false;
        }
        Reasons reasons = simulation.reasons();
        absence.reasons(state, reasons);
        return simulation.decider().happens(DecidedAct.STAY_AWAY, Purpose.ABSENCE, state, Subject.of(planned), reasons);
    }
}
