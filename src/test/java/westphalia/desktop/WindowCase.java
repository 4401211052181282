package westphalia.desktop;

import static org.assertj.swing.timing.Pause.pause;
import static org.assertj.swing.timing.Timeout.timeout;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import javax.swing.JPanel;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.exception.WaitTimedOutError;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import westphalia.chart.drawing.Pickable;
import westphalia.cli.CommandLineDoor;
import westphalia.desktop.picture.Canvas;
import westphalia.desktop.picture.LivePicture;
import westphalia.desktop.picture.PicturePane;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Document;
import westphalia.result.Measure;

/** An open window for each test, and what all tests ask of it; a test moves the mouse and presses keys only. */
abstract class WindowCase {
    static final Path KOSOVO = Path.of("scenarios", "kosovo-2008.yaml");
    private static final int MILLISECONDS_BETWEEN_EVENTS = 30;

    @TempDir
    Path folder;

    FrameFixture frame;
    MainWindow window;

    @BeforeEach
    void open() throws BackingStoreException {
        Preferences.userRoot().node("westphalia").clear();
        window = GuiActionRunner.execute(() -> {
            Look look = new Look();
            look.apply();
            return new MainWindow(look);
        });
        frame = new FrameFixture(window);
        frame.robot().settings().delayBetweenEvents(MILLISECONDS_BETWEEN_EVENTS);
        frame.robot().settings().eventPostingDelay(MILLISECONDS_BETWEEN_EVENTS);
        frame.show(new Dimension(1280, 800));
        frame.moveTo(new Point(0, 0));
        GuiActionRunner.execute(() -> window.open(KOSOVO));
        until("the scenario is open", () -> window.session().shown() != null);
        clickOnAPicture();
    }

    @AfterEach
    void close() {
        frame.cleanUp();
    }

    static void until(String what, BooleanSupplier condition) {
        pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return GuiActionRunner.execute(condition::getAsBoolean);
                    }
                },
                timeout(30_000));
    }

    /**
     * Leads the focus to the first picture with the right button: the left one, twice, would show it alone.
     *
     * <p>It clicks again if a dialog that was just closed takes the focus with it.
     */
    void clickOnAPicture() {
        JPanel picture = frame.panel("canvas-1").target();
        for (int tries = 0; tries < 10 && !hasFocus(picture); tries++) {
            frame.robot().click(picture, MouseButton.RIGHT_BUTTON);
            frame.robot().waitForIdle();
            try {
                pause(focus(picture), timeout(2_000));
            } catch (WaitTimedOutError stolen) {
                frame.robot().waitForIdle();
            }
        }
        pause(focus(picture), timeout(30_000));
    }

    private static boolean hasFocus(JPanel part) {
        return Boolean.TRUE.equals(GuiActionRunner.execute(part::isFocusOwner));
    }

    private static Condition focus(JPanel part) {
        return new Condition("the focus is there") {
            @Override
            public boolean test() {
                return hasFocus(part);
            }
        };
    }

    /** Presses keys one after the other on whatever has the focus. */
    void press(int... keys) {
        frame.robot().pressAndReleaseKeys(keys);
    }

    /** The dialog of that name, as soon as it is open. */
    DialogFixture dialog(String name) {
        return WindowFinder.findDialog(name).withTimeout(30_000).using(frame.robot());
    }

    /** Enters a file into the dialog that asks for one, as soon as it is open. */
    void chooseFile(Path file) {
        var chooser = JFileChooserFinder.findFileChooser().withTimeout(30_000).using(frame.robot());
        chooser.fileNameTextBox().setText(file.toAbsolutePath().toString());
        chooser.approve();
    }

    /** Clicks something on a picture: a state by its ISO3 code or a draft by its id. */
    void click(Canvas canvas, String what) {
        until(
                what + " is drawn",
                () -> canvas.isUpToDate()
                        && canvas.picture() instanceof Pickable pickable
                        && pickable.places().containsKey(what));
        Point place = Objects.requireNonNull(GuiActionRunner.execute(() -> {
            Point2D middle = Objects.requireNonNull(((Pickable) Objects.requireNonNull(canvas.picture()))
                    .places()
                    .get(what));
            Point2D on = canvas.onCanvas(middle);
            return new Point((int) Math.round(on.getX()), (int) Math.round(on.getY()));
        }));
        frame.robot().click(canvas, place, MouseButton.LEFT_BUTTON, 1);
    }

    /** Chooses a picture for a pane, counted from 1; once more if the list was closed before the mouse came to it. */
    void choose(int pane, LivePicture picture) {
        PicturePane chosen = window.pictures().panes().get(pane - 1);
        for (int tries = 0; tries < 10 && GuiActionRunner.execute(chosen::chosen) != picture; tries++) {
            frame.comboBox("picture-" + pane).selectItem(picture.title());
            frame.robot().waitForIdle();
        }
        until(
                picture.title() + " is drawn",
                () -> chosen.chosen() == picture && chosen.canvas().isUpToDate());
    }

    /** The picture in a pane, counted from 1. */
    Canvas canvas(int pane) {
        return window.pictures().panes().get(pane - 1).canvas();
    }

    /** Presses a key on a part while a modifier is held. */
    void press(String part, int modifier, int key) {
        until("the focus is there", () -> frame.panel(part).target().isFocusOwner());
        frame.robot().pressKey(modifier);
        frame.robot().pressAndReleaseKeys(key);
        frame.robot().releaseKey(modifier);
    }

    /** Whether a part of that name is to be seen in any window; to be asked on the event thread. */
    boolean isSeen(String part) {
        return !frame.robot()
                .finder()
                .findAll(component -> component.isShowing() && part.equals(component.getName()))
                .isEmpty();
    }

    /** The run that is shown; to be asked on the event thread. */
    RunSoFar now() {
        return Objects.requireNonNull(window.session().shown());
    }

    RunSoFar run() {
        return Objects.requireNonNull(GuiActionRunner.execute(this::now));
    }

    /** The name of the open scenario; to be asked on the event thread. */
    Document document() {
        return Objects.requireNonNull(window.session().document());
    }

    void playToTheEnd() {
        frame.slider("speed").slideToMaximum();
        frame.button("play").click();
        until("the run is over", () -> now().isOver());
    }

    double recognitions() {
        RunSoFar run = run();
        return run.latest(run.plan().measures().indexOf(new Measure("recognitions", "kosovo")));
    }

    /** How many recognise Kosovo at the end of one run of that file from the command line. */
    double recognitionsFromTheCommandLine(Path scenario) throws IOException {
        StringWriter out = new StringWriter();
        Path results = folder.resolve("results");
        int code = CommandLineDoor.run(
                new String[] {"run", scenario.toString(), "--runs", "1", "--charts", "none", "--out", results.toString()
                },
                new PrintWriter(out),
                new PrintWriter(out));
        if (code != 0) {
            throw new AssertionError(out.toString());
        }
        String last = Files.readAllLines(results.resolve("summary.csv")).stream()
                .filter(line -> line.startsWith("2013-12,recognitions,kosovo,"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(last.split(",", -1)[3]);
    }

    /** Saves what is changed as a child under that name, with the dialog that is asked for by {@code asking}. */
    Path saveChild(String name, Runnable asking) throws IOException {
        Path child = Path.of("target", name + ".yaml");
        Files.deleteIfExists(child);
        asking.run();
        chooseFile(child);
        until("the child is saved", () -> isSeen("open-saved"));
        return child;
    }
}
