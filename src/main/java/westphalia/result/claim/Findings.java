package westphalia.result.claim;

import java.util.ArrayList;
import java.util.List;

/** All that was found: about claims, about patterns, and the tables beside them. */
public record Findings(List<ClaimFinding> claims, List<PatternFinding> patterns, List<Matrix> tables) {
    public Findings {
        claims = List.copyOf(claims);
        patterns = List.copyOf(patterns);
        tables = List.copyOf(tables);
    }

    /** The patterns on the scenarios as they are shipped. */
    public List<ClaimFinding> shipped() {
        return patterns.stream().map(PatternFinding::shipped).toList();
    }

    /** The patterns without overrides of single states. */
    public List<ClaimFinding> blind() {
        return patterns.stream().flatMap(pattern -> pattern.blind().stream()).toList();
    }

    /** Claims, then patterns, then patterns without overrides. */
    public List<ClaimFinding> all() {
        List<ClaimFinding> all = new ArrayList<>(claims);
        all.addAll(shipped());
        all.addAll(blind());
        return all;
    }
}
