package westphalia.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import westphalia.engine.run.Player;
import westphalia.engine.run.RunOptions;
import westphalia.result.RunResult;
import westphalia.result.comparison.FirstPartings;
import westphalia.result.comparison.Parting;

/**
 * The acts by which twins differ: all of one pair, and a count of the first ones of many.
 *
 * <p>A ballot on a draft that was put to the vote in one twin only is no difference of its own; the outcome is.
 */
public final class Partings {
    private final TreeMap<Long, Integer> months = new TreeMap<>();
    private final TreeMap<String, Count> firsts = new TreeMap<>();
    private int pairs;

    private static final class Count {
        private Parting earliest;
        private int times;

        private Count(Parting first) {
            this.earliest = first;
        }
    }

    /** The acts by which a pair differs, in order, as far as both twins run in those months. */
    static List<Parting> between(Arm base, RunResult ofBase, Arm other, RunResult ofOther) {
        Map<Act, String> one = Acts.of(base, ofBase);
        Map<Act, String> two = Acts.of(other, ofOther);
        TreeSet<Act> all = new TreeSet<>(one.keySet());
        all.addAll(two.keySet());
        long from = Math.max(base.from(), other.from());
        long to = Math.min(base.to(), other.to());
        List<Parting> partings = new ArrayList<>();
        for (Act act : all) {
            String baseAct = one.getOrDefault(act, Parting.NOTHING);
            String otherAct = two.getOrDefault(act, Parting.NOTHING);
            boolean isShared = act.month() >= from && act.month() <= to;
            boolean isHalfABallot = act.kind().equals(Acts.BALLOT) && !(one.containsKey(act) && two.containsKey(act));
            if (isShared && !isHalfABallot && !baseAct.equals(otherAct)) {
                partings.add(new Parting(
                        ofBase.run(), ofBase.seed(), act.month(), act.state(), act.subject(), baseAct, otherAct));
            }
        }
        return partings;
    }

    /**
     * Runs a pair once more and tells all acts by which it differs, in order; of the decisions only those are kept that
     * tables do not record, so that a pair takes hardly more memory than two plain runs.
     */
    public static List<Parting> chain(Arm base, Arm other, long seed, int run) {
        return chain(base, other, seed, run, null);
    }

    /**
     * The same where somebody plays a state in the other run.
     *
     * @param player who does; null for nobody
     */
    public static List<Parting> chain(Arm base, Arm other, long seed, int run, @Nullable Player player) {
        RunOptions options = Acts.options();
        return between(
                base,
                base.engine().run(seed, run, options),
                other,
                other.engine().run(seed, run, options.playedBy(player)));
    }

    /** Counts the first act of a pair; null if the pair never parts. */
    public void count(@Nullable Parting first) {
        pairs++;
        if (first != null) {
            months.merge(first.month(), 1, Integer::sum);
            String act = String.join("|", first.state(), first.subject(), first.baseAct(), first.otherAct());
            Count own = firsts.computeIfAbsent(act, any -> new Count(first));
            own.earliest = first.month() < own.earliest.month() ? first : own.earliest;
            own.times++;
        }
    }

    /** What was counted. */
    public FirstPartings first() {
        int parted = months.values().stream().mapToInt(Integer::intValue).sum();
        Parting commonest = null;
        int times = 0;
        for (Count count : firsts.values()) {
            if (count.times > times) {
                commonest = count.earliest;
                times = count.times;
            }
        }
        return new FirstPartings(pairs, parted, Medians.lower(months), commonest, times);
    }
}
