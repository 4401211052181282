package westphalia.desktop;

import static javax.swing.JSplitPane.HORIZONTAL_SPLIT;
import static javax.swing.JSplitPane.VERTICAL_SPLIT;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.WindowConstants;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.control.ChangesPanel;
import westphalia.desktop.control.ControlPanel;
import westphalia.desktop.inspect.Inspector;
import westphalia.desktop.layout.Split;
import westphalia.desktop.layout.TypeSize;
import westphalia.desktop.many.FolderDrop;
import westphalia.desktop.name.NamesDialog;
import westphalia.desktop.picture.Catalogue;
import westphalia.desktop.picture.PictureDesk;
import westphalia.desktop.picture.PicturePane;
import westphalia.desktop.picture.View;
import westphalia.desktop.picture.Words;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Document;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.desktop.time.Ledger;
import westphalia.desktop.time.TimeStrip;
import westphalia.desktop.time.TransportBar;

/**
 * The one window: left the scenario, in the middle the pictures, below time and the ledger of acts.
 *
 * <p>Made and used on the event thread.
 */
final class MainWindow extends JFrame implements SessionListener {
    private static final long serialVersionUID = 1;
    private static final Rectangle USUAL = new Rectangle(0, 0, 1280, 800);

    private static final int LEFT = 280;
    private static final int RIGHT = 300;
    private static final int SHARE_BELOW = 6;
    private static final int LOW = 380;
    /** Beside the pictures nothing takes more of the window's width, however large the type. */
    private static final int LARGEST_PERCENT = 24;

    private static final int LEAST_WIDTH = 270;

    private static final int LEDGER = 380;

    private final transient Session session = new Session();
    private final transient Look look;
    private final PictureDesk pictures;
    private final JPanel left;
    private final TransportBar bar;
    private final ControlPanel controls;
    private final ChangesPanel changes;
    private final Inspector inspector;
    private final SidePane side;
    private final TimeStrip strip;
    private final HintPanel hint;
    private final transient Map<String, Split> splits = new LinkedHashMap<>();
    private transient @Nullable Words words;
    private boolean isGuessing;

