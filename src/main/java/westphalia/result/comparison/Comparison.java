package westphalia.result.comparison;

import java.util.List;

/**
 * All that was found about one variant beside its base.
 *
 * @param variant its name
 * @param pairs pairs in which both twins came to the end
 * @param differences month by month within measure by measure, as far as both have them
 * @param effects on the main outcomes, at the end of the last month both have
 * @param minds of all states, on the first claimant
 * @param medianRun the number of the pair whose difference of final recognitions is the median
 */
public record Comparison(
        String variant,
        int pairs,
        List<Difference> differences,
        List<Effect> effects,
        FirstPartings partings,
        List<Mind> minds,
        int medianRun) {}
