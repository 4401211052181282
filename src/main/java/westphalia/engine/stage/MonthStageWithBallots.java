package westphalia.engine.stage;

import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.model.Vote;
import westphalia.model.influence.BallotRule;
import westphalia.model.setting.Setting;

/** A stage in which members of a body vote. */
abstract class MonthStageWithBallots extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient BallotRule ballots;

    MonthStageWithBallots(Setting setting) {
        this.ballots = new BallotRule(setting);
    }

    final BallotRule ballots() {
        return ballots;
    }

    /** Votes for, against, and neither. */
    static double[] tally(Vote[] votes) {
        double[] tally = new double[3];
        for (Vote vote : votes) {
            tally[vote == Vote.YES ? 0 : vote == Vote.NO ? 1 : 2]++;
        }
        return tally;
    }

    static String iso3(Simulation simulation, int state) {
        return simulation.setting().roster().state(state).iso3();
    }
}
