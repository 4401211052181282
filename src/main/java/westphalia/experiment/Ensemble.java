package westphalia.experiment;

import java.io.Serializable;
import java.util.function.IntFunction;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.result.RunReceiver;
import westphalia.result.RunResult;

/** Many runs of one scenario under one seed, handed on in the order of their numbers whatever thread was first. */
public final class Ensemble implements Recipe<RunResult> {
    private static final long serialVersionUID = 1;

    private final transient Engine engine;
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
        play(first, runs, new Threads(threads), receiver);
    }

    /** Has the runs {@code first} to {@code runs - 1} carried out by workers. */
    public void play(int first, int runs, Workers workers, RunReceiver receiver) {
        workers.play(first, runs, this, receiver::receive);
    }

    @Override
    public IntFunction<RunResult> prepare() {
        return run -> engine.run(seed, run, options(run));
    }

    /** What is sent in its place: an engine cannot be. */
    private Object writeReplace() {
        return new Sent(SentScenario.of(engine.scenario()), seed, traced, explained);
    }

    private record Sent(SentScenario scenario, long seed, int traced, boolean explained) implements Serializable {
        private Object readResolve() {
            return new Ensemble(scenario.engine(), seed, traced, explained);
        }
    }

    private RunOptions options(int run) {
        boolean isTraced = run < traced;
        return new RunOptions(isTraced, isTraced && explained, null, null);
    }
}
