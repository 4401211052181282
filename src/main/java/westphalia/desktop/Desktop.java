package westphalia.desktop;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Opens the window and waits until it is closed. */
public final class Desktop {
    private static final Path FIRST = Path.of("scenarios", "kosovo-2008.yaml");

    private Desktop() {}

    /**
     * Shows the window until it is closed.
     *
     * @param scenario what to open; null for the scenario of the first start
     * @param error where messages go
     * @return the exit code: 0, or 1 without a display
     */
    public static int open(@Nullable Path scenario, PrintWriter error) {
        if (GraphicsEnvironment.isHeadless()) {
            error.println("window: there is no display; the other commands need none, see --help");
            return 1;
        }
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        } catch (AWTError | HeadlessException unreachable) {
            error.println("window: the display cannot be reached: " + unreachable.getMessage()
                    + "; the other commands need none, see --help");
            return 1;
        }
        CountDownLatch isClosed = new CountDownLatch(1);
        SwingUtilities.invokeLater(() -> {
            Look look = new Look();
            look.apply();
            MainWindow window = new MainWindow(look);
            window.addWindowListener(new WindowAdapter() {
                @Override
                public void windowClosed(WindowEvent event) {
                    isClosed.countDown();
                }
            });
            window.setVisible(true);
            if (scenario != null) {
                window.open(scenario);
            } else if (Files.exists(FIRST)) {
                window.open(FIRST);
                window.welcome();
            }
        });
        try {
            isClosed.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
