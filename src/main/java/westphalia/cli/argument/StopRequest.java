package westphalia.cli.argument;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish of the user that the program end (Ctrl-C, or a request to terminate), heeded between two pieces of work.
 *
 * <p>Java then ends as soon as its last hook has. This hook says what is wanted and waits until the command has closed
 * its folder, so that what was done is whole and {@code --resume} can go on.
 */
public final class StopRequest {
    private static final int PATIENCE_SECONDS = 10;

    private static volatile boolean isMade;
    private static volatile boolean isHeeded;

    private StopRequest() {}

    /**
     * Listens for the wish while the program works.
     *
     * @return is to be called when the work has ended
     */
    public static Runnable listen() {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitEnd(ended), "stop"));
        return ended::countDown;
    }

    @SuppressWarnings("ReturnValueIgnored") // Whether it ended or patience did, Java ends now.
    private static void awaitEnd(CountDownLatch ended) {
        isMade = true;
        if (isHeeded) {
            try {
                ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the work under way if the user wishes it; work that never asks is not waited for. */
    static void heed() {
        isHeeded = true;
        if (isMade) {
            throw new CancellationException("stopped; the same command with --resume goes on");
        }
    }
}
