package westphalia.result.claim;

import java.util.Optional;

/**
 * What was found about one pattern.
 *
 * @param shipped on the scenario as it is shipped
 * @param blind without overrides of single states; empty where no run of a scenario that has some is needed
 */
public record PatternFinding(ClaimFinding shipped, Optional<ClaimFinding> blind) {}
