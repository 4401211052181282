package westphalia.engine.stage.body;

import java.time.YearMonth;
import java.util.List;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.body.ForumRule;
import westphalia.model.influence.body.VotingRule;
import westphalia.model.institution.Body;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.CouncilSeats.Members;
import westphalia.model.setting.Setting;
import westphalia.result.DraftOutcome.Outcome;

/**
 * Forum (rules 13 and 7): claimants are heard in the Council, unless their opponent challenges it and the vote goes
 * against them.
 */
public final class ForumStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient ForumRule rule;
    private final transient VotingRule voting;

    public ForumStage(Setting setting) {
        this.rule = new ForumRule(setting);
        this.voting = VotingRule.of(Body.Kind.COUNCIL, setting);
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
        Vote[] votes = new Poll(simulation, hearing, voting, council).cast();
        boolean isSeated = hearing.rule().isAdopted(votes, council.seats());
        Outcome outcome = isSeated ? Outcome.ADOPTED : Outcome.INSUFFICIENT;
        new Minutes(simulation, hearing, council).cast(outcome, votes, List.of());
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
                setting.bodies().council().id(),
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
                false,
                0,
                null,
                "");
        return PlannedDraft.of(draft, setting);
    }
}
