package westphalia.engine.stage.body;

import java.util.List;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.model.Draft;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Vote;
import westphalia.model.influence.body.TablingRule.Expectation;
import westphalia.model.influence.body.VotingRule;
import westphalia.model.institution.Body;
import westphalia.model.institution.DecisionRule;
import westphalia.model.institution.ObligatoryAbstention;
import westphalia.model.institution.Verdict;
import westphalia.model.setting.CouncilSeats.Members;
import westphalia.model.setting.Setting;
import westphalia.result.DraftOutcome.Outcome;

/**
 * Bodies of one kind decide the drafts that come before them (rules 7 and 8).
 *
 * <p>A draft that is up is tabled or shelved by its sponsor where the body has tabling, voted on, decided by the body's
 * rule, written down, and followed by its consequences. A step is voted on by another rule and never shelved.
 */
public final class BodyStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final Body.Kind kind;
    private final transient VotingRule voting;
    private final transient Tabling tabling;
    private final transient Attendance attendance;
    private final transient StepVote steps;
    private final transient Consequences consequences;
    private final transient ObligatoryAbstention partyAbstains;
    private final int monthsOfForce;

    /** The stage in which bodies of this kind decide. */
    public BodyStage(Setting setting, Body.Kind kind) {
        this.kind = kind;
        this.voting = VotingRule.of(kind, setting);
        this.tabling = new Tabling(setting, voting);
        this.attendance = new Attendance(setting);
        this.steps = new StepVote(setting);
        this.consequences = new Consequences(setting);
        this.partyAbstains =
                new ObligatoryAbstention(setting.parameters().ballot().partyAbstains() == 1);
        this.monthsOfForce = setting.parameters().force().months();
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        for (PlannedDraft planned : simulation.plan().drafts()) {
            ClaimantCondition claimant = situation.claimant(planned.claimant());
            if (kind == Body.Kind.ASSEMBLY && isRecommended(planned, claimant) && planned.isDue(situation.month())) {
                vote(simulation, planned.before(simulation.setting().bodies().assembly()));
                claimant.isRecommended = false;
            } else if (planned.body().kind() == kind && isUp(planned, situation)) {
                decide(simulation, planned);
            }
        }
    }

    private static boolean isRecommended(PlannedDraft planned, ClaimantCondition claimant) {
        return planned.draft().membership() && claimant.isRecommended;
    }

    /** Whether a draft comes up this month: it is due, and its condition holds. */
    private boolean isUp(PlannedDraft planned, Situation situation) {
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

    private void decide(Simulation simulation, PlannedDraft asked) {
        if (asked.draft().isStep() || !asked.body().hasTabling()) {
            vote(simulation, asked);
            return;
        }
        Members members = members(simulation, asked);
        PlannedDraft planned = tabling.watered(simulation, asked, members);
        Poll poll = new Poll(simulation, planned, voting, members);
        Expectation expected = poll.expectation();
        boolean isTabled = tabling.isTabled(simulation, planned, expected);
        if (!isTabled && Tabling.isHiddenVeto(expected) && poll.announce()) {
            expected = poll.expectation(); // Whoever was expected to veto it has said how it would vote.
            isTabled = tabling.isTabled(simulation, planned, expected);
        }
        if (isTabled) {
            settle(simulation, planned, members, cast(simulation, planned, poll, members));
        } else {
            shelve(simulation, planned, poll, members, expected);
        }
    }

    private void vote(Simulation simulation, PlannedDraft planned) {
        Members members = members(simulation, planned);
        Vote[] votes = planned.draft().isStep()
                ? steps.cast(simulation, planned, members)
                : cast(simulation, planned, new Poll(simulation, planned, voting, members), members);
        settle(simulation, planned, members, votes);
    }

    private static Members members(Simulation simulation, PlannedDraft planned) {
        return simulation
                .setting()
                .bodies()
                .members(planned.body(), simulation.situation().month());
    }

    /** The answers as they count: in the Assembly of those present, elsewhere after the duty of parties. */
    private Vote[] cast(Simulation simulation, PlannedDraft planned, Poll poll, Members members) {
        if (kind == Body.Kind.ASSEMBLY) {
            boolean[] away = attendance.away(simulation, planned, members);
            return poll.cast(drawn -> Attendance.ofThosePresent(drawn, away));
        }
        return poll.cast(drawn -> partyAbstains.apply(drawn, parties(planned, members)));
    }

    private static boolean[] parties(PlannedDraft planned, Members members) {
        boolean[] parties = new boolean[members.size()];
        for (int seat = 0; seat < parties.length; seat++) {
            parties[seat] = members.states().get(seat) == planned.target();
        }
        return parties;
    }

    private void settle(Simulation simulation, PlannedDraft planned, Members members, Vote[] votes) {
        DecisionRule rule = planned.rule();
        Verdict verdict = rule.decide(votes, members.seats());
        Outcome outcome =
                verdict.adopted() ? Outcome.ADOPTED : verdict.isVetoed() ? Outcome.VETOED : Outcome.INSUFFICIENT;
        Minutes minutes = new Minutes(simulation, planned, members);
        List<String> vetoedBy = verdict.vetoedBy().stream().map(minutes::member).toList();
        minutes.cast(outcome, votes, vetoedBy);
        if (outcome == Outcome.VETOED) {
            consequences.ofVeto(simulation, planned, vetoedBy);
        } else if (outcome == Outcome.ADOPTED) {
            consequences.ofAdoption(simulation, planned);
        }
    }

    private void shelve(Simulation simulation, PlannedDraft planned, Poll poll, Members members, Expectation expected) {
        Minutes minutes = new Minutes(simulation, planned, members);
        Vote[] votes = poll.expected();
        boolean isHiddenVeto = Tabling.isHiddenVeto(expected);
        List<String> vetoedBy = isHiddenVeto ? minutes.permanentAgainst(votes) : List.of();
        minutes.expected(isHiddenVeto ? Outcome.HIDDEN_VETO : Outcome.WITHDRAWN, votes, poll.expectedTally(), vetoedBy);
        if (isHiddenVeto) {
            consequences.ofHiddenVeto(simulation, planned, vetoedBy);
        }
    }
}
