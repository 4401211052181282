package westphalia.desktop;

import java.awt.AWTEvent;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import javax.swing.AbstractButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import westphalia.NeedsDisplay;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;

/**
 * How fast and how smooth the window is, printed and never asserted; run by hand only:
 *
 * <pre>
 * xvfb-run -a -s "-screen 0 1600x1000x24" mvn test -Dtest=WindowBenchmark
 * </pre>
 *
 * <p>Wall-clock times suffer from whatever else the machine does, so each line says its load, and of the event thread's
 * longest dispatch also the processor time that the thread itself took.
 */
@NeedsDisplay
class WindowBenchmark {
    private static final Path KOSOVO = Path.of("scenarios", "kosovo-2008.yaml");
    private static final int STARTS = 3;
    private static final int RESETS = Integer.getInteger("westphalia.resets", 100);
    private static final int WARM = 10;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final int LONGEST = 5;

    private MainWindow window;

    @BeforeEach
    void open() throws BackingStoreException {
        Preferences.userRoot().node("westphalia").clear();
        window = GuiActionRunner.execute(() -> {
            Look look = new Look();
            look.apply();
            MainWindow opened = new MainWindow(look);
            opened.setSize(new Dimension(1280, 800));
            opened.setVisible(true);
            opened.open(KOSOVO);
            return opened;
        });
        until("the scenario is open", () -> session().shown() != null);
        run(() -> session().setPace(0));
    }

    @AfterEach
    void close() {
        run(window::dispose);
    }

    private Session session() {
        return window.session();
    }

    private RunSoFar now() {
        return Objects.requireNonNull(session().shown());
    }

    private static void run(Runnable work) {
        GuiActionRunner.execute(work::run);
    }

