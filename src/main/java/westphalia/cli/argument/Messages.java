package westphalia.cli.argument;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** How a command speaks to the user beside its data: on standard error, and not at all with {@code --quiet}. */
public final class Messages {
    private final PrintWriter error;
    private final boolean isQuiet;

    /** The messages of a command under way. */
    public Messages(CommandSpec command) {
        this.error = command.commandLine().getErr();
        this.isQuiet = Boolean.TRUE.equals(command.root().findOption("--quiet").getValue());
    }

    /** Messages of errors alone. */
    public static Messages ofErrors(PrintWriter error) {
        return new Messages(error, true);
    }

    private Messages(PrintWriter error, boolean isQuiet) {
        this.error = error;
        this.isQuiet = isQuiet;
    }

    /** Tells how it went, unless the user wants to hear of errors only. */
    public void say(String message) {
        if (!isQuiet) {
            error.println(message);
        }
    }

    /** Whether the user wants to hear of errors only. */
    public boolean isQuiet() {
        return isQuiet;
    }

    /** Tells what went wrong. */
    public void complain(String message) {
        error.println(message);
    }

    /**
     * What is to be called after each piece of work: it draws a bar if somebody watches, and ends the work if the user
     * wishes it.
     *
     * @param done how many pieces were done before
     * @param total how many there will be
     * @param noun what a piece is, in the plural
     */
    public Runnable progress(int done, int total, String noun) {
        StopRequest.begin();
        Runnable bar =
                isQuiet || !ProgressBar.isOnTerminal() ? () -> {} : new ProgressBar(error, done, total, noun)::advance;
        return () -> {
            bar.run();
            StopRequest.heed();
        };
    }
}
