package westphalia.desktop;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.WindowConstants;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.control.ChangesPanel;
import westphalia.desktop.control.ControlPanel;
import westphalia.desktop.inspect.Inspector;
import westphalia.desktop.layout.Split;
import westphalia.desktop.picture.Catalogue;
import westphalia.desktop.picture.PictureDesk;
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
    private static final int BELOW = 240;

    private final transient Session session = new Session();
    private final transient Look look;
    private final PictureDesk pictures;
    private final ControlPanel controls;
    private final Inspector inspector;
    private final SidePane side;
    private transient @Nullable Words words;

    MainWindow(Look look) {
        super("Westphalia");
        this.look = look;
        setName("westphalia");
        setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        setMinimumSize(new Dimension(900, 600));
        setBounds(look.bounds(USUAL));
        pictures = new PictureDesk(List.of(Catalogue.values()), session::lookAt);
        pictures.setDark(look.isDark());
        JPanel left = new JPanel(new BorderLayout());
        left.add(new ScenarioPanel(session), BorderLayout.NORTH);
        controls = new ControlPanel(session);
        left.add(controls, BorderLayout.CENTER);
        left.add(new ChangesPanel(session, this::saveChild), BorderLayout.SOUTH);
        inspector = new Inspector(session);
        inspector.setDark(look.isDark());
        JPanel below = new JPanel(new BorderLayout());
        JPanel time = new JPanel(new BorderLayout());
        time.add(new TransportBar(session), BorderLayout.NORTH);
        time.add(new TimeStrip(session), BorderLayout.SOUTH);
        below.add(time, BorderLayout.NORTH);
        Ledger ledger = new Ledger(session);
        below.add(ledger, BorderLayout.CENTER);
        side = new SidePane(session, inspector);
        JSplitPane right = new Split(JSplitPane.HORIZONTAL_SPLIT, pictures, side, 1);
        JSplitPane upper = new Split(JSplitPane.HORIZONTAL_SPLIT, left, right, 0);
        upper.setDividerLocation(LEFT);
        right.setDividerLocation(getWidth() - LEFT - RIGHT);
        JSplitPane all = new Split(JSplitPane.VERTICAL_SPLIT, upper, below, 1);
        all.setDividerLocation(getHeight() - BELOW);
        add(new ProblemsPanel(session), BorderLayout.NORTH);
        add(all, BorderLayout.CENTER);
        setJMenuBar(new Menus(this, session, look).bar());
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                closed();
            }
        });
        session.listen(this);
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

    /** Puts another look on the window. */
    void lookAgain() {
        look.apply();
        pictures.setDark(look.isDark());
        inspector.setDark(look.isDark());
    }

    /** Puts the cursor into the box that finds parameters. */
    void find() {
        controls.search().requestFocusInWindow();
    }

    /** Asks for a file and saves what is changed as a child of the open scenario. */
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
            session.saveChild(file, this::say);
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
                document.scenario(), document.name() + " · run " + session.run() + " · seed " + session.seed());
        draw();
    }

    @Override
    public void moved() {
        draw();
    }

    @Override
    public void looked() {
        draw();
    }

    private void draw() {
        RunSoFar run = session.shown();
        Words around = words;
        if (run != null && around != null && run.hasBegun()) {
            pictures.show(new View(around, run, session.twin(), session.beside(), session.claimant(), session.state()));
        }
    }

    private void closed() {
        look.remember(getBounds());
        pictures.close();
        inspector.close();
        side.close();
        session.close();
    }
}
