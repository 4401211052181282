package westphalia.desktop.session;

import java.util.List;
import westphalia.scenario.Problem;

/** Is told what happens in a session; on the event thread. */
public interface SessionListener {
    /** A scenario was opened, or opened again after its file or a setting changed. */
    default void opened() {}

    /** The run that is shown has gone on or gone back. */
    default void moved() {}

    /** Play, pause or the end: whether months go by of themselves has changed. */
    default void paced() {}

    /** Another state, claimant or picture's background is looked at. */
    default void looked() {}

    /** Who plays a state is asked something, or is asked no more. */
    default void asked() {}

    /** A setting was changed that acts at the next reset. */
    default void changed() {}

    /** A file could not be opened. */
    default void refused(List<Problem> problems) {}
}