    private static void until(String what, BooleanSupplier condition) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return GuiActionRunner.execute(condition::getAsBoolean);
                    }
                },
                Timeout.timeout(600_000));
    }

    private static void say(String text, Object... values) {
        System.out.printf(
                Locale.ROOT,
                "%s  [load %.1f on %d processors]%n",
                String.format(Locale.ROOT, text, values),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    /** Times every dispatch of the event thread while it is pushed onto the queue. */
    private static final class Probe extends EventQueue {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private record Dispatch(double milliseconds, double ofProcessor, String event) {}

        private final List<Dispatch> dispatches = new ArrayList<>();
        private final long collectedBefore = collected();

        /** How long the program has stood still to collect garbage, in milliseconds. */
        private static long collected() {
            return ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                    .sum();
        }

        @Override
        protected void dispatchEvent(AWTEvent event) {
            long processor = THREADS.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            super.dispatchEvent(event);
            dispatches.add(new Dispatch(
                    (System.nanoTime() - begin) / MILLION,
                    (THREADS.getCurrentThreadCpuTime() - processor) / MILLION,
                    event.getClass().getSimpleName() + " " + event.paramString()));
        }

        static Probe begin() {
            Probe probe = new Probe();
            run(() -> Toolkit.getDefaultToolkit().getSystemEventQueue().push(probe));
            return probe;
        }

        void end(String what) {
            run(this::pop);
            List<Dispatch> byTime = new ArrayList<>(dispatches);
            byTime.sort((one, other) -> Double.compare(other.milliseconds, one.milliseconds));
            long over = byTime.stream().filter(one -> one.milliseconds > 50).count();
            double mostOfProcessor =
                    byTime.stream().mapToDouble(Dispatch::ofProcessor).max().orElse(0);
            say(
                    "%s: %d dispatches, longest %.0f ms, %d over 50 ms; longest by its own processor time %.0f ms;"
                            + " %d ms of collecting garbage in all",
                    what,
                    byTime.size(),
                    byTime.isEmpty() ? 0 : byTime.get(0).milliseconds,
                    over,
                    mostOfProcessor,
                    collected() - collectedBefore);
            list("longest", byTime);
            byTime.sort((one, other) -> Double.compare(other.ofProcessor, one.ofProcessor));
            list("most work", byTime);
        }

        private static void list(String title, List<Dispatch> sorted) {
            sorted.stream()
                    .limit(LONGEST)
                    .forEach(one -> System.out.printf(
                            Locale.ROOT,
                            "    %s: %.1f ms, %.1f ms of processor: %s%n",
                            title,
                            one.milliseconds,
                            one.ofProcessor,
                            one.event.substring(0, Math.min(130, one.event.length()))));
        }
    }

    private void playToTheEnd() {
        run(() -> session().play());
        until("the run is over", () -> now().isOver());
    }

    @Test
    void theEventThreadWhileARunAndManyRunsGoOn() {
        playToTheEnd(); // The first run also loads classes.
        Probe probe = Probe.begin();
        run(() -> ((AbstractButton) named(window, "ensemble")).doClick(0));
        int rounds = 0;
        while (Boolean.TRUE.equals(
                GuiActionRunner.execute(() -> session().beside().bands().isEmpty()))) {
            playToTheEnd();
            String state = rounds++ % 2 == 0 ? "ESP" : "DEU";
            run(() -> session().lookAt(state));
        }
        probe.end("A run over and over and 200 runs behind it");
    }

    @Test
    void theEventThreadWhileAValueIsChangedAndTheRunPlayedAgain() {
        playToTheEnd();
        Probe probe = Probe.begin();
        for (String value : List.of("-10", "-11", "-12")) {
            run(() -> session().set("parameters.recognition.base", value));
            until(
                    "it is played again",
                    () -> now().isOver()
                            && now().scenario().parameters().recognition().base() == Double.parseDouble(value));
        }
        probe.end("A value changed three times, the run played again");
    }

    @Test
    void theEventThreadWhileScenariosAreOpenedAndRunsReset() {
        playToTheEnd();
        Probe probe = Probe.begin();
        for (String name : List.of("kosovo", "mirror", "kosovo-2008")) {
            run(() -> window.open(Path.of("scenarios", name + ".yaml")));
            until(
                    "it is open",
                    () -> Objects.requireNonNull(session().document()).name().equals(name)
                            && now().scenario()
                                    .equals(Objects.requireNonNull(session().document())
                                            .scenario()));
            run(() -> session().setPace(0));
            playToTheEnd();
            run(() -> session().reset());
            until("it is reset", () -> !now().hasBegun());
        }
        probe.end("Three scenarios opened, played and reset");
    }

    @Test
    void seventyTwoMonthsAtFullSpeed() {
        AtomicInteger frames = new AtomicInteger();
        session().listen(new SessionListener() {
            @Override
            public void moved() {
                frames.incrementAndGet();
            }
        });
        for (String which : List.of("first", "second", "third")) {
            run(() -> session().reset());
            until("it is reset", () -> !now().hasBegun());
            frames.set(0);
            long begin = System.nanoTime();
            playToTheEnd();
            double seconds = (System.nanoTime() - begin) / BILLION;
            say(
                    "72 months at full speed, %s time: %.2f s, %d frames, %.1f a second",
                    which, seconds, frames.get(), frames.get() / seconds);
        }
    }

    @Test
    void memoryOverManyReplays() {
        double first = 0;
        for (int reset = 0; reset < WARM + RESETS; reset++) {
            playToTheEnd();
            run(() -> session().reset());
            until("it is reset", () -> !now().hasBegun());
            if (reset == WARM - 1) {
                first = heap();
            }
        }
        double last = heap();
        say(
                "heap after collection: %.1f MB after %d replays, %.1f MB after %d more: %+.1f%%",
                first, WARM, last, RESETS, 100 * (last / first - 1));
    }

    private static double heap() {
        for (int times = 0; times < 4; times++) {
            System.gc();
            run(() -> {});
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MILLION;
    }

    private static java.awt.Component named(java.awt.Container parent, String name) {
        for (java.awt.Component child : parent.getComponents()) {
            java.awt.Component found = name.equals(child.getName())
                    ? child
                    : child instanceof java.awt.Container inner ? named(inner, name) : parent;
            if (found != parent && name.equals(found.getName())) {
                return found;
            }
        }
        return parent;
    }

    @Test
    void theFirstWindowAfterTheStart() throws IOException, InterruptedException {
        for (int start = 0; start < STARTS; start++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.util.prefs.userRoot=" + System.getProperty("java.util.prefs.userRoot"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Start.class.getName())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            say("start %d: %s", start + 1, said.strip());
        }
    }

    /** Starts the window as the command line does, says when it is seen, and closes it. */
    static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            long start = ManagementFactory.getRuntimeMXBean().getStartTime();
            Toolkit.getDefaultToolkit()
                    .addAWTEventListener(
                            event -> {
                                if (event.getID() == WindowEvent.WINDOW_OPENED) {
                                    EventQueue.invokeLater(() -> {
                                        System.out.printf(
                                                "window %d ms after the program's start, %d ms of processor%n",
                                                System.currentTimeMillis() - start,
                                                ProcessHandle.current()
                                                        .info()
                                                        .totalCpuDuration()
                                                        .orElse(Duration.ZERO)
                                                        .toMillis());
                                        ((Window) event.getSource()).dispose();
                                    });
                                }
                            },
                            AWTEvent.WINDOW_EVENT_MASK);
            Desktop.open(null, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
    }
}
