package westphalia.engine.stage.body;

import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.body.AbsenceRule;
import westphalia.model.setting.CouncilSeats.Members;
import westphalia.model.setting.Setting;

/** Who stays away from a vote of the Assembly. */
final class Attendance {
    private final AbsenceRule rule;

    Attendance(Setting setting) {
        this.rule = new AbsenceRule(setting);
    }

    /** By seat, whether a member stays away; parent and sponsor are there. */
    boolean[] away(Simulation simulation, PlannedDraft planned, Members members) {
        int parent = simulation.setting().claimants().get(planned.claimant()).parentState();
        boolean[] away = new boolean[members.size()];
        for (int seat = 0; seat < away.length; seat++) {
            int state = members.states().get(seat);
            away[seat] = state != planned.sponsor() && state != parent && isAway(simulation, planned, state);
        }
        return away;
    }

    private boolean isAway(Simulation simulation, PlannedDraft planned, int state) {
        Reasons reasons = simulation.reasons();
        rule.reasons(state, reasons);
        return simulation.decider().happens(DecidedAct.STAY_AWAY, Purpose.ABSENCE, state, Subject.of(planned), reasons);
    }

    /** The answers, but for those who stay away. */
    static Vote[] ofThosePresent(Vote[] drawn, boolean[] away) {
        Vote[] votes = drawn.clone();
        for (int seat = 0; seat < votes.length; seat++) {
            votes[seat] = away[seat] ? Vote.NOT_PARTICIPATING : drawn[seat];
        }
        return votes;
    }
}
