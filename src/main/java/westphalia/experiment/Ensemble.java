package westphalia.experiment;

import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.result.RunReceiver;

/** Many runs of one scenario under one seed, handed on in the order of their numbers whatever thread was first. */
public final class Ensemble {
    private final Engine engine;
    private final long seed;
    private final int traced;
    private final boolean explained;

    /**
     * An ensemble that has not started.
     *
     * @param traced how many runs, from the first, record their states
     * @param explained whether those also record every decision
     */
    public Ensemble(Engine engine, long seed, int traced, boolean explained) {
        this.engine = engine;
        this.seed = seed;
        this.traced = traced;
        this.explained = explained;
    }

    /**
     * Carries out the runs {@code first} to {@code runs - 1}.
     *
     * @param threads how many runs are carried out at once
     * @param receiver is called by the calling thread only, once a run, in order
     */
    public void play(int first, int runs, int threads, RunReceiver receiver) {
        NumberedWork.play(first, runs, threads, run -> engine.run(seed, run, options(run)), receiver::receive);
    }

    private RunOptions options(int run) {
        boolean isTraced = run < traced;
        return new RunOptions(isTraced, isTraced && explained, null, null);
    }
}
