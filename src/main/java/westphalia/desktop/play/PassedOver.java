package westphalia.desktop.play;

import org.jspecify.annotations.Nullable;
import westphalia.result.Decision;

/**
 * What a state decided in a run without its player being asked; never changes.
 *
 * @param likeliest the decision with the greatest chance among those below the chance from which the player is asked;
 *     null if there was none
 * @param isSkipped whether the run was led past a question with the timeline
 */
public record PassedOver(@Nullable Decision likeliest, boolean isSkipped) {
    /** Nothing. */
    public static final PassedOver NOTHING = new PassedOver(null, false);

    /** The same after another decision that was too unlikely to be asked about. */
    PassedOver with(Decision unlikely) {
        return likeliest == null || unlikely.probability() > likeliest.probability()
                ? new PassedOver(unlikely, isSkipped)
                : this;
    }

    /** The same after a question that was skipped. */
    PassedOver skipped() {
        return new PassedOver(likeliest, true);
    }
}
