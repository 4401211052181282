package westphalia.engine.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.model.Vote;
import westphalia.result.Decision;

/**
 * Is asked in place of luck when a state recognises, withdraws, votes, stays away from a vote or is expected to veto a
 * draft; a run that nobody plays has none.
 *
 * <p>It is asked on the run's own thread and may take its time. The same answers give the same run: whoever answers
 * twice alike under one seed sees the same world twice.
 */
public interface Player {
    /**
     * Whether the act happens.
     *
     * @param ofModel the decision with its reasons, and as luck would have it
     * @return null to leave it to luck
     */
    @Nullable
    Boolean act(Decision ofModel);

    /**
     * How the state votes.
     *
     * @param yes the decision for a yes, as luck would have it
     * @param no the decision for a no, as luck would have it
     * @return null to leave it to luck
     */
    @Nullable
    Vote vote(Decision yes, Decision no);

    /**
     * How the state would vote, if its sponsor is about to shelve a draft because this state is expected to veto it; the
     * answer binds it in that month.
     *
     * @param yes the decision for a yes, as luck would have it
     * @param no the decision for a no, as luck would have it
     * @return null to leave it to the sponsor's expectation
     */
    default @Nullable Vote intention(Decision yes, Decision no) {
        return vote(yes, no);
    }

    /** Repeats what was played in a run, and leaves everything else to luck. */
    static Player repeating(List<Decision> decisions) {
        Map<String, Decision> played = new TreeMap<>();
        decisions.stream().filter(Decision::isPlayed).forEach(decision -> played.put(key(decision), decision));
        return new Player() {
            @Override
            public @Nullable Boolean act(Decision ofModel) {
                Decision own = played.get(key(ofModel));
                return own == null ? null : own.happened();
            }

            @Override
            public @Nullable Vote vote(Decision yes, Decision no) {
                Decision own = played.get(key(yes));
                Decision other = played.get(key(no));
                return own == null || other == null
                        ? null
                        : own.happened() ? Vote.YES : other.happened() ? Vote.NO : Vote.ABSTAIN;
            }
        };
    }

    private static String key(Decision decision) {
        return String.join(
                " ",
                Long.toString(decision.month()),
                decision.state(),
                decision.subject(),
                decision.act().word());
    }
}
