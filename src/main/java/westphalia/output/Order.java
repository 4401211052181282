package westphalia.output;

import java.util.List;
import westphalia.result.Measure;

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
 * @param traced how many runs, from the first, record the states
 * @param explained whether traced runs record every decision
 * @param packed whether tables are gzipped
 * @param measures the columns of the timeline
 * @param claimants the ids of the claimants, in order
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
        List<String> claimants) {}
