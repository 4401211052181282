package westphalia.cli;

import java.io.PrintWriter;
import westphalia.result.RunReceiver;
import westphalia.result.RunResult;

/** How far an ensemble has come, with its rate and the time left; drawn over itself on a terminal. */
final class ProgressBar implements RunReceiver {
    private static final int WIDTH = 30;
    private static final long NANOS_BETWEEN_DRAWINGS = 100_000_000L;
    private static final double NANOS = 1e9;

    private final PrintWriter terminal;
    private final int first;
    private final int runs;
    private final long started = System.nanoTime();
    private long drawn = started;
    private int done;

    /**
     * A bar.
     *
     * @param first how many runs were done before
     * @param runs how many there will be
     */
    ProgressBar(PrintWriter terminal, int first, int runs) {
        this.terminal = terminal;
        this.first = first;
        this.runs = runs;
        this.done = first;
    }

    @Override
    public void receive(RunResult run) {
        done++;
        long now = System.nanoTime();
        if (now - drawn > NANOS_BETWEEN_DRAWINGS || done == runs) {
            drawn = now;
            terminal.print("\r" + text(done, first, runs, (now - started) / NANOS));
            terminal.print(done == runs ? System.lineSeparator() : "");
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
    static String text(int done, int first, int runs, double seconds) {
        int filled = WIDTH * done / runs;
        double rate = (done - first) / Math.max(seconds, 1e-9);
        return String.format(
                java.util.Locale.ROOT,
                "[%s%s] %d/%d runs  %.0f runs/s  %.0f s left ",
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                done,
                runs,
                rate,
                (runs - done) / Math.max(rate, 1e-9));
    }
}
