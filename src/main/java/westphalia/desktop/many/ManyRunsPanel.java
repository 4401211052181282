package westphalia.desktop.many;

import java.awt.BorderLayout;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.beside.Bands;
import westphalia.desktop.layout.Paragraph;
import westphalia.desktop.layout.Rows;
import westphalia.desktop.session.Document;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.model.Claimant;
import westphalia.result.Measure;
import westphalia.result.Quantiles;

/**
 * Asks for many runs of the settings in the window, or for results that several machines made, and tells how they
 * spread.
 */
public final class ManyRunsPanel extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;
    private static final int RUNS = 200;

    private final transient Session session;
    private final JButton start = new JButton("Run " + RUNS + " times");
    private final JButton cancel = new JButton("Cancel");
    private final JButton pool = new JButton("Pool results…");
    private final JButton clear = new JButton("Clear the bands");
    private final JProgressBar bar = new JProgressBar(0, RUNS);
    private final JTextArea words = new Paragraph("many-words");
    private transient @Nullable ManyRuns runs;

    public ManyRunsPanel(Session session) {
        super(new BorderLayout());
        this.session = session;
        setName("many-runs");
        setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        start.setName("ensemble");
        start.setToolTipText("Run the scenario with your settings " + RUNS
                + " times under other luck, in the background, and draw how the runs spread behind the curves");
        start.addActionListener(event -> start());
        cancel.setName("ensemble-cancel");
        cancel.setToolTipText("Stop the runs in the background");
        cancel.setEnabled(false);
        cancel.addActionListener(event -> cancel());
        pool.setName("pool");
        pool.setToolTipText(
                "Choose the results folders of several machines, or the folder they lie in; they can also be"
                        + " dropped here");
        pool.addActionListener(event -> choose());
        clear.setName("bands-clear");
        clear.setToolTipText("Draw the curves without bands");
        clear.addActionListener(event -> session.putBeside(session.beside().with(Bands.NONE)));
        bar.setName("ensemble-progress");
        bar.setStringPainted(true);
        bar.setString("");
        bar.getAccessibleContext().setAccessibleName("Runs done");
        Rows rows = new Rows();
        rows.add(new Paragraph(
                "many-help",
                "One run is one course the world may take. Many runs show how much of it is luck: the pale band holds 90%"
                        + " of them, the darker one half, the line is their median."));
        rows.buttons(start, cancel);
        rows.add(bar);
        rows.add(new Paragraph(
                "pool-help",
                "A class can share the work: let each machine run the same scenario under a seed of its own from the command"
                        + " line, and pool the results folders here."));
        rows.buttons(pool, clear);
        rows.add(words);
        add(rows.scrolled(), BorderLayout.CENTER);
        setTransferHandler(new FolderDrop(this::pool));
        session.listen(this);
        show(session.beside().seen().bands());
    }

    private void start() {
        Document document = session.document();
        if (document == null) {
            return;
        }
        cancel();
        ManyRuns own = new ManyRuns(document.scenario(), session.seed(), RUNS, new ManyRuns.Listener() {
            @Override
            public void progressed(ManyRuns.Progress progress) {
                if (runs != null) {
                    bar.setValue(progress.done());
                    bar.setString(text(progress));
                }
            }

            @Override
            public void done(Bands bands) {
                ended("");
                session.putBeside(session.beside().with(bands));
            }

            @Override
            public void failed(String message) {
                ended(message);
            }
        });
        runs = own;
        start.setEnabled(false);
        cancel.setEnabled(true);
        bar.setValue(0);
        bar.setString("beginning");
        own.start();
    }

    private static String text(ManyRuns.Progress progress) {
        String left = progress.secondsLeft() < 1
                ? "less than a second left"
                : String.format(Locale.ROOT, "%.0f s left", Math.ceil(progress.secondsLeft()));
        return progress.done() + " of " + progress.runs() + ", " + left;
    }

    private void cancel() {
        ManyRuns under = runs;
        if (under != null) {
            under.cancel();
            ended("Cancelled.");
        }
    }

    private void ended(String message) {
        runs = null;
        start.setEnabled(true);
        cancel.setEnabled(false);
        bar.setValue(0);
        bar.setString("");
        words.setText(message);
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser(new File("results").isDirectory() ? new File("results") : null);
        chooser.setDialogTitle("Results folders to pool");
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.setMultiSelectionEnabled(true);
        if (chooser.showDialog(this, "Pool") == JFileChooser.APPROVE_OPTION) {
            pool(Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList());
        }
    }

    private void pool(List<Path> folders) {
        Document document = session.document();
        if (document == null) {
            return;
        }
        words.setText("Reading…");
        pool.setEnabled(false);
        PooledRuns.pool(
                folders,
                document.scenario(),
                bands -> {
                    pool.setEnabled(true);
                    session.putBeside(session.beside().with(bands));
                },
                message -> {
                    pool.setEnabled(true);
                    words.setText(message);
                });
    }

    @Override
    public void opened() {
        Document document = session.document();
        ManyRuns under = runs;
        if (under != null && document != null && !under.isOf(document.scenario(), session.seed())) {
            cancel();
            words.setText("Cancelled, for the settings have changed.");
        }
        show(session.beside().seen().bands());
    }

    @Override
    public void looked() {
        show(session.beside().seen().bands());
    }

    private void show(Bands bands) {
        clear.setEnabled(!bands.isEmpty());
        Document document = session.document();
        if (session.beside().guess().isOpen()) {
            words.setText("How many runs end is hidden while you guess.");
            return;
        }
        if (bands.isEmpty() || document == null) {
            return;
        }
        StringBuilder text = new StringBuilder(bands.title()).append(".\n").append(bands.source());
        for (Claimant claimant : document.scenario().claimants()) {
            List<Quantiles> rows = bands.of(new Measure("recognitions", claimant.id()));
            if (!rows.isEmpty()) {
                Quantiles last = rows.get(rows.size() - 1);
                text.append(String.format(
                        Locale.ROOT,
                        "%n%s at the end: median %.0f; half of the runs between %.0f and %.0f, 90%% between %.0f and %.0f.",
                        claimant.name(),
                        last.p50(),
                        last.p25(),
                        last.p75(),
                        last.p05(),
                        last.p95()));
            }
        }
        words.setText(text.toString());
    }

    /** Stops what is under way for good. */
    public void close() {
        cancel();
    }
}
