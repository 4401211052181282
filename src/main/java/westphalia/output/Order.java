package westphalia.output;

import java.util.ArrayList;
import java.util.List;
import westphalia.output.manifest.What;
import westphalia.output.run.RunTable.Need;
import westphalia.result.Measure;
import westphalia.scenario.Scenario;

/**
 * What an ensemble was asked for; the manifest repeats it, and a resumed ensemble must be asked for the same.
 *
 * @param scenario the scenario's name
 * @param text the effective scenario, self-contained
 * @param sha256 of that text
 * @param from first month, YYYY-MM
 * @param to last month, YYYY-MM
 * @param firstMonth the first month as a proleptic number
 * @param months how many months a run has
 * @param runs runs wanted
 * @param traced how many runs record the states: the one that stands for all, and the first ones
 * @param explained whether traced runs record every decision
 * @param packed whether tables are gzipped
 * @param measures the columns of the timeline
 * @param claimants the ids of the claimants, in order
 * @param asked what is run
 */
public record Order(
        String scenario,
        String text,
        String sha256,
        String from,
        String to,
        long firstMonth,
        int months,
        long seed,
        int runs,
        int traced,
        boolean explained,
        boolean packed,
        List<Measure> measures,
        List<String> claimants,
        Scenario asked) {

    /**
     * How many runs, from the first, record the states while they come in: all if all are wanted, else one less than
     * wanted, for the last one is chosen when all runs are there.
     */
    public int tracedFirst() {
        return tracedFirst(traced, runs);
    }

    static int tracedFirst(int traced, int runs) {
        return traced >= runs ? runs : Math.max(0, traced - 1);
    }

    /** What the manifest says before the first run. */
    What.Runs what() {
        return new What.Runs(
                scenario, sha256, seed, runs, 0, 0, traced, null, null, explained, packed, from, to, List.of());
    }

    /** Whether an ensemble that was begun may be gone on with as this order asks. */
    boolean isWhatWasBegun(What.Runs begun) {
        return begun.done(0, 0, null).equals(what());
    }

    /** Which tables are needed when all runs are done. */
    Need[] needs(boolean haveRunsFailed) {
        return needs(traced > 0, explained, haveRunsFailed);
    }

    static Need[] needs(boolean isTraced, boolean isExplained, boolean haveRunsFailed) {
        List<Need> needs = new ArrayList<>(List.of(Need.ALWAYS));
        if (isTraced) {
            needs.add(Need.IF_TRACED);
        }
        if (isTraced && isExplained) {
            needs.add(Need.IF_EXPLAINED);
        }
        if (haveRunsFailed) {
            needs.add(Need.IF_RUNS_FAILED);
        }
        return needs.toArray(Need[]::new);
    }
}
