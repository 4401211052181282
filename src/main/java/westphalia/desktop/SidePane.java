package westphalia.desktop;

import java.awt.Component;
import java.awt.Insets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.JTabbedPane;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.beside.Guess;
import westphalia.desktop.compare.ComparePanel;
import westphalia.desktop.guess.GuessPanel;
import westphalia.desktop.inspect.Inspector;
import westphalia.desktop.many.ManyRunsPanel;
import westphalia.desktop.picture.Pencil;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.role.RolePanel;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;

/** The right of the window: the inspector, and what a class does beside watching. */
final class SidePane extends JTabbedPane implements SessionListener {
    private static final long serialVersionUID = 1;

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
        setTabLayoutPolicy(SCROLL_TAB_LAYOUT);
        putClientProperty("JTabbedPane.tabInsets", new Insets(4, 6, 4, 6));
        putClientProperty("JTabbedPane.minimumTabWidth", 48);
        for (Part part : Part.values()) {
            addTab(part.title, null, of(part), part.tip);
        }
        session.listen(this);
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
