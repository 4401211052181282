package westphalia.desktop;

import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Insets;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.JTabbedPane;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.beside.Guess;
import westphalia.desktop.compare.ComparePanel;
import westphalia.desktop.guess.GuessPanel;
import westphalia.desktop.inspect.Inspector;
import westphalia.desktop.layout.TypeSize;
import westphalia.desktop.many.ManyRunsPanel;
import westphalia.desktop.picture.Pencil;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.role.RolePanel;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;

/** The right of the window: the inspector, and what a class does beside watching. */
final class SidePane extends JTabbedPane implements SessionListener {
    private static final long serialVersionUID = 1;
    private static final int TAB_INSET = 5;
    private static final int SPARE = 6;

    private final transient Session session;
    private final transient ExecutorService painter = Executors.newSingleThreadExecutor(task -> {
        Thread own = new Thread(task, "reasons");
        own.setDaemon(true);
        return own;
    });
    private final Inspector inspector;
    private final ComparePanel compare;
    private final GuessPanel guess;
    private final RolePanel role;
    private final ManyRunsPanel many;
    private @Nullable String looked;

    /** What the side can show. */
    enum Part {
        WHY("Why", "Why a state decided as it did"),
        COMPARE("Compare", "Where your run parts from its twin"),
        GUESS("Guess", "Predict before you see the run"),
        PLAY("Play", "Play a state: decide first, then see what the model would have done"),
        MANY("Many", "How much of it is luck: many runs, or results of several machines");

        private final String title;
        private final String tip;

        Part(String title, String tip) {
            this.title = title;
            this.tip = tip;
        }

        String tip() {
            return tip;
        }
    }

    SidePane(Session session, Inspector inspector) {
        this.session = session;
        this.inspector = inspector;
        compare = new ComparePanel(session);
        guess = new GuessPanel(session);
        role = new RolePanel(session, painter);
        many = new ManyRunsPanel(session);
        setName("side");
        setTabLayoutPolicy(WRAP_TAB_LAYOUT); // No tab is ever out of reach.
        putClientProperty("JTabbedPane.tabInsets", new Insets(4, TAB_INSET, 4, TAB_INSET));
        for (Part part : Part.values()) {
            addTab(part.title, null, of(part), part.tip);
        }
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
        session.listen(this);
    }

    /** Writes the titles of the tabs as large as one row holds, down to the usual type; below that they take two rows. */
    private void fit() {
        Font large = UIManager.getFont("TabbedPane.font");
        float size = large.getSize2D();
        while (size > TypeSize.USUAL && width(large.deriveFont(size)) > getWidth()) {
            size--;
        }
        setFont(new FontUIResource(large.deriveFont(size)));
        double least =
                (getFontMetrics(getFont()).stringWidth(Part.WHY.title) + SPARE) / TypeSize.scale() + 2 * TAB_INSET;
        putClientProperty("JTabbedPane.minimumTabWidth", (int) Math.ceil(least)); // The shortest is else cut by a hair.
    }

    private int width(Font font) {
        FontMetrics metrics = getFontMetrics(font);
        int width = 0;
        for (Part part : Part.values()) {
            width += metrics.stringWidth(part.title) + SPARE + TypeSize.pixels(2 * TAB_INSET);
        }
        return width;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        fit();
    }

    private Component of(Part part) {
        return switch (part) {
            case WHY -> inspector;
            case COMPARE -> compare;
            case GUESS -> guess;
            case PLAY -> role;
            case MANY -> many;
        };
    }

    /** Brings a part to the front. */
    void show(Part part) {
        setSelectedComponent(of(part));
    }

    /** What draws a guess on the picture of recognitions. */
    Pencil pencil() {
        return new Pencil() {
            @Override
            public boolean isHeld() {
                RunSoFar run = session.shown();
                Guess guess = session.beside().guess();
                return run != null
                        && guess.isOpen()
                        && guess.asked()
                                .isAbout(run.scenario()
                                        .claimants()
                                        .get(session.claimant())
                                        .id());
            }

            @Override
            public void draw(long month, double value, boolean isFirst) {
                guess.draw(month, value, isFirst);
            }
        };
    }

    /** Draws for a dark or a light room from now on. */
    void setDark(boolean isDark) {
        role.setDark(isDark);
    }

    @Override
    public void asked() {
        if (session.seating().question() != null) {
            show(Part.PLAY);
        }
    }

    @Override
    public void looked() {
        String now = session.state();
        if (now != null && !now.equals(looked) && session.seating().question() == null) {
            show(Part.WHY);
        }
        looked = now;
    }

    /** Stops what goes on in the background for good. */
    void close() {
        compare.close();
        many.close();
        painter.shutdownNow();
    }
}
