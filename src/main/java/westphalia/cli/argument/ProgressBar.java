package westphalia.cli.argument;

import java.io.PrintWriter;

/** How far work has come, with its rate and the time left; drawn over itself on a terminal. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final long NANOS_BETWEEN_DRAWINGS = 100_000_000L;
    private static final double NANOS = 1e9;
    private static final double FAST = 10;

    private final PrintWriter terminal;
    private final int first;
    private final int total;
    private final String noun;
    private final long started = System.nanoTime();
    private long drawn = started;
    private int done;

    /**
     * A bar.
     *
     * @param first how many pieces were done before
     * @param total how many there will be
     * @param noun what a piece is, in the plural
     */
    ProgressBar(PrintWriter terminal, int first, int total, String noun) {
        this.terminal = terminal;
        this.first = first;
        this.total = total;
        this.noun = noun;
        this.done = first;
    }

    /** Another piece is done. */
    void advance() {
        done++;
        long now = System.nanoTime();
        if (now - drawn > NANOS_BETWEEN_DRAWINGS || done == total) {
            drawn = now;
            terminal.print("\r" + text(done, first, total, noun, (now - started) / NANOS));
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

    /** The bar as text after some seconds. */
    static String text(int done, int first, int total, String noun, double seconds) {
        int filled = (int) ((long) WIDTH * done / total);
        double rate = (done - first) / Math.max(seconds, 1e-9);
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
