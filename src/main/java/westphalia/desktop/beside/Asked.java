package westphalia.desktop.beside;

import org.jspecify.annotations.Nullable;
import westphalia.model.Draft;

/**
 * What a class is asked to guess, fixed when the guess is begun: what is answered is held against this, whatever is
 * looked at by then.
 *
 * @param claimant id of the claimant whose recognitions are guessed; empty for none
 * @param since the proleptic month that was closed last when the guess was begun
 * @param to the proleptic month whose total is guessed
 * @param most how many states can recognise it by then
 * @param draft the next draft about it in the Council; null if none is due
 */
public record Asked(
        String claimant,
        long since,
        long to,
        int most,
        @Nullable Draft draft) {
    /** Nothing. */
    public static final Asked NOTHING = new Asked("", 0, 0, 0, null);

    /** Whether it is about the claimant with that id. */
    public boolean isAbout(String id) {
        return claimant.equals(id);
    }
}
