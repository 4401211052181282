package westphalia.desktop.picture;

import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Picture;

/** A picture that can be made of any view, month after month. */
public interface LivePicture {
    /** A short name of one word, by which it is remembered and tested. */
    String id();

    /** What the menu calls it. */
    String title();

    /** What it shows, in a sentence. */
    String tip();

    /** The picture of a view in which at least one month was closed. */
    Picture picture(View view, Format format);
}
