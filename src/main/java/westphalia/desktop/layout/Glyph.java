package westphalia.desktop.layout;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;

/** Small signs for buttons, drawn as lines so that they are sharp at any size and in any look. */
public enum Glyph implements Icon {
    /** Two arrows that part: show alone. */
    ENLARGE {
        @Override
        void lines(Path2D path) {
            path.moveTo(9, 2);
            path.lineTo(14, 2);
            path.lineTo(14, 7);
            path.moveTo(14, 2);
            path.lineTo(9.5, 6.5);
            path.moveTo(7, 14);
            path.lineTo(2, 14);
            path.lineTo(2, 9);
            path.moveTo(2, 14);
            path.lineTo(6.5, 9.5);
        }
    },
    /** Two arrows that meet: show all. */
    SHRINK {
        @Override
        void lines(Path2D path) {
            path.moveTo(14, 6.5);
            path.lineTo(9.5, 6.5);
            path.lineTo(9.5, 2);
            path.moveTo(9.5, 6.5);
            path.lineTo(14, 2);
            path.moveTo(2, 9.5);
            path.lineTo(6.5, 9.5);
            path.lineTo(6.5, 14);
            path.moveTo(6.5, 9.5);
            path.lineTo(2, 14);
        }
    },
    /** A triangle: go on. */
    PLAY {
        @Override
        void lines(Path2D path) {
            path.moveTo(4, 2.5);
            path.lineTo(13, 8);
            path.lineTo(4, 13.5);
            path.closePath();
        }
    },
    /** Two bars: stop for a while. */
    PAUSE {
        @Override
        void lines(Path2D path) {
            path.moveTo(5, 3);
            path.lineTo(5, 13);
            path.moveTo(11, 3);
            path.lineTo(11, 13);
        }
    },
    /** A triangle and a bar: go one on. */
    STEP {
        @Override
        void lines(Path2D path) {
            path.moveTo(3, 3);
            path.lineTo(10, 8);
            path.lineTo(3, 13);
            path.closePath();
            path.moveTo(13, 3);
            path.lineTo(13, 13);
        }
    },
    /** A bar and a triangle to it: go back to the start. */
    RESET {
        @Override
        void lines(Path2D path) {
            path.moveTo(13, 3);
            path.lineTo(6, 8);
            path.lineTo(13, 13);
            path.closePath();
            path.moveTo(3, 3);
            path.lineTo(3, 13);
        }
    },
    /** A die: other luck. */
    LUCK {
        @Override
        void lines(Path2D path) {
            path.append(new RoundRectangle2D.Double(2, 2, 12, 12, 4, 4), false);
            for (double place : new double[] {5.5, 10.5}) {
                path.append(new Ellipse2D.Double(place - .5, place - .5, 1, 1), false);
                path.append(new Ellipse2D.Double(place - .5, 15.5 - place, 1, 1), false);
            }
        }
    },
    /** An arrow into a tray: keep. */
    SAVE {
        @Override
        void lines(Path2D path) {
            path.moveTo(8, 2);
            path.lineTo(8, 10);
            path.moveTo(4.5, 6.5);
            path.lineTo(8, 10);
            path.lineTo(11.5, 6.5);
            path.moveTo(2, 11);
            path.lineTo(2, 14);
            path.lineTo(14, 14);
            path.lineTo(14, 11);
        }
    };

    private static final int SIDE = 16;

    abstract void lines(Path2D path);

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.translate(x, y);
        own.scale(TypeSize.scale(), TypeSize.scale());
        own.setColor(component.getForeground());
        own.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D path = new Path2D.Double();
        lines(path);
        own.draw(path);
        own.dispose();
    }

    @Override
    public int getIconWidth() {
        return TypeSize.pixels(SIDE);
    }

    @Override
    public int getIconHeight() {
        return TypeSize.pixels(SIDE);
    }
}
