package westphalia.result.comparison;

import java.util.List;

/**
 * All that was found about one variant beside its base.
 *
 * @param variant its name
 * @param claimant the id of the claimant that the comparison is about
 * @param pairs pairs in which both twins came to the end
 * @param differences month by month within measure by measure, as far as both have them
 * @param effects on the main outcomes, at the end of the last month both have
 * @param minds of all states, on that claimant
 * @param medianSeed the seed of the pair whose difference of final recognitions of that claimant is the median
 * @param medianRun the number of that pair
 */
public record Comparison(
        String variant,
        String claimant,
        int pairs,
        List<Difference> differences,
        List<Effect> effects,
        FirstPartings partings,
        List<Mind> minds,
        long medianSeed,
        int medianRun) {}
