package westphalia.desktop;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import javax.imageio.ImageIO;
import javax.swing.JCheckBox;
import javax.swing.JTextArea;
import org.assertj.swing.edt.GuiActionRunner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.NeedsDisplay;
import westphalia.desktop.picture.Canvas;
import westphalia.desktop.picture.Catalogue;
import westphalia.desktop.picture.PicturePane;

/**
 * Takes pictures of the window, to be looked at and for the README; not part of the usual tests.
 *
 * <pre>xvfb-run -a -s "-screen 0 1920x1080x24" mvn -q test -Dtest=Screenshots</pre>
 *
 * <p>Those named {@code window-…} go to {@code src/site/resources/images}, the others to {@code target/screenshots}.
 */
@NeedsDisplay
class Screenshots {
    private static final Path IMAGES = Path.of("src", "site", "resources", "images");
    private static final Path OTHERS = Path.of("target", "screenshots");

    private @Nullable MainWindow opened;

    @BeforeEach
    void forget() throws BackingStoreException {
        Preferences.userRoot().node("westphalia").clear();
    }

    @AfterEach
    void close() {
        MainWindow window = opened;
        if (window != null) {
            GuiActionRunner.execute(window::dispose);
            GuiActionRunner.execute(() -> {}); // What the window remembers when it closes comes before this.
        }
    }

    /**
     * One picture.
     *
     * @param kind of light or dark, large or usual
     * @param pictures the three that are open
     * @param state who is inspected; empty for nobody
     * @param change a change by path and value; empty for none, else the base stands beside it
     */
    @ParameterizedTest
    @CsvSource({
        "compared,1280,800,light,kosovo-2008,recognition/map/wall,ESP,parameters.recognition.sponsor=4",
        "window-dark,1280,800,dark,kosovo,mirror/precedents/council,,",
        "start-large,1280,800,light large,kosovo-2008,recognition/map/wall,,",
        "window-light,1920,1080,light,kosovo-2008,recognition/map/wall,ESP,",
        "pressure-dark,1920,1080,dark,kosovo-2008,flags/map_of_pressure/coalitions,RUS,",
        "twins,1280,800,light,kosovo,stances/dominoes/norms,,parameters.power.status=0",
        "planes-large,1920,1080,dark large,kosovo,preferences/precedents/sovereignty,ESP,",
        "maps,1280,800,dark,kosovo-2008,map_of_votes/map_of_stances/hypocrisy,RUS,"
    })
    void oneState(
            String name,
            int width,
            int height,
            String kind,
            String scenario,
            String pictures,
            @Nullable String state,
            @Nullable String change)
            throws IOException {
        MainWindow window = Objects.requireNonNull(GuiActionRunner.execute(() -> open(width, height, kind, pictures)));
        opened = window;
        GuiActionRunner.execute(() -> window.open(Path.of("scenarios", scenario + ".yaml")));
        WindowCase.until("the scenario is open", () -> window.session().shown() != null);
        GuiActionRunner.execute(() -> window.session().setPace(0));
        if (change != null) {
            List<String> parts = List.of(change.split("=", -1));
            GuiActionRunner.execute(() -> {
                ((JCheckBox) Objects.requireNonNull(part(window, "compare"))).doClick();
                window.session().set(parts.get(0), parts.get(1));
            });
            WindowCase.until(
                    "the change is read",
                    () -> Objects.requireNonNull(window.session().document()).isChanged());
        }
        GuiActionRunner.execute(() -> window.session().play());
        WindowCase.until(
                "the run is over",
                () -> Objects.requireNonNull(window.session().shown()).isOver());
        if (state != null) {
            GuiActionRunner.execute(() -> window.session().lookAt(state));
            WindowCase.until("the inspector has answered", () -> isAnswered(window));
        }
        WindowCase.until(
                "all pictures are drawn",
                () -> window.pictures().panes().stream()
                        .allMatch(pane -> pane.canvas().isUpToDate()));
        write(window, name);
    }

    /** Every state of the window, one after the other; the pictures alone are of the whole arc. */
    @ParameterizedTest
    @CsvSource({
        "1024,700,light",
        "1024,700,light large",
        "1280,800,light",
        "1280,800,dark",
        "1280,800,light large",
        "1920,1080,light",
        "1920,1080,dark",
        "1920,1080,dark large"
    })
    void everyState(int width, int height, String kind) throws IOException {
        MainWindow window = Objects.requireNonNull(
                GuiActionRunner.execute(() -> open(width, height, kind, "recognition/map/wall")));
        opened = window;
        new WindowTour(window, name -> write(window, "all/" + kind.replace(' ', '-') + "-" + width + "-" + name))
                .throughEveryState();
    }

    static boolean isAnswered(MainWindow window) {
        boolean isTold = part(window, "inspector-title") instanceof JTextArea title
                && !title.getText().isEmpty();
        boolean isDrawn =
                !(part(window, "waterfall") instanceof Canvas canvas) || !canvas.isVisible() || canvas.isUpToDate();
        return isTold && isDrawn;
    }

    static @Nullable Component part(Container within, String name) {
        for (Component part : within.getComponents()) {
            Component found =
                    name.equals(part.getName()) ? part : part instanceof Container inner ? part(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static MainWindow open(int width, int height, String kind, String pictures) {
        Look look = new Look();
        look.setDark(kind.contains("dark"));
        look.setForProjector(kind.contains("large"));
        Preferences.userRoot().node("westphalia").putInt("width", width);
        Preferences.userRoot().node("westphalia").putInt("height", height);
        MainWindow window = new MainWindow(look);
        List<String> chosen = List.of(pictures.split("/", -1));
        for (PicturePane pane : window.pictures().panes()) {
            pane.choose(Catalogue.valueOf(
                    chosen.get(window.pictures().panes().indexOf(pane)).toUpperCase(Locale.ROOT)));
        }
        window.setLocation(new Point(0, 0));
        window.setVisible(true);
        return window;
    }

    private static void write(MainWindow window, String name) throws IOException {
        Path file = (name.startsWith("window") ? IMAGES : OTHERS).resolve(name + ".png");
        Files.createDirectories(file.getParent());
        BufferedImage image = Objects.requireNonNull(GuiActionRunner.execute(() -> paint(window)));
        ImageIO.write(image, "png", file.toFile());
    }

    private static BufferedImage paint(MainWindow window) {
        Container root = window.getRootPane();
        BufferedImage image = new BufferedImage(root.getWidth(), root.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            root.paint(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
