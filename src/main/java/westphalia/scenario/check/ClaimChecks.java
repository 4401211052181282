package westphalia.scenario.check;

import java.util.List;
import java.util.regex.Pattern;
import westphalia.scenario.tree.Problems;

/** The claims a scenario puts to the test must be claims or patterns of the model's description. */
final class ClaimChecks {
    /** Ninety claims and seventeen patterns. */
    private static final Pattern KNOWN = Pattern.compile("[1-8]?[1-9]|[1-9]0|SF([1-9]|1[0-7])");

    private ClaimChecks() {}

    static void check(Inquiry inquiry) {
        List<String> claims = inquiry.scenario().claims();
        for (int place = 0; place < claims.size(); place++) {
            String claim = claims.get(place);
            if (!KNOWN.matcher(claim).matches()) {
                inquiry.report(
                        "claims[" + (place + 1) + "]",
                        "must be the number of a claim, 1 to 90, or the name of a pattern, SF1 to SF17, but is "
                                + Problems.quoted(claim));
            }
        }
    }
}
