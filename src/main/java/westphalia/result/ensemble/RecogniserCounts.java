package westphalia.result.ensemble;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.result.RecognitionAct;
import westphalia.result.RunReceiver;
import westphalia.result.RunResult;

/**
 * Counts, while runs come in, in how many of them each state stands by a recognition at the end, and in which months it
 * recognised; as large as the states that recognise, not as the runs.
 */
public final class RecogniserCounts implements RunReceiver {
    private final long from;
    private final int months;
    private final Map<String, Map<String, int[]>> counts = new TreeMap<>();
    private int runs;

    /**
     * Counts of no runs yet.
     *
     * @param from the first proleptic month
     * @param to the last
     */
    public RecogniserCounts(long from, long to) {
        this.from = from;
        this.months = (int) (to - from + 1);
    }

    @Override
    public void receive(RunResult run) {
        if (run.failure() == null) {
            receive(run.recognitions());
        }
    }

    /** Takes in the recognitions and withdrawals of the next complete run, in order of time. */
    public void receive(List<RecognitionAct> acts) {
        runs++;
        Map<String, Map<String, Long>> standing = new TreeMap<>();
        for (RecognitionAct act : acts) {
            Map<String, Long> own = standing.computeIfAbsent(act.claimant(), none -> new TreeMap<>());
            if (act.act() == RecognitionAct.Act.RECOGNISE) {
                own.put(act.state(), act.month());
            } else {
                own.remove(act.state());
            }
        }
        standing.forEach((claimant, states) -> states.forEach((state, month) -> {
            int row = (int) Math.max(0, Math.min(months - 1, month - from));
            counts.computeIfAbsent(claimant, none -> new TreeMap<>())
                    .computeIfAbsent(state, none -> new int[months])[row]++;
        }));
    }

    /** Takes in complete runs in which no state acts. */
    public void receiveQuiet(int more) {
        runs += more;
    }

    /** How many complete runs were taken in. */
    public int runs() {
        return runs;
    }

    /** In how many runs a state stands by its recognition at the end. */
    public int standing(String claimant, String state) {
        int standing = 0;
        for (int count : of(claimant, state)) {
            standing += count;
        }
        return standing;
    }

    /** The median of the months in which it recognised, over the runs in which it stands by that; null if none. */
    public @Nullable Long medianMonth(String claimant, String state) {
        int standing = standing(claimant, state);
        int seen = 0;
        int[] own = of(claimant, state);
        for (int row = 0; row < own.length; row++) {
            seen += own[row];
            if (seen > 0 && 2 * seen >= standing) {
                return from + row;
            }
        }
        return null;
    }

    private int[] of(String claimant, String state) {
        return counts.getOrDefault(claimant, Map.of()).getOrDefault(state, new int[0]);
    }
}
