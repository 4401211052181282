package westphalia.chart.map;

import java.awt.Color;

/**
 * How one state is shown.
 *
 * @param state its ISO3 code
 * @param sign what is written on its tile
 * @param color of its tile
 * @param isHatched whether what the colour says was only expected
 * @param isImposed whether something of the state is set by hand; shown with a padlock
 * @param isMarked whether history did what the colour counts; shown with a dot
 * @param says what the colour means for this state, in a few words
 */
public record Tile(
        String state, String sign, Color color, boolean isHatched, boolean isImposed, boolean isMarked, String says) {
    /** A tile that history does not mark. */
    public Tile(String state, String sign, Color color, boolean isHatched, boolean isImposed, String says) {
        this(state, sign, color, isHatched, isImposed, false, says);
    }
}
