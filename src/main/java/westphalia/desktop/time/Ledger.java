package westphalia.desktop.time;

import java.awt.BorderLayout;
import java.util.Collections;
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.layout.Lines;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Document;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.desktop.time.Acts.Act;
import westphalia.scenario.ScenarioWords;

/** The acts of the run as they happen, the latest at the foot; a click leads to who acted. */
public final class Ledger extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final DefaultListModel<Act> acts = new DefaultListModel<>();
    private final Lines<Act> list =
            new Lines<>("ledger", "Acts of this run", acts, act -> Theme.month(act.month()) + "   " + act.text());
    private transient @Nullable ScenarioWords words;

    public Ledger(Session session) {
        super(new BorderLayout());
        this.session = session;
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addListSelectionListener(event -> {
            Act chosen = list.getSelectedValue();
            if (!event.getValueIsAdjusting() && chosen != null && chosen.subject() != null) {
                session.lookAt(chosen.subject());
            }
        });
        add(new JScrollPane(list), BorderLayout.CENTER);
        session.listen(this);
    }

    @Override
    public void opened() {
        Document document = session.document();
        words = document == null ? null : new ScenarioWords(document.scenario());
        acts.clear();
        moved();
    }

    @Override
    public void moved() {
        RunSoFar run = session.shown();
        ScenarioWords around = words;
        if (run == null || around == null) {
            return;
        }
        List<Act> now = Acts.of(run, around::name);
        boolean isGoneOn =
                now.size() >= acts.size() && now.subList(0, acts.size()).equals(Collections.list(acts.elements()));
        if (!isGoneOn) {
            acts.clear(); // It is another run, or the same that has gone back.
        }
        if (now.size() > acts.size()) {
            acts.addAll(now.subList(acts.size(), now.size()));
            list.ensureIndexIsVisible(acts.size() - 1);
        }
    }
}
