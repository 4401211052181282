package westphalia.result.claim;

import java.util.List;

/**
 * What was found about one claim.
 *
 * @param id its number in the list of claims, from 1, or the name of a pattern
 * @param family the heading it stands under
 * @param statement what is claimed, in one sentence
 * @param scenario the file it was tried on: a scenario, or a table of records
 * @param changes what was varied, one line an arm
 * @param breaker the settings under which it must fail; empty if there are none, and then the remark says why
 * @param remark what a reader must know beside the numbers; may be empty
 * @param verdict on the whole claim
 */
public record ClaimFinding(
        String id,
        String family,
        String statement,
        String scenario,
        List<String> changes,
        List<String> breaker,
        String remark,
        List<Row> rows,
        Verdict verdict) {

    /** The same finding with another verdict, and why. */
    public ClaimFinding judged(Verdict changed, String reason) {
        String remarks = (remark + " " + reason).strip();
        return new ClaimFinding(id, family, statement, scenario, changes, breaker, remarks, rows, changed);
    }

    /**
     * One number of the claim.
     *
     * @param measure what was measured
     * @param criterion what it should be, as in {@code > 0.8}
     * @param value the number; NaN if there is none
     * @param low lower end of its 95% interval
     * @param high upper end
     * @param isDecisive whether the verdict on the claim rests on it
     */
    public record Row(
            String measure,
            String criterion,
            double value,
            double low,
            double high,
            Verdict verdict,
            boolean isDecisive) {}
}
