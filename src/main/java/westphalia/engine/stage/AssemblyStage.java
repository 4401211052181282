package westphalia.engine.stage;

import java.util.ArrayList;
import java.util.List;
import westphalia.engine.run.Plan;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Vote;
import westphalia.model.setting.Setting;
import westphalia.result.Ballot;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Kind;
import westphalia.result.DraftOutcome.Outcome;

/** Stage 4e: the Assembly votes on a claimant whom the Council has recommended for membership. */
public final class AssemblyStage extends MonthStageWithBallots {
    private static final long serialVersionUID = 1;

    public AssemblyStage(Setting setting) {
        super(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        for (PlannedDraft planned : simulation.plan().drafts()) {
            ClaimantCondition claimant = situation.claimant(planned.claimant());
            if (planned.draft().membership() && claimant.isRecommended && planned.isDue(situation.month())) {
                vote(simulation, planned);
                claimant.isRecommended = false;
            }
        }
    }

    private void vote(Simulation simulation, PlannedDraft planned) {
        long month = simulation.situation().month();
        List<Integer> members = new ArrayList<>();
        for (int state = 0; state < simulation.setting().states(); state++) {
            if (simulation.setting().isUnMember(state, month)) {
                members.add(state);
            }
        }
        Poll poll = new Poll(simulation, planned, ballots(), members, 0);
        Vote[] votes = poll.cast();
        boolean[] pivotal = simulation.plan().assemblyRule().pivotal(votes, poll.permanent());
        boolean adopted = simulation.plan().assemblyRule().isAdopted(votes, poll.permanent());
        List<Ballot> ballots = new ArrayList<>();
        for (int seat = 0; seat < votes.length; seat++) {
            ballots.add(new Ballot(
                    month,
                    planned.draft().id(),
                    Plan.ASSEMBLY,
                    iso3(simulation, members.get(seat)),
                    false,
                    true,
                    votes[seat],
                    pivotal[seat]));
        }
        double[] tally = tally(votes);
        simulation
                .journal()
                .decided(
                        new DraftOutcome(
                                month,
                                planned.draft().id(),
                                planned.draft().title(),
                                Plan.ASSEMBLY,
                                planned.draft().claimant(),
                                planned.draft().sponsor(),
                                Kind.MEMBERSHIP,
                                adopted ? Outcome.ADOPTED : Outcome.INSUFFICIENT,
                                tally[0],
                                tally[1],
                                tally[2],
                                List.of()),
                        ballots);
        simulation.situation().claimant(planned.claimant()).isUnMember |= adopted;
    }
}
