package westphalia.experiment.explanation.rerun;

import org.jspecify.annotations.Nullable;
import westphalia.engine.run.RunOptions;
import westphalia.model.decision.DecidedAct;
import westphalia.result.Decision;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;

/**
 * One act of one decider about one thing, whenever it is done.
 *
 * @param decider ISO3 of a state, or id of a claimant
 * @param subject id of a claimant or a draft
 * @param target ISO3 of the state to which it is done; empty for none
 */
public record Deed(DecidedAct act, String decider, String subject, String target) {

    /** The first proleptic month in which a run has it done; null if it never is. */
    @Nullable
    Long firstIn(RunResult run) {
        return isOfRecognition() ? firstOf(run.recognitions()) : firstAmong(run.decisions());
    }

    /** How a run must be carried out for it to be seen. */
    RunOptions options() {
        if (isOfRecognition()) {
            return RunOptions.PLAIN;
        }
        return new RunOptions(false, true, null, new RunOptions.DecisionObserver() {
            @Override
            public boolean keeps(String who, String about, DecidedAct what) {
                return what == act && who.equals(decider) && about.equals(subject);
            }
        });
    }

    /** Recognitions and withdrawals stand in the tables of every run. */
    private boolean isOfRecognition() {
        return act == DecidedAct.RECOGNISE || act == DecidedAct.WITHDRAW;
    }

    private @Nullable Long firstOf(Iterable<RecognitionAct> acts) {
        for (RecognitionAct done : acts) {
            if (done.act().decided() == act
                    && done.state().equals(decider)
                    && done.claimant().equals(subject)) {
                return done.month();
            }
        }
        return null;
    }

    private @Nullable Long firstAmong(Iterable<Decision> decisions) {
        for (Decision one : decisions) {
            if (one.happened()
                    && one.act() == act
                    && one.state().equals(decider)
                    && one.subject().equals(subject)
                    && one.target().equals(target)) {
                return one.month();
            }
        }
        return null;
    }
}
