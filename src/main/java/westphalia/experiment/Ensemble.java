package westphalia.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.result.RunReceiver;
import westphalia.result.RunResult;

/**
 * Many runs of one scenario under one seed, handed on in the order of their numbers whatever thread was first.
 *
 * <p>At most a few runs a thread wait to be handed on, so memory does not grow with the number of runs.
 */
public final class Ensemble {
    private static final int WAITING_RUNS_A_THREAD = 4;

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
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread worker = new Thread(task, "run");
            worker.setDaemon(true);
            return worker;
        });
        try {
            Deque<Future<RunResult>> waiting = new ArrayDeque<>();
            int next = first;
            while (next < runs || !waiting.isEmpty()) {
                while (next < runs && waiting.size() < WAITING_RUNS_A_THREAD * threads) {
                    int run = next++;
                    waiting.add(workers.submit(() -> engine.run(seed, run, options(run))));
                }
                receiver.receive(result(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private RunOptions options(int run) {
        boolean isTraced = run < traced;
        return new RunOptions(isTraced, isTraced && explained, null, null);
    }

    private static RunResult result(Future<RunResult> future) {
        try {
            return future.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interruption);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
