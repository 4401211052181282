package westphalia.desktop.picture;

/** Draws a curve of recognitions by hand. */
public interface Pencil {
    /** Whether the mouse draws on the picture of recognitions, rather than points at it. */
    boolean isHeld();

    /**
     * The pencil touches the paper, or goes on to another place.
     *
     * @param month the proleptic month
     * @param value the number of recognitions
     * @param isFirst whether it was lifted before
     */
    void draw(long month, double value, boolean isFirst);
}
