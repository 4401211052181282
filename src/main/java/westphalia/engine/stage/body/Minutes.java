package westphalia.engine.stage.body;

import java.util.ArrayList;
import java.util.List;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.model.Draft;
import westphalia.model.Vote;
import westphalia.model.setting.CouncilSeats.Members;
import westphalia.result.Ballot;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Kind;
import westphalia.result.DraftOutcome.Outcome;

/** Writes down what a body made of a draft. */
final class Minutes {
    private final Simulation simulation;
    private final PlannedDraft planned;
    private final Members members;

    Minutes(Simulation simulation, PlannedDraft planned, Members members) {
        this.simulation = simulation;
        this.planned = planned;
        this.members = members;
    }

    /** The ISO3 of the member in a seat. */
    String member(int seat) {
        return simulation.setting().roster().state(members.states().get(seat)).iso3();
    }

    /** The permanent members that answer no. */
    List<String> permanentAgainst(Vote[] votes) {
        List<String> against = new ArrayList<>();
        for (int seat = 0; seat < members.permanent(); seat++) {
            if (votes[seat] == Vote.NO) {
                against.add(member(seat));
            }
        }
        return against;
    }

    /** Writes down a vote. */
    void cast(Outcome outcome, Vote[] votes, List<String> vetoedBy) {
        write(outcome, votes, tally(votes), vetoedBy, true);
    }

    /** Writes down a draft that did not come to the vote, with the answers and the tally that were expected. */
    void expected(Outcome outcome, Vote[] votes, double[] tally, List<String> vetoedBy) {
        write(outcome, votes, tally, vetoedBy, false);
    }

    private static double[] tally(Vote[] votes) {
        double[] tally = new double[3];
        for (Vote vote : votes) {
            if (vote != Vote.NOT_PARTICIPATING) {
                tally[vote == Vote.YES ? 0 : vote == Vote.NO ? 1 : 2]++;
            }
        }
        return tally;
    }

    private void write(Outcome outcome, Vote[] votes, double[] tally, List<String> vetoedBy, boolean isCast) {
        long month = simulation.situation().month();
        Draft draft = planned.draft();
        String body = planned.body().id();
        boolean[] pivotal = planned.rule().pivotal(votes, members.seats());
        List<Ballot> ballots = new ArrayList<>();
        for (int seat = 0; seat < votes.length; seat++) {
            ballots.add(new Ballot(
                    month,
                    draft.id(),
                    body,
                    member(seat),
                    members.isPermanent(seat),
                    isCast,
                    votes[seat],
                    pivotal[seat]));
        }
        Kind kind = draft.membership() ? Kind.MEMBERSHIP : draft.procedural() ? Kind.PROCEDURAL : Kind.SUBSTANTIVE;
        simulation
                .journal()
                .decided(
                        new DraftOutcome(
                                month,
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
                                vetoedBy),
                        ballots);
    }
}
