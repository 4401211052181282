package westphalia.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import westphalia.experiment.Ensemble;
import westphalia.experiment.Recipe;
import westphalia.experiment.Workers;
import westphalia.result.RunResult;

/**
 * The runs of all arms of a comparison, number by number: run 0 of the base and of every variant, then run 1 of each, so
 * that twins come one after the other and only the base's run waits for its twins.
 */
public final class Twins implements Recipe<RunResult> {
    private static final long serialVersionUID = 1;

    private final ArrayList<Ensemble> arms = new ArrayList<>();

    /** Takes in each run of each arm. */
    public interface Receiver {
        /**
         * Takes in the next run.
         *
         * @param arm the place of its arm, 0 for the base
         */
        void receive(int arm, RunResult run);
    }

    /**
     * Twins that have not been run.
     *
     * @param arms the base and then its variants
     * @param traced how many runs of each arm, from the first, record their states
     */
    public Twins(List<Arm> arms, long seed, int traced) {
        arms.forEach(arm -> this.arms.add(new Ensemble(arm.engine(), seed, traced, false)));
    }

    /**
     * Has the runs {@code first} to {@code runs - 1} of every arm carried out by workers.
     *
     * @param receiver is called by the calling thread only, with the base's run of each number before its twins
     */
    public void play(int first, int runs, Workers workers, Receiver receiver) {
        int[] piece = {first * arms.size()};
        workers.play(piece[0], runs * arms.size(), this, run -> receiver.receive(piece[0]++ % arms.size(), run));
    }

    @Override
    public IntFunction<RunResult> prepare() {
        List<IntFunction<RunResult>> prepared =
                arms.stream().map(Ensemble::prepare).toList();
        return piece -> prepared.get(piece % prepared.size()).apply(piece / prepared.size());
    }
}
