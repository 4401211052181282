package westphalia.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractButton;
import javax.swing.JTextArea;
import org.assertj.swing.edt.GuiActionRunner;
import westphalia.desktop.SidePane.Part;
import westphalia.desktop.picture.Catalogue;
import westphalia.desktop.play.Role;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Session;

/** Leads a window through all its states, so that each can be looked at. */
final class WindowTour {
    private static final int SOME_MONTHS = 20;

    private final MainWindow window;
    private final Session session;
    private final Stop stop;

    /** Looks at the window as it is. */
    interface Stop {
        void at(String name) throws IOException;
    }

    WindowTour(MainWindow window, Stop stop) {
        this.window = window;
        this.session = window.session();
        this.stop = stop;
    }

    void throughEveryState() throws IOException {
        open("kosovo-2008");
        run(window::welcome);
        look("opening");
        run(() -> session.setPace(40));
        run(session::play);
        until("some months have gone by", () -> now().result().timeline().months() > SOME_MONTHS);
        look("running");
        playToTheEnd();
        inspected();
        compared();
        spread();
        guessed();
        played();
        broken();
        everyPicture();
    }

    private void inspected() throws IOException {
        run(() -> session.lookAt("ESP"));
        until("Spain is told", () -> text("inspector-title").equals("Spain") && Screenshots.isAnswered(window));
        look("state");
        String draft = now().result().drafts().get(0).draft();
        run(() -> session.lookAt(draft));
        until("the draft is told", () -> !text("inspector-title").equals("Spain") && Screenshots.isAnswered(window));
        look("draft");
    }

    private void compared() throws IOException {
        run(() -> {
            session.compareWithBase(true);
            session.set("parameters.recognition.sponsor", "4");
            window.side().show(Part.COMPARE);
        });
        until(
                "the twins are told",
                () -> session.twin() != null
                        && Objects.requireNonNull(session.twin()).isOver()
                        && now().isOver()
                        && text("compare-summary").startsWith("They first part"));
        look("compared");
    }

    private void spread() throws IOException {
        run(() -> window.side().show(Part.MANY));
        click("ensemble");
        until("the bands are there", () -> !session.beside().bands().isEmpty());
        look("bands");
    }

    private void guessed() throws IOException {
        run(() -> {
            session.compareWithBase(false);
            window.side().show(Part.GUESS);
        });
        click("guess-begin");
        until("the paper is blank", () -> !now().hasBegun());
        run(() -> {
            long from = now().plan().from();
            window.side().pencil().draw(from + 3, 20, true);
            window.side().pencil().draw(from + 60, 90, false);
        });
        look("guess");
        click("guess-reveal");
        until("the run is over", () -> now().isOver());
        look("guess-revealed");
    }

    private void played() throws IOException {
        run(() -> {
            window.side().show(Part.PLAY);
        });
        look("seat");
        run(() -> session.takeSeat(new Role("ESP", "kosovo", 0, true, true)));
        until("it is reset", () -> !now().hasBegun());
        run(session::play);
        until("Spain is asked", () -> session.seating().question() != null);
        look("question");
        click("answer-yes");
        look("answer");
        run(() -> session.takeSeat(null));
    }

    private void broken() throws IOException {
        Path file = Path.of("target", "broken.yaml");
        Files.writeString(file, "format: 1\ntitel: x\nfrom: 2008-13\nstates: {ZZZ: {}}\n");
        run(() -> window.open(file));
        until(
                "it is refused",
                () -> Objects.requireNonNull(Screenshots.part(window, "problems-panel"))
                        .isVisible());
        look("broken");
    }

    private void everyPicture() throws IOException {
        open("kosovo");
        playToTheEnd();
        for (Catalogue picture : Catalogue.values()) {
            run(() -> window.pictures().alone(picture, true));
            look("picture-" + picture.id());
            run(() -> window.pictures().alone(picture, false));
        }
    }

    private void open(String name) {
        run(() -> window.open(Path.of("scenarios", name + ".yaml")));
        until("the scenario is open", () -> {
            RunSoFar run = session.shown();
            return run != null
                    && session.document() != null
                    && session.document().name().equals(name)
                    && run.scenario().equals(session.document().scenario());
        });
    }

    private void playToTheEnd() {
        run(() -> session.setPace(0));
        run(session::play);
        until("the run is over", () -> now().isOver());
    }

    private RunSoFar now() {
        return Objects.requireNonNull(session.shown());
    }

    private String text(String part) {
        return Screenshots.part(window, part) instanceof JTextArea area ? area.getText() : "";
    }

    private void click(String button) {
        run(() -> ((AbstractButton) Objects.requireNonNull(Screenshots.part(window, button))).doClick(0));
    }

    private void look(String name) throws IOException {
        run(window.getRootPane()::revalidate);
        run(() -> {}); // Whatever that asks for comes first.
        until(
                "all pictures are drawn",
                () -> window.pictures().panes().stream()
                        .allMatch(pane ->
                                !pane.canvas().isShowing() || pane.canvas().isUpToDate()));
        stop.at(name);
    }

    private static void run(Runnable work) {
        GuiActionRunner.execute(work::run);
    }

    private static void until(String what, BooleanSupplier condition) {
        WindowCase.until(what, condition);
    }
}
