package westphalia.engine.stage.body;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import westphalia.engine.run.Plan;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.body.ForumRule;
import westphalia.model.institution.QuotaWithVetoes;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.CouncilSeats.Members;
import westphalia.model.setting.Setting;
import westphalia.result.Ballot;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Kind;
import westphalia.result.DraftOutcome.Outcome;

/**
 * Forum (rules 13 and 7): claimants are heard in the Council, unless their opponent challenges it and the vote goes
 * against them.
 */
public final class ForumStage extends MonthStageWithBallots {
    private static final long serialVersionUID = 1;

    private final transient ForumRule rule;

    public ForumStage(Setting setting) {
        super(setting);
        this.rule = new ForumRule(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        if (!simulation.setting().seats().has(situation.month())) {
            return;
        }
        for (int claimant = 0; claimant < simulation.setting().claimants().size(); claimant++) {
            if (rule.isHeard(situation, claimant)) {
                boolean isSeated = !isChallenged(simulation, claimant) || isSeatedByVote(simulation, claimant);
                ClaimantCondition condition = situation.claimant(claimant);
                condition.access = rule.access(condition.access, isSeated);
            }
        }
    }

    private boolean isChallenged(Simulation simulation, int claimant) {
        Situation situation = simulation.situation();
        if (!rule.hasChallenger(situation, claimant)) {
            return false;
        }
        Setting setting = simulation.setting();
        ClaimantSetting about = setting.claimants().get(claimant);
        int opponent =
                setting.roster().position(setting.powers().get(about.opponent()).id());
        Reasons reasons = simulation.reasons();
        rule.reasons(situation, claimant, reasons);
        return simulation
                .decider()
                .happens(DecidedAct.CHALLENGE, Purpose.CHALLENGE, opponent, Subject.of(about), reasons);
    }

    private boolean isSeatedByVote(Simulation simulation, int claimant) {
        Members council = simulation.setting().seats().in(simulation.situation().month());
        PlannedDraft hearing = hearing(simulation, claimant);
        Poll poll = new Poll(simulation, hearing, ballots(), council.states(), council.permanent());
        Vote[] votes = poll.cast();
        boolean isSeated = hearing.rule().decide(votes, poll.permanent()).adopted();
        write(simulation, hearing, council, votes, hearing.rule().pivotal(votes, poll.permanent()), isSeated);
        return isSeated;
    }

    /** The question the Council votes on; it is asked by a sponsor that has recognised. */
    private static PlannedDraft hearing(Simulation simulation, int claimant) {
        Situation situation = simulation.situation();
        Setting setting = simulation.setting();
        ClaimantSetting about = setting.claimants().get(claimant);
        Claimant facts = about.claimant();
        int sponsor = about.sponsors().stream()
                .filter(state -> situation.hasRecognised(claimant, state))
                .findFirst()
                .orElseThrow();
        YearMonth month = YearMonth.of(
                (int) Math.floorDiv(situation.month(), 12L), (int) Math.floorMod(situation.month(), 12L) + 1);
        Draft draft = new Draft(
                facts.id() + "-hearing",
                "Hearing of " + facts.name(),
                month,
                false,
                Draft.Condition.DECLARED,
                facts.id(),
                setting.roster().state(sponsor).iso3(),
                null,
                Plan.COUNCIL,
                setting.parameters().forum().position(),
                setting.parameters().forum().statusQuo(),
                situation.parent(about.parent()).consents,
                0,
                true,
                false,
                true,
                0,
                false,
                false,
                false,
                0,
                null,
                "");
        QuotaWithVetoes onProcedure = new QuotaWithVetoes(simulation.plan().quota(), false);
        return new PlannedDraft(draft, Luck.key(draft.id()), claimant, sponsor, ClaimantSetting.NOBODY, onProcedure);
    }

    private static void write(
            Simulation simulation,
            PlannedDraft hearing,
            Members council,
            Vote[] votes,
            boolean[] pivotal,
            boolean isSeated) {
        long month = simulation.situation().month();
        Draft draft = hearing.draft();
        List<Ballot> ballots = new ArrayList<>();
        for (int seat = 0; seat < votes.length; seat++) {
            String member = iso3(simulation, council.states().get(seat));
            boolean isPermanent = council.isPermanent(seat);
            ballots.add(
                    new Ballot(month, draft.id(), Plan.COUNCIL, member, isPermanent, true, votes[seat], pivotal[seat]));
        }
        double[] tally = tally(votes);
        simulation
                .journal()
                .decided(
                        new DraftOutcome(
                                month,
                                draft.id(),
                                draft.title(),
                                Plan.COUNCIL,
                                draft.claimant(),
                                draft.sponsor(),
                                Kind.PROCEDURAL,
                                isSeated ? Outcome.ADOPTED : Outcome.INSUFFICIENT,
                                tally[0],
                                tally[1],
                                tally[2],
                                List.of()),
                        ballots);
    }
}