    MainWindow(Look look) {
        super("Westphalia");
        this.look = look;
        setName("westphalia");
        setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        setMinimumSize(new Dimension(900, 600));
        setBounds(look.bounds(USUAL));
        pictures = new PictureDesk(List.of(Catalogue.values()), session::lookAt);
        pictures.setDark(look.isDark());
        openAsBefore();
        pictures.onAlone(this::makeRoom);
        left = new JPanel(new BorderLayout());
        ScenarioPanel scenario = new ScenarioPanel(session);
        left.add(scenario, BorderLayout.NORTH);
        left.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                scenario.setLow(left.getHeight() < TypeSize.pixels(LOW));
            }
        });
        controls = new ControlPanel(session);
        left.add(controls, BorderLayout.CENTER);
        changes = new ChangesPanel(session, this::saveChild);
        left.add(changes, BorderLayout.SOUTH);
        inspector = new Inspector(session);
        inspector.setDark(look.isDark());
        strip = new TimeStrip(session);
        hint = new HintPanel(session, () -> {
            look.dismissHint();
            pictures.requestFocusInWindow(); // The button that had the focus is gone.
        });
        Split time = split("ledger", LEDGER, new Split(HORIZONTAL_SPLIT, strip, new Ledger(session), 1));
        JPanel below = new JPanel(new BorderLayout());
        bar = new TransportBar(session);
        below.add(bar, BorderLayout.NORTH);
        below.add(time, BorderLayout.CENTER);
        side = new SidePane(session, inspector);
        side.setDark(look.isDark());
        pictures.sketch(side.pencil());
        Split right = split("right", RIGHT, new Split(HORIZONTAL_SPLIT, pictures, side, 1));
        Split upper = split("left", LEFT, new Split(HORIZONTAL_SPLIT, left, right, 0));
        JPanel above = new JPanel(new BorderLayout());
        above.add(hint, BorderLayout.NORTH);
        above.add(new ProblemsPanel(session), BorderLayout.CENTER);
        add(above, BorderLayout.NORTH);
        int height = (int) Math.round(heightBelow() / look.scale());
        add(split("below", height, new Split(VERTICAL_SPLIT, upper, below, 1)), BorderLayout.CENTER);
        getRootPane().setTransferHandler(new FolderDrop(dropped -> open(dropped.get(0))));
        setFocusTraversalPolicy(new LayoutFocusTraversalPolicy() {
            private static final long serialVersionUID = 1;

            @Override
            public Component getInitialComponent(Window opened) {
                return pictures.first(); // So that the first key that is pressed steers the run.
            }
        });
        setJMenuBar(new Menus(this, session, look).bar());
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                closed();
            }
        });
        session.listen(this);
    }

    private void openAsBefore() {
        for (int place = 0; place < pictures.panes().size(); place++) {
            String last = look.picture(place, "");
            for (Catalogue picture : Catalogue.values()) {
                if (picture.id().equals(last)) {
                    pictures.panes().get(place).choose(picture);
                }
            }
        }
    }

    private int largest() {
        return Math.max(LEAST_WIDTH, getWidth() * LARGEST_PERCENT / 100);
    }

    /** As much as the bar and the timeline need, or more in a large window. */
    private int heightBelow() {
        return Math.max(bar.getPreferredSize().height + strip.getPreferredSize().height, getHeight() / SHARE_BELOW);
    }

    /** In large type, a picture that is shown alone takes the room of the parameters too. */
    private void makeRoom() {
        boolean isSeen = !pictures.isAlone() || !look.isForProjector();
        if (isSeen != left.isVisible()) {
            left.setVisible(isSeen);
            Split upper = Objects.requireNonNull(splits.get("left"));
            upper.keep(upper.kept()); // What was hidden comes back with the width it had.
        }
    }

    private Split split(String name, int usual, Split split) {
        splits.put(name, split);
        split.keep(Math.min(look.size(name, usual), largest()));
        return split;
    }

    Session session() {
        return session;
    }

    PictureDesk pictures() {
        return pictures;
    }

    /** Opens a scenario file. */
    void open(Path file) {
        session.open(file);
    }

    /** Shows the three steps of the first start, unless they were dismissed before. */
    void welcome() {
        hint.setVisible(!look.isHintDismissed());
    }

    /** Shows the three steps of the first start, whatever was dismissed. */
    void showHint() {
        hint.startAgain();
    }

    /** Asks for a dated event. */
    void addEvent() {
        strip.addEvent();
    }

    /** Puts another look on the window; parts grow with the type. */
    void lookAgain(double before) {
        look.apply();
        splits.values()
                .forEach(split ->
                        split.keep(Math.min((int) Math.round(split.kept() * look.scale() / before), largest())));
        if (before != look.scale()) {
            Objects.requireNonNull(splits.get("below")).keep(heightBelow());
        }
        pictures.setDark(look.isDark());
        inspector.setDark(look.isDark());
        side.setDark(look.isDark());
        makeRoom();
    }

    /** Asks for other names of places and parties. */
    void rename() {
        Document document = session.document();
        if (document != null) {
            new NamesDialog(this, document, names -> session.rename(names, this::say)).setVisible(true);
        }
    }

    /** What a class does beside watching. */
    SidePane side() {
        return side;
    }

    /** Puts the cursor into the box that finds parameters. */
    void find() {
        controls.search().requestFocusInWindow();
    }

    /** Asks for a file and saves what is changed as a child of the open scenario, which stays open. */
    void saveChild() {
        Document document = session.document();
        if (document == null || session.settings().isEmpty()) {
            return;
        }
        Path folder = document.file().toAbsolutePath().getParent();
        JFileChooser chooser = new JFileChooser(folder == null ? null : folder.toFile());
        chooser.setFileFilter(new FileNameExtensionFilter("Scenarios (YAML)", "yaml"));
        chooser.setSelectedFile(new File(folder == null ? null : folder.toFile(), document.name() + "-changed.yaml"));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            File chosen = chooser.getSelectedFile();
            Path file = (chosen.getName().endsWith(".yaml") ? chosen : new File(chosen.getPath() + ".yaml")).toPath();
            session.saveChild(
                    file,
                    saved -> {
                        look.opened(saved.toAbsolutePath().toString());
                        changes.saved(saved);
                    },
                    this::say);
        }
    }

    private void say(String message) {
        JOptionPane.showMessageDialog(this, message, "Westphalia", JOptionPane.ERROR_MESSAGE);
    }

    @Override
    public void opened() {
        Document document = session.document();
        if (document == null) {
            return;
        }
        look.opened(document.file().toAbsolutePath().toString());
        setTitle(document.scenario().title() + " – Westphalia");
        words = new Words(
                document.scenario(),
                document.name() + " · run " + session.run() + " · seed " + session.seed(),
                document::sign);
        draw();
    }

    @Override
    public void moved() {
        draw();
    }

    @Override
    public void looked() {
        boolean isOpen = session.beside().guess().isOpen();
        if (isOpen != isGuessing) {
            isGuessing = isOpen;
            pictures.alone(Catalogue.RECOGNITION, isOpen); // A curve is drawn best on a large sheet.
        }
        draw();
    }

    private void draw() {
        RunSoFar run = session.shown();
        Words around = words;
        if (run != null && around != null) {
            pictures.show(new View(
                    around,
                    run,
                    session.twin(),
                    session.twinName(),
                    session.beside().seen(),
                    session.claimant(),
                    session.state()));
        }
    }

    private void closed() {
        look.remember(getBounds());
        splits.forEach((name, split) -> look.rememberSize(name, split.kept()));
        for (PicturePane pane : pictures.panes()) {
            look.rememberPicture(pictures.panes().indexOf(pane), pane.chosen().id());
        }
        pictures.close();
        inspector.close();
        side.close();
        session.close();
    }
}
