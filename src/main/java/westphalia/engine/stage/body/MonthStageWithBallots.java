package westphalia.engine.stage.body;

import java.util.ArrayList;
import java.util.List;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.model.Draft;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Vote;
import westphalia.model.influence.body.BallotRule;
import westphalia.model.institution.DecisionRule;
import westphalia.model.setting.Setting;
import westphalia.result.Ballot;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Kind;
import westphalia.result.DraftOutcome.Outcome;

/** A stage in which members of a body vote: when a draft is up, and how its outcome is written down. */
abstract class MonthStageWithBallots extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient BallotRule ballots;
    private final int monthsOfForce;

    MonthStageWithBallots(Setting setting) {
        this.ballots = new BallotRule(setting);
        this.monthsOfForce = setting.parameters().force().months();
    }

    final BallotRule ballots() {
        return ballots;
    }

    /** Whether a draft comes up this month: it is due, and its condition holds. */
    final boolean isUp(PlannedDraft planned, Situation situation) {
        Draft draft = planned.draft();
        ClaimantCondition claimant = situation.claimant(planned.claimant());
        long month = situation.month();
        boolean isDue = draft.condition() == Draft.Condition.BYPASSED
                ? claimant.bypassed != Situation.NEVER && month == claimant.bypassed + monthsOfForce
                : planned.isDue(month);
        return isDue
                && isFulfilled(draft.condition(), claimant, month)
                && !(draft.membership() && (claimant.isUnMember || claimant.isRecommended));
    }

    private static boolean isFulfilled(Draft.Condition condition, ClaimantCondition claimant, long month) {
        return switch (condition) {
            case NONE, BYPASSED -> true;
            case DECLARED -> claimant.declared <= month;
            case UNDECLARED -> claimant.declared > month;
            case ANNEXED -> claimant.annexed <= month;
        };
    }

    /** Votes for, against, and abstentions. */
    static double[] tally(Vote[] votes) {
        double[] tally = new double[3];
        for (Vote vote : votes) {
            if (vote != Vote.NOT_PARTICIPATING) {
                tally[vote == Vote.YES ? 0 : vote == Vote.NO ? 1 : 2]++;
            }
        }
        return tally;
    }

    /** Writes down a draft that was decided by votes without a veto. */
    static void write(
            Simulation simulation,
            PlannedDraft planned,
            String body,
            Outcome outcome,
            Vote[] votes,
            List<Integer> members,
            DecisionRule rule) {
        boolean[] permanent = new boolean[votes.length];
        boolean[] pivotal = rule.pivotal(votes, permanent);
        write(
                simulation,
                planned,
                body,
                outcome,
                tally(votes),
                List.of(),
                ballots(simulation, planned, body, members, permanent, votes, true, pivotal));
    }

    static void write(
            Simulation simulation,
            PlannedDraft planned,
            String body,
            Outcome outcome,
            double[] tally,
            List<String> vetoedBy,
            List<Ballot> ballots) {
        Draft draft = planned.draft();
        Kind kind = draft.membership() ? Kind.MEMBERSHIP : draft.procedural() ? Kind.PROCEDURAL : Kind.SUBSTANTIVE;
        DraftOutcome decided = new DraftOutcome(
                simulation.situation().month(),
                draft.id(),
                draft.title(),
                body,
                draft.claimant(),
                draft.sponsor(),
                kind,
                outcome,
                tally[0],
                tally[1],
                tally[2],
                vetoedBy);
        simulation.journal().decided(decided, ballots);
    }

    static List<Ballot> ballots(
            Simulation simulation,
            PlannedDraft planned,
            String body,
            List<Integer> members,
            boolean[] permanent,
            Vote[] votes,
            boolean isCast,
            boolean[] pivotal) {
        List<Ballot> ballots = new ArrayList<>();
        for (int seat = 0; seat < votes.length; seat++) {
            ballots.add(new Ballot(
                    simulation.situation().month(),
                    planned.draft().id(),
                    body,
                    iso3(simulation, members.get(seat)),
                    permanent[seat],
                    isCast,
                    votes[seat],
                    pivotal[seat]));
        }
        return ballots;
    }

    static String iso3(Simulation simulation, int state) {
        return simulation.setting().roster().state(state).iso3();
    }
}
