package westphalia;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import westphalia.cli.CommandLineDoor;
import westphalia.cli.argument.StopRequest;
import westphalia.desktop.Desktop;

/** Starts the program: the one place that knows the doors, and the only one that exits. */
public final class Main {
    private Main() {}

    /** Carries out the command and exits with its code. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && !arguments[0].equals("window")) {
            System.setProperty("java.awt.headless", "true"); // Pictures are files; a display is not needed.
        }
        // Not System.out, which swallows failures to write.
        OutputStream printed = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = new PrintWriter(new OutputStreamWriter(printed, StandardCharsets.UTF_8), true);
        PrintWriter error = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        Runnable ended = StopRequest.listen(error);
        int code = CommandLineDoor.FAILED;
        try {
            code = CommandLineDoor.run(arguments, out, error, Desktop::open);
        } finally {
            ended.run();
        }
        System.exit(code);
    }
}
