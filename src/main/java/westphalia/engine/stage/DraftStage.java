package westphalia.engine.stage;

import java.util.ArrayList;
import java.util.List;
import westphalia.engine.run.Plan;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.model.Draft;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Vote;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.TablingRule;
import westphalia.model.influence.TablingRule.Expectation;
import westphalia.model.institution.Verdict;
import westphalia.model.parameter.WorldParameters;
import westphalia.model.setting.CouncilSeats.Members;
import westphalia.model.setting.Setting;
import westphalia.result.Ballot;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Kind;
import westphalia.result.DraftOutcome.Outcome;

/** Stage 4b: sponsors table or shelve their drafts, and the Council votes. */
public final class DraftStage extends MonthStageWithBallots {
    private static final long serialVersionUID = 1;
    private static final double LIKELY = 0.5;

    private final transient TablingRule tabling;

    public DraftStage(Setting setting) {
        super(setting);
        this.tabling = new TablingRule(setting.parameters().tabling());
    }

    @Override
    protected void month(Simulation simulation) {
        for (PlannedDraft planned : simulation.plan().drafts()) {
            if (planned.isDue(simulation.situation().month()) && isOnTheTable(planned, simulation.situation())) {
                decide(simulation, planned);
            }
        }
    }

    private static boolean isOnTheTable(PlannedDraft planned, Situation situation) {
        ClaimantCondition claimant = situation.claimant(planned.claimant());
        boolean declared = claimant.declared <= situation.month();
        Draft draft = planned.draft();
        return (draft.condition() == Draft.Condition.NONE || declared)
                && !(draft.membership() && (claimant.isUnMember || claimant.isRecommended));
    }

    private void decide(Simulation simulation, PlannedDraft planned) {
        Members council = simulation.setting().seats().in(simulation.situation().month());
        Poll poll = new Poll(simulation, planned, ballots(), council.states(), council.permanent());
        Expectation expected = poll.expectation(simulation.plan().quota());
        if (isTabled(simulation, planned, expected)) {
            vote(simulation, planned, poll, council);
        } else {
            shelve(simulation, planned, poll, council, expected);
        }
    }

    private boolean isTabled(Simulation simulation, PlannedDraft planned, Expectation expected) {
        if (planned.draft().mustVote()) {
            return true;
        }
        Reasons reasons = simulation.reasons();
        tabling.reasons(planned.draft(), expected, simulation.plan().quota(), reasons);
        double probability = tabling.probability(reasons.sum());
        Situation situation = simulation.situation();
        long sponsor = simulation.setting().roster().key(planned.sponsor());
        double luck = simulation.luck().uniform(Luck.Purpose.TABLING, situation.month(), sponsor, planned.key());
        simulation
                .journal()
                .explain(situation, planned.sponsor(), planned.draft().id(), "table", reasons, 0, probability, luck);
        return luck < probability;
    }

    private void vote(Simulation simulation, PlannedDraft planned, Poll poll, Members council) {
        Vote[] votes = poll.cast();
        Verdict verdict = planned.rule().decide(votes, poll.permanent());
        boolean[] pivotal = planned.rule().pivotal(votes, poll.permanent());
        Outcome outcome =
                verdict.adopted() ? Outcome.ADOPTED : verdict.isVetoed() ? Outcome.VETOED : Outcome.INSUFFICIENT;
        List<String> vetoedBy = verdict.vetoedBy().stream()
                .map(seat -> iso3(simulation, council.states().get(seat)))
                .toList();
        double[] tally = tally(votes);
        write(
                simulation,
                planned,
                outcome,
                tally,
                vetoedBy,
                ballots(simulation, planned, council, votes, true, pivotal));
        Situation situation = simulation.situation();
        if (outcome == Outcome.VETOED) {
            situation.setTension(situation.tension() + world(simulation).vetoShock());
        }
        if (outcome == Outcome.ADOPTED && planned.draft().membership()) {
            situation.claimant(planned.claimant()).isRecommended = true;
        }
    }

    private void shelve(Simulation simulation, PlannedDraft planned, Poll poll, Members council, Expectation expected) {
        Vote[] votes = poll.expected();
        boolean[] pivotal = planned.rule().pivotal(votes, poll.permanent());
        boolean isHiddenVeto = expected.veto() > LIKELY;
        List<String> vetoedBy = new ArrayList<>();
        for (int seat = 0; seat < council.permanent(); seat++) {
            if (isHiddenVeto && votes[seat] == Vote.NO) {
                vetoedBy.add(iso3(simulation, council.states().get(seat)));
            }
        }
        Outcome outcome = isHiddenVeto ? Outcome.HIDDEN_VETO : Outcome.WITHDRAWN;
        write(
                simulation,
                planned,
                outcome,
                poll.expectedTally(),
                vetoedBy,
                ballots(simulation, planned, council, votes, false, pivotal));
        if (isHiddenVeto) {
            Situation situation = simulation.situation();
            situation.setLegitimacy(situation.legitimacy() - world(simulation).hiddenVetoCost());
        }
    }

    private static void write(
            Simulation simulation,
            PlannedDraft planned,
            Outcome outcome,
            double[] tally,
            List<String> vetoedBy,
            List<Ballot> ballots) {
        Draft draft = planned.draft();
        Kind kind = draft.membership() ? Kind.MEMBERSHIP : draft.procedural() ? Kind.PROCEDURAL : Kind.SUBSTANTIVE;
        simulation
                .journal()
                .decided(
                        new DraftOutcome(
                                simulation.situation().month(),
                                draft.id(),
                                draft.title(),
                                Plan.COUNCIL,
                                draft.claimant(),
                                draft.sponsor(),
                                kind,
                                outcome,
                                tally[0],
                                tally[1],
                                tally[2],
                                vetoedBy),
                        ballots);
    }

    private static List<Ballot> ballots(
            Simulation simulation,
            PlannedDraft planned,
            Members council,
            Vote[] votes,
            boolean isCast,
            boolean[] pivotal) {
        List<Ballot> ballots = new ArrayList<>();
        for (int seat = 0; seat < votes.length; seat++) {
            ballots.add(new Ballot(
                    simulation.situation().month(),
                    planned.draft().id(),
                    Plan.COUNCIL,
                    iso3(simulation, council.states().get(seat)),
                    council.isPermanent(seat),
                    isCast,
                    votes[seat],
                    pivotal[seat]));
        }
        return ballots;
    }

    private static WorldParameters world(Simulation simulation) {
        return simulation.setting().parameters().world();
    }
}
