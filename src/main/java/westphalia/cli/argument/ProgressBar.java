package westphalia.cli.argument;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How far work has come, with its rate and the time left; drawn over itself on a terminal.
 *
 * <p>The rate is that of the second half of the time so far: a program starts slowly, and what it does first says
 * little about the rest.
 */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final long NANOS_BETWEEN_DRAWINGS = 100_000_000L;
    private static final double NANOS = 1e9;
    private static final double FAST = 10;

    private final PrintWriter terminal;
    private final int total;
    private final String noun;
    private final long started = System.nanoTime();
    private long drawn = started;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private int done;

    /** How much was done when. */
    private record Mark(long time, int done) {}

    /**
     * A bar.
     *
     * @param first how many pieces were done before
     * @param total how many there will be
     * @param noun what a piece is, in the plural
     */
    ProgressBar(PrintWriter terminal, int first, int total, String noun) {
        this.terminal = terminal;
        this.total = total;
        this.noun = noun;
        this.done = first;
        marks.add(new Mark(started, first));
    }

    /** Another piece is done. */
    void advance() {
        done++;
        long now = System.nanoTime();
        if (now - drawn > NANOS_BETWEEN_DRAWINGS || done == total) {
            drawn = now;
            terminal.print("\r" + text(done, total, noun, rate(now)));
            terminal.print(done == total ? System.lineSeparator() : "");
            terminal.flush();
        }
    }

    /** Whether somebody watches: up to Java 21 a console is a terminal, later it says so itself. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isOnTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }

    /** Pieces a second since half of the time had gone. */
    private double rate(long now) {
        marks.add(new Mark(now, done));
        while (marks.size() > 2 && marks.element().time() - started < (now - started) / 2) {
            marks.remove();
        }
        Mark since = marks.element();
        return (done - since.done()) * NANOS / Math.max(1, now - since.time());
    }

    /** The bar as text at a rate of so many pieces a second. */
    static String text(int done, int total, String noun, double rate) {
        int filled = (int) ((long) WIDTH * done / total);
        return String.format(
                java.util.Locale.ROOT,
                "[%s%s] %d/%d %s  %s a second  %s left ",
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                done,
                total,
                noun,
                String.format(java.util.Locale.ROOT, rate < FAST ? "%.1f" : "%.0f", rate),
                time((total - done) / Math.max(rate, 1e-9)));
    }

    /** Seconds up to a minute and a half, then minutes, then hours and minutes. */
    private static String time(double seconds) {
        long minutes = Math.round(seconds / 60);
        if (seconds < 90) {
            return Math.round(seconds) + " s";
        }
        return minutes < 90 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
