package westphalia.desktop.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Heading;
import westphalia.desktop.play.RunSoFar;
import westphalia.result.Quantiles;

/**
 * What pictures are made of: never changes.
 *
 * @param words names of states, and what stands around a picture
 * @param run the run that is shown
 * @param twin the run it is compared with, under the same luck; null for none
 * @param bands how an ensemble spreads; empty for none
 * @param guess what the class guessed of the recognitions, one value a month; empty for none
 * @param claimant the position of the claimant that is looked at
 * @param state the ISO3 code of the state that is looked at; null for none
 */
public record View(
        Words words,
        RunSoFar run,
        @Nullable RunSoFar twin,
        List<Quantiles> bands,
        List<Double> guess,
        int claimant,
        @Nullable String state) {

    public View {
        bands = List.copyOf(bands);
        guess = List.copyOf(guess);
    }

    /** What stands around a picture of that title. */
    Heading heading(String title, Format format) {
        return words.heading(title).in(format);
    }
}
