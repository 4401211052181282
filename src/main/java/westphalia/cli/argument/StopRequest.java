package westphalia.cli.argument;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish of the user that the program end (Ctrl-C, or a request to terminate), heeded between two pieces of work.
 *
 * <p>Java then ends as soon as its last hook has. This hook says what is wanted and waits until the command has closed
 * its folder, so that what was done is whole and {@code --resume} can go on. Work that has not begun, or a piece that
 * lasts too long, is not waited for; then the hook says itself how things stand.
 */
public final class StopRequest {
    private static final int PATIENCE_SECONDS = 10;
    private static final String GOES_ON = "stopped; the same command with --resume goes on";

    private static volatile boolean isMade;
    private static volatile boolean isUnderWay;

    private StopRequest() {}

    /**
     * Listens for the wish while the program works.
     *
     * @param error where it is said that the program was stopped
     * @return is to be called when the work has ended
     */
    public static Runnable listen(PrintWriter error) {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitEnd(ended, error), "stop"));
        return ended::countDown;
    }

    private static void awaitEnd(CountDownLatch ended, PrintWriter error) {
        isMade = true;
        try {
            if (!ended.await(isUnderWay ? PATIENCE_SECONDS : 0, TimeUnit.SECONDS)) {
                error.println(isUnderWay ? GOES_ON : "stopped before any work was done");
                error.flush();
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that a folder is being filled, so that a stop must wait for the end of a piece of work. */
    static void begin() {
        isUnderWay = true;
    }

    /** Ends the work under way if the user wishes it. */
    static void heed() {
        if (isMade) {
            throw new CancellationException(GOES_ON);
        }
    }
}
