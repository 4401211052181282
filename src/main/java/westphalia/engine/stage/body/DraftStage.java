package westphalia.engine.stage.body;

import java.util.ArrayList;
import java.util.List;
import westphalia.engine.run.Plan;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.Draft;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.body.TablingRule;
import westphalia.model.influence.body.TablingRule.Expectation;
import westphalia.model.influence.power.WorldClimate;
import westphalia.model.institution.ObligatoryAbstention;
import westphalia.model.institution.Verdict;
import westphalia.model.parameter.power.WorldParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.CouncilSeats.Members;
import westphalia.model.setting.Setting;
import westphalia.result.DraftOutcome.Outcome;

/** Drafts (rules 8 and 7): sponsors table or shelve their drafts, and the Council votes. */
public final class DraftStage extends MonthStageWithBallots {
    private static final long serialVersionUID = 1;
    private static final double LIKELY = 0.5;

    private final transient TablingRule tabling;
    private final transient WorldClimate climate;
    private final transient ObligatoryAbstention partyAbstains;

    public DraftStage(Setting setting) {
        super(setting);
        this.tabling = new TablingRule(setting.parameters().tabling());
        this.climate = new WorldClimate(setting);
        this.partyAbstains =
                new ObligatoryAbstention(setting.parameters().ballot().partyAbstains() == 1);
    }

    @Override
    protected void month(Simulation simulation) {
        for (PlannedDraft planned : simulation.plan().drafts()) {
            if (planned.draft().body().equals(Plan.COUNCIL) && isUp(planned, simulation.situation())) {
                decide(simulation, planned);
            }
        }
    }

    private void decide(Simulation simulation, PlannedDraft asked) {
        Members council = simulation.setting().seats().in(simulation.situation().month());
        PlannedDraft planned = watered(simulation, asked, council);
        Poll poll = new Poll(simulation, planned, ballots(), council.states(), council.permanent());
        Expectation expected = poll.expectation(simulation.plan().quota());
        if (isTabled(simulation, planned, expected)) {
            vote(simulation, planned, poll, council);
        } else {
            shelve(simulation, planned, poll, council, expected);
        }
    }

    /** The draft as asked, or watered down towards the status quo if the sponsor reckons that worth more. */
    private PlannedDraft watered(Simulation simulation, PlannedDraft asked, Members council) {
        double watering = simulation.setting().parameters().tabling().watering();
        if (watering == 0 || asked.draft().mustVote()) {
            return asked;
        }
        PlannedDraft softer = asked.watered(watering);
        return value(simulation, softer, council) > value(simulation, asked, council) ? softer : asked;
    }

    private double value(Simulation simulation, PlannedDraft planned, Members council) {
        Poll poll = new Poll(simulation, planned, ballots(), council.states(), council.permanent());
        Expectation expected = poll.expectation(simulation.plan().quota());
        Reasons reasons = simulation.reasons();
        tabling.reasons(planned.draft(), expected, simulation.plan().quota(), threat(simulation, planned), reasons);
        return reasons.sum();
    }

    private boolean isTabled(Simulation simulation, PlannedDraft planned, Expectation expected) {
        if (planned.draft().mustVote()) {
            return true;
        }
        Reasons reasons = simulation.reasons();
        tabling.reasons(planned.draft(), expected, simulation.plan().quota(), threat(simulation, planned), reasons);
        double luck = simulation.decider().luck(Luck.Purpose.TABLING, planned.sponsor(), planned.key());
        return simulation
                .decider()
                .happens(DecidedAct.TABLE, planned.sponsor(), Subject.of(planned), reasons, tabling.curve(), luck);
    }

    /** How credibly the claimant's opponent threatens to reopen the mandate over it, in [0, 1]. */
    private static double threat(Simulation simulation, PlannedDraft planned) {
        int claimant = planned.claimant();
        int opponent = simulation.setting().claimants().get(claimant).opponent();
        boolean isProvoked = planned.draft().isOnStatus() && !planned.draft().parentConsents();
        if (opponent == ClaimantSetting.NOBODY
                || !isProvoked
                || !simulation.situation().claimant(claimant).hasMandate) {
            return 0;
        }
        return Math.max(
                0, -simulation.situation().stance(claimant, simulation.setting().powerState(opponent)));
    }

    private void vote(Simulation simulation, PlannedDraft planned, Poll poll, Members council) {
        Vote[] votes = poll.cast(drawn -> partyAbstains.apply(drawn, parties(planned, council)));
        Verdict verdict = planned.rule().decide(votes, poll.permanent());
        boolean[] pivotal = planned.rule().pivotal(votes, poll.permanent());
        Outcome outcome =
                verdict.adopted() ? Outcome.ADOPTED : verdict.isVetoed() ? Outcome.VETOED : Outcome.INSUFFICIENT;
        List<String> vetoedBy = verdict.vetoedBy().stream()
                .map(seat -> iso3(simulation, council.states().get(seat)))
                .toList();
        write(
                simulation,
                planned,
                Plan.COUNCIL,
                outcome,
                tally(votes),
                vetoedBy,
                ballots(simulation, planned, Plan.COUNCIL, council.states(), poll.permanent(), votes, true, pivotal));
        Situation situation = simulation.situation();
        if (outcome == Outcome.VETOED) {
            situation.setTension(situation.tension() + world(simulation).vetoShock());
            climate.blocked(situation, vetoedBy, true);
            block(planned, situation);
        } else if (outcome == Outcome.ADOPTED) {
            adopt(simulation, planned);
        }
    }

    private static boolean[] parties(PlannedDraft planned, Members council) {
        boolean[] parties = new boolean[council.size()];
        for (int seat = 0; seat < parties.length; seat++) {
            parties[seat] = council.states().get(seat) == planned.target();
        }
        return parties;
    }

    private static void adopt(Simulation simulation, PlannedDraft planned) {
        Situation situation = simulation.situation();
        Draft draft = planned.draft();
        ClaimantCondition claimant = situation.claimant(planned.claimant());
        claimant.authorisation = Math.max(claimant.authorisation, draft.authorisation());
        claimant.isRecommended |= draft.membership();
        if (draft.mandate()) {
            claimant.hasMandate = true;
            claimant.administered = Math.min(claimant.administered, situation.month());
            if (claimant.bypassed != Situation.NEVER) {
                situation.setLegitimacy(
                        situation.legitimacy() + world(simulation).mandateGain());
            }
        }
    }

    private static void block(PlannedDraft planned, Situation situation) {
        if (planned.draft().position() > planned.draft().statusQuo()) {
            situation.claimant(planned.claimant()).blockedDrafts++;
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
        write(
                simulation,
                planned,
                Plan.COUNCIL,
                isHiddenVeto ? Outcome.HIDDEN_VETO : Outcome.WITHDRAWN,
                poll.expectedTally(),
                vetoedBy,
                ballots(simulation, planned, Plan.COUNCIL, council.states(), poll.permanent(), votes, false, pivotal));
        if (isHiddenVeto) {
            Situation situation = simulation.situation();
            situation.setLegitimacy(situation.legitimacy() - world(simulation).hiddenVetoCost());
            climate.blocked(situation, vetoedBy, false);
            block(planned, situation);
        }
    }

    private static WorldParameters world(Simulation simulation) {
        return simulation.setting().parameters().world();
    }
}
