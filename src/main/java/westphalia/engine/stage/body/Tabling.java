package westphalia.engine.stage.body;

import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.body.TablingRule;
import westphalia.model.influence.body.TablingRule.Expectation;
import westphalia.model.influence.body.VotingRule;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.CouncilSeats.Members;
import westphalia.model.setting.Setting;

/** A sponsor before a body: it asks for less, puts its draft to the vote, or shelves it (rule 8). */
final class Tabling {
    private static final double LIKELY = 0.5;

    private final TablingRule rule;
    private final VotingRule voting;

    Tabling(Setting setting, VotingRule voting) {
        this.rule = new TablingRule(setting.parameters().tabling());
        this.voting = voting;
    }

    /** Whether a shelved draft is one that a veto stopped unseen. */
    static boolean isHiddenVeto(Expectation expected) {
        return expected.veto() > LIKELY;
    }

    /** The draft as asked, or watered down towards the status quo if the sponsor reckons that worth more. */
    PlannedDraft watered(Simulation simulation, PlannedDraft asked, Members members) {
        double watering = simulation.setting().parameters().tabling().watering();
        if (watering == 0 || asked.draft().mustVote()) {
            return asked;
        }
        PlannedDraft softer = asked.watered(watering);
        return value(simulation, softer, members) > value(simulation, asked, members) ? softer : asked;
    }

    private double value(Simulation simulation, PlannedDraft planned, Members members) {
        Expectation expected = new Poll(simulation, planned, voting, members).expectation();
        Reasons reasons = simulation.reasons();
        rule.reasons(planned.draft(), expected, threat(simulation, planned), reasons);
        return reasons.sum();
    }

    /** Whether it comes to the vote. */
    boolean isTabled(Simulation simulation, PlannedDraft planned, Expectation expected) {
        if (planned.draft().mustVote()) {
            return true;
        }
        Reasons reasons = simulation.reasons();
        rule.reasons(planned.draft(), expected, threat(simulation, planned), reasons);
        double luck = simulation.decider().luck(Luck.Purpose.TABLING, planned.sponsor(), planned.key());
        return simulation
                .decider()
                .happens(DecidedAct.TABLE, planned.sponsor(), Subject.of(planned), reasons, rule.curve(), luck);
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
}
