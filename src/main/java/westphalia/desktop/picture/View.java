package westphalia.desktop.picture;

import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Heading;
import westphalia.desktop.beside.Beside;
import westphalia.desktop.play.RunSoFar;

/**
 * What pictures are made of: never changes.
 *
 * @param words names of states, and what stands around a picture
 * @param run the run that is shown
 * @param twin the run it is compared with, under the same luck; null for none
 * @param twinName what it is called
 * @param beside how many runs spread, and what the class guessed
 * @param claimant the position of the claimant that is looked at
 * @param state the ISO3 code of the state that is looked at; null for none
 */
public record View(
        Words words,
        RunSoFar run,
        @Nullable RunSoFar twin,
        String twinName,
        Beside beside,
        int claimant,
        @Nullable String state) {

    /** Which single run is shown, as in {@code run 0, seed 2008}. */
    String which() {
        return "run " + run.result().run() + ", seed " + run.result().seed();
    }

    /** What stands around a picture of that title. */
    Heading heading(String title, Format format) {
        return words.heading(title).in(format);
    }
}
