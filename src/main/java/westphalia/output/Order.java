package westphalia.output;

import java.util.List;
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
}
