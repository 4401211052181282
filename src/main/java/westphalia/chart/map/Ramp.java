package westphalia.chart.map;

import java.awt.Color;
import westphalia.chart.drawing.Theme;

/** Colours for a number: from one colour over a light middle to another. */
public enum Ramp {
    /** From against, at -1, over neither to for, at 1. */
    AGAINST_FOR(-1, 1, Theme.VERMILLION, Theme.BLUE),
    /** From little, at 0, to much, at 1. */
    LITTLE_MUCH(0, 1, Theme.PAPER, Theme.GREEN);

    private static final Color MIDDLE = new Color(0xF5F2EA);

    private final double least;
    private final double most;
    private final Color low;
    private final Color high;

    Ramp(double least, double most, Color low, Color high) {
        this.least = least;
        this.most = most;
        this.low = low;
        this.high = high;
    }

    /** The colour of a value; values beyond the ends have the colours of the ends. */
    public Color color(double value) {
        double share = Math.max(0, Math.min(1, (value - least) / (most - least)));
        return least < 0
                ? share < .5 ? between(low, MIDDLE, share * 2) : between(MIDDLE, high, share * 2 - 1)
                : between(low, high, share);
    }

    /** The colour at a share of the way from the lowest to the highest value. */
    Color at(double share) {
        return color(least + share * (most - least));
    }

    private static Color between(Color from, Color to, double share) {
        return new Color(
                (int) Math.round(from.getRed() + share * (to.getRed() - from.getRed())),
                (int) Math.round(from.getGreen() + share * (to.getGreen() - from.getGreen())),
                (int) Math.round(from.getBlue() + share * (to.getBlue() - from.getBlue())));
    }
}
