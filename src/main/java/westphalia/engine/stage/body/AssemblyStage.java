package westphalia.engine.stage.body;

import java.util.ArrayList;
import java.util.List;
import westphalia.engine.run.Plan;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Vote;
import westphalia.model.institution.DecisionRule;
import westphalia.model.institution.SimpleMajority;
import westphalia.model.setting.Setting;
import westphalia.result.DraftOutcome.Outcome;

/** Assembly (rule 7): it votes on resolutions, and on claimants whom the Council has recommended for membership. */
public final class AssemblyStage extends MonthStageWithBallots {
    private static final long serialVersionUID = 1;

    private static final DecisionRule ON_RESOLUTIONS = new SimpleMajority();

    public AssemblyStage(Setting setting) {
        super(setting);
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
        Poll poll = new Poll(simulation, planned, ballots(), members, 0);
        Vote[] votes = poll.cast();
        DecisionRule rule = planned.draft().membership() ? simulation.plan().assemblyRule() : ON_RESOLUTIONS;
        boolean adopted = rule.isAdopted(votes, poll.permanent());
        Outcome outcome = adopted ? Outcome.ADOPTED : Outcome.INSUFFICIENT;
        write(simulation, planned, Plan.ASSEMBLY, outcome, votes, members, rule);
        return adopted;
    }
}
