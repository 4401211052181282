package westphalia.engine.run;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import westphalia.model.Draft;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Standing;
import westphalia.model.decision.Term;

/**
 * How a run is to be carried out, apart from its scenario.
 *
 * @param traced whether the states are recorded each month
 * @param explained whether every decision that the observer does not leave out is recorded with its reasons
 * @param watched whether a few decisions are recorded, which those who watch need: wars, citations, and what is played
 * @param history acts that are imposed, if any
 * @param observer who is told of decisions, if anybody
 * @param muted a reason that counts for nothing in this run, if any
 * @param player who decides for states instead of luck, if anybody
 */
public record RunOptions(
        boolean traced,
        boolean explained,
        boolean watched,
        @Nullable History history,
        @Nullable DecisionObserver observer,
        @Nullable Term muted,
        @Nullable Player player) {
    private static final Set<DecidedAct> OF_WATCHED = EnumSet.of(DecidedAct.INTERVENE, DecidedAct.CITE);

    /** A run in which every reason counts. */
    public RunOptions(
            boolean traced, boolean explained, @Nullable History history, @Nullable DecisionObserver observer) {
        this(traced, explained, false, history, observer, null, null);
    }

    /** The same, but with a player; null for none. */
    public RunOptions playedBy(@Nullable Player somebody) {
        return new RunOptions(traced, explained, watched, history, observer, muted, somebody);
    }

    /** Whether single reasons are kept: for the journal, or for a player. */
    public boolean hasReasons() {
        return explained || player != null;
    }

    /** Whether a decision about such an act may have to be recorded or asked for; if not, luck alone has to answer. */
    boolean mayRecord(DecidedAct act) {
        return hasReasons() || (watched && OF_WATCHED.contains(act));
    }

    /** Whether a decision about such an act is recorded, whether or not a player makes it. */
    boolean records(String decider, String subject, DecidedAct act) {
        return (explained && keeps(decider, subject, act)) || (watched && OF_WATCHED.contains(act));
    }

    /** Whether an explained run records a decision: all of them, unless its observer has no use for it. */
    boolean keeps(String decider, String subject, DecidedAct act) {
        return observer == null || observer.keeps(decider, subject, act);
    }

    /** Whether decisions of a player are recorded. */
    boolean recordsWhatIsPlayed() {
        return explained || watched;
    }

    /** A run that records acts and measures, in which one reason counts for nothing. */
    public static RunOptions without(Term muted) {
        return new RunOptions(false, false, false, null, null, muted, null);
    }

    /** A run that records acts and measures, and nothing else. */
    public static final RunOptions PLAIN = new RunOptions(false, false, null, null);

    /** A run for those who watch it: it also records the states and what little they need of decisions. */
    public static final RunOptions WATCHED = new RunOptions(true, false, true, null, null, null, null);

    /** Is told of decisions as they fall. */
    public interface DecisionObserver {
        /**
         * Whether an explained run is to record a decision; who asks about one state has no use for those of the
         * others.
         *
         * @param decider ISO3 of a state, or id of a claimant
         * @param subject id of a claimant or a draft
         */
        default boolean keeps(String decider, String subject, DecidedAct act) {
            return true;
        }

        /**
         * How a state stands to recognising a claimant this month, before any of that month's recognitions.
         *
         * @param month the proleptic month
         * @param claimant position of the claimant
         * @param state position of the state
         */
        default void standing(long month, int claimant, int state, Standing standing) {}

        /**
         * A state that might have recognised and had not yet has decided.
         *
         * @param claimant position of the claimant
         * @param state position of the state
         * @param probability with which the state recognises this month
         * @param recognised whether it did
         */
        default void recognition(int claimant, int state, double probability, boolean recognised) {}

        /**
         * A member of a body stands before a draft.
         *
         * @param month the proleptic month
         * @param state position of the member
         * @param yes the probability of a yes
         * @param no the probability of a no
         */
        default void ballot(Draft draft, long month, int state, double yes, double no) {}

        /**
         * The reasons of that member; they are gone when the call returns.
         *
         * @param month the proleptic month
         * @param state position of the member
         */
        default void weighed(Draft draft, long month, int state, Reasons reasons) {}

        /**
         * The reasons of a stance; they are gone when the call returns.
         *
         * @param month the proleptic month
         * @param claimant position of the claimant
         * @param state position of the state
         * @param isChosen whether it is the stance of a patron, an opponent or the parent, which is chosen, rather than
         *     anchored
         */
        default void stance(long month, int claimant, int state, boolean isChosen, Reasons reasons) {}
    }
}
