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

    private static volatile boolean isMade;
    private static volatile boolean isUnderWay;
    private static volatile boolean isResumable;

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
                error.println(words());
                error.flush();
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private static String words() {
        return isResumable ? "stopped; the same command with --resume goes on" : "stopped";
    }

    /** Says that work goes on piece by piece, so that a stop waits for the end of a piece. */
    static void begin() {
        isUnderWay = true;
    }

    /** Says that the same command with {@code --resume} can go on. */
    static void beginResumable() {
        isResumable = true;
        isUnderWay = true;
    }

    /** Ends the work under way if the user wishes it. */
    static void heed() {
        if (isMade) {
            throw new CancellationException(words());
        }
    }
}
