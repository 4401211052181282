package westphalia.model.setting;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Of some organisations in an order, the foremost that each state belongs to, month by month.
 *
 * <p>It is found once for every month in which a membership begins or has ended, so that nobody searches through
 * organisations in a run.
 */
final class ForemostMembership {
    /** The rank where a state belongs to none of them. */
    static final int NONE = -1;

    /** By state: where its spans begin; those of the next begin where they end. */
    private final int[] begins;
    /** The first proleptic month of each span, ascending within a state. */
    private final long[] firsts;

    private final int[] ranks;

    /** @param organisations their places in {@link Memberships#organisations}, the foremost first */
    ForemostMembership(Memberships memberships, int... organisations) {
        int states = memberships.states();
        this.begins = new int[states + 1];
        LongStream.Builder months = LongStream.builder();
        IntStream.Builder found = IntStream.builder();
        for (int state = 0; state < states; state++) {
            int own = state;
            long[] changes = Arrays.stream(organisations)
                    .mapToObj(organisation -> memberships.changes(organisation, own))
                    .flatMapToLong(LongStream::of)
                    .sorted()
                    .distinct()
                    .toArray();
            months.add(Long.MIN_VALUE);
            found.add(NONE);
            for (long month : changes) {
                months.add(month);
                found.add(foremost(memberships, organisations, state, month));
            }
            begins[state + 1] = begins[state] + 1 + changes.length;
        }
        this.firsts = months.build().toArray();
        this.ranks = found.build().toArray();
    }

    private static int foremost(Memberships memberships, int[] organisations, int state, long month) {
        for (int rank = 0; rank < organisations.length; rank++) {
            if (memberships.isMember(organisations[rank], state, month)) {
                return rank;
            }
        }
        return NONE;
    }

    /** The rank in the order given, from 0, of the foremost that a state belongs to in a month, or {@link #NONE}. */
    int rank(int state, long month) {
        int span = begins[state + 1] - 1;
        while (firsts[span] > month) {
            span--;
        }
        return ranks[span];
    }
}
