package westphalia;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import westphalia.cli.CommandLineDoor;

/** Starts the program: the one place that knows the doors, and the only one that exits. */
public final class Main {
    private Main() {}

    /** Carries out the command and exits with its code. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true"); // Pictures are files; a display that is there is not needed.
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        PrintWriter error = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(CommandLineDoor.run(arguments, out, error));
    }
}
