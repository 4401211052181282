package westphalia.desktop.picture;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import westphalia.chart.course.CourseChart;
import westphalia.chart.drawing.Pickable;
import westphalia.chart.drawing.Picture;
import westphalia.desktop.layout.Glyph;

/** One picture of the window with its choice of pictures above it. */
public final class PicturePane extends JPanel {
    private static final long serialVersionUID = 1;

    private final JComboBox<LivePicture> choice;
    private final Canvas canvas;
    private final JLabel which = new JLabel();
    private final JButton enlarge = new JButton(Glyph.ENLARGE);
    private final JButton save = new JButton(Glyph.SAVE);
    private final transient Consumer<String> picked;
    private transient @Nullable View view;
    private transient @Nullable Pencil pencil;

    /**
     * A pane.
     *
     * @param number which pane of the desk it is, from 1
     * @param painter draws its pictures
     * @param picked is told of what is clicked on: an ISO3 code or the id of a draft
     */
    public PicturePane(
            int number, LivePicture first, List<LivePicture> pictures, Executor painter, Consumer<String> picked) {
        super(new BorderLayout());
        this.picked = picked;
        this.canvas = new Canvas(painter);
        this.choice = new JComboBox<>(pictures.toArray(LivePicture[]::new));
        setName("pane-" + number);
        choice.setName("picture-" + number);
        choice.setRenderer(new TitleRenderer());
        choice.setSelectedItem(first);
        choice.setMaximumRowCount(pictures.size());
        choice.setMinimumSize(new Dimension(60, choice.getMinimumSize().height));
        setMinimumSize(new Dimension(150, 120));
        choice.getAccessibleContext().setAccessibleName("Picture " + number);
        choice.addActionListener(event -> redraw());
        enlarge.setName("enlarge-" + number);
        enlarge.getAccessibleContext().setAccessibleName("Show picture " + number + " alone, or all");
        enlarge.setToolTipText("Show this picture alone, or all again (double click)");
        save.setName("save-picture-" + number);
        save.getAccessibleContext().setAccessibleName("Copy or save picture " + number);
        save.setToolTipText("Copy this picture or save it as PNG or SVG");
        which.setName("which-" + number);
        which.putClientProperty("FlatLaf.styleClass", "small");
        which.setToolTipText("The run this picture shows, and its master seed");
        canvas.setName("canvas-" + number);
        canvas.setFocusable(true);
        canvas.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                canvas.requestFocusInWindow();
                if (!isSketched(event, true)) {
                    pick(event);
                }
            }
        });
        canvas.addMouseMotionListener(new MouseAdapter() {
            @Override
            public void mouseDragged(MouseEvent event) {
                isSketched(event, false);
            }
        });
        key(KeyEvent.VK_RIGHT, 1, 0);
        key(KeyEvent.VK_LEFT, -1, 0);
        key(KeyEvent.VK_DOWN, 0, 1);
        key(KeyEvent.VK_UP, 0, -1);
        JPanel head = new JPanel();
        head.setLayout(new BoxLayout(head, BoxLayout.X_AXIS));
        head.setBorder(BorderFactory.createEmptyBorder(2, 2, 2, 2));
        head.add(choice);
        head.add(Box.createHorizontalStrut(6));
        head.add(which);
        head.add(Box.createHorizontalStrut(6));
        head.add(enlarge);
        head.add(Box.createHorizontalStrut(4));
        head.add(save);
        add(head, BorderLayout.NORTH);
        add(canvas, BorderLayout.CENTER);
    }

    /** Lets Shift with an arrow lead from what is looked at to what lies next to it on the picture. */
    private void key(int key, int right, int down) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key, InputEvent.SHIFT_DOWN_MASK);
        canvas.getInputMap().put(stroke, stroke);
        canvas.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                View now = view;
                if (now != null && canvas.picture() instanceof Pickable pickable) {
                    String next = pickable.next(now.state(), right, down);
                    if (next != null) {
                        picked.accept(next);
                    }
                }
            }
        });
    }

    /** Writes the title of a picture and explains it in the tooltip. */
    private static final class TitleRenderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public java.awt.Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean isSelected, boolean hasFocus) {
            LivePicture picture = (LivePicture) value;
            super.getListCellRendererComponent(list, picture.title(), index, isSelected, hasFocus);
            setToolTipText(picture.tip());
            return this;
        }
    }

    /** Draws the chosen picture of this view from now on. */
    public void show(View now) {
        view = now;
        redraw();
    }

    /** Chooses another picture. */
    public void choose(LivePicture picture) {
        choice.setSelectedItem(picture);
    }

    /** The picture that is chosen. */
    public LivePicture chosen() {
        return (LivePicture) choice.getModel().getSelectedItem();
    }

    public Canvas canvas() {
        return canvas;
    }

    /** The button that shows this pane alone. */
    public JButton enlarge() {
        return enlarge;
    }

    /** The button that offers copies of the picture. */
    public JButton save() {
        return save;
    }

    /** What the focus goes to when this pane is asked for. */
    public JComponent first() {
        return choice;
    }

    private void redraw() {
        View now = view;
        LivePicture what = chosen();
        choice.setToolTipText(what.tip());
        if (now != null) {
            which.setText(now.which());
            canvas.show(format -> what.picture(now, format));
        }
    }

    /** Lets a pencil draw on the picture of recognitions while it is held. */
    void sketch(Pencil other) {
        pencil = other;
    }

    private boolean isSketched(MouseEvent event, boolean isFirst) {
        Pencil own = pencil;
        if (own == null
                || !own.isHeld()
                || chosen() != Catalogue.RECOGNITION
                || !(canvas.picture() instanceof CourseChart chart)) {
            return false;
        }
        Point2D value = chart.valueAt(canvas.inPicture(event.getPoint()));
        if (value != null) {
            own.draw(Math.round(value.getX()), value.getY(), isFirst);
        }
        return value != null;
    }

    private void pick(MouseEvent event) {
        Picture seen = canvas.picture();
        if (seen instanceof Pickable pickable) {
            String what = pickable.at(canvas.inPicture(event.getPoint()));
            if (what != null) {
                picked.accept(what);
            }
        }
    }
}
