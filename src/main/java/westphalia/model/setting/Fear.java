package westphalia.model.setting;

import westphalia.model.State;

/**
 * Fear of one's own secession, from data that were coded without a look at recognitions.
 *
 * <p>{@code F = 1/2 [a movement for independence] + 1/4 min(1, conflict years / 5) + 1/4 min(1, separatist share /
 * 0.2)} in [0, 1]. Movements: SRDP; years with an armed conflict over territory: UCDP/PRIO; share of the population in
 * groups that excluded themselves or have autonomy: EPR. The weights are a convention: half for the wish, a quarter
 * each for blood and for numbers.
 */
public final class Fear {
    private static final double YEARS_OF_FULL_CONFLICT = 5;
    private static final double FULL_SHARE = 0.2;

    private Fear() {}

    /** The fear of a state, in [0, 1]. */
    public static double of(State state) {
        double wish = state.independenceMovements() > 0 ? 1 : 0;
        double blood = Math.min(1, state.territorialConflictYears() / YEARS_OF_FULL_CONFLICT);
        double numbers = Math.min(1, state.separatistShare() / FULL_SHARE);
        return 0.5 * wish + 0.25 * blood + 0.25 * numbers;
    }
}
