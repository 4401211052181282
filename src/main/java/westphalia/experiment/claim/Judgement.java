package westphalia.experiment.claim;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import westphalia.experiment.claim.Claim.Arm;
import westphalia.experiment.claim.Claim.Fact;
import westphalia.experiment.claim.Claim.Standing;
import westphalia.result.claim.ClaimFinding;
import westphalia.result.claim.ClaimFinding.Row;
import westphalia.result.claim.Verdict;

/** Turns the numbers found for a claim into a verdict. */
final class Judgement {
    private static final int MOST_ARMS_SHOWN = 6;

    private Judgement() {}

    /**
     * The finding on a claim.
     *
     * @param measurements one a question, in its order
     * @param missing what was not there to be measured
     */
    static ClaimFinding of(Claim claim, List<Measurement> measurements, List<String> missing, Path scenarios) {
        List<Row> rows = new ArrayList<>();
        for (Fact fact : claim.facts()) {
            Measurement found = Files.exists(scenarios) ? exact(fact, scenarios) : Measurement.NONE;
            rows.add(row(claim, fact.measure(), fact.criterion(), found, claim.standing() != Standing.INCOMPLETE));
        }
        for (int place = 0; place < measurements.size(); place++) {
            Question question = claim.questions().get(place);
            rows.add(row(
                    claim, question.measure(), question.criterion(), measurements.get(place), question.isDecisive()));
        }
        List<String> remarks = new ArrayList<>();
        if (!missing.isEmpty()) {
            remarks.add("Not measured: " + String.join("; ", missing) + ".");
        }
        if (!claim.remark().isEmpty()) {
            remarks.add(claim.remark());
        }
        return new ClaimFinding(
                claim.id(),
                claim.family(),
                claim.statement(),
                claim.scenario(),
                changes(claim),
                claim.breaker(),
                String.join(" ", remarks),
                List.copyOf(rows),
                verdict(claim.standing(), rows));
    }

    /** The verdict on a whole claim: it fails with one decisive number, and holds only with all. */
    static Verdict verdict(Standing standing, List<Row> rows) {
        List<Verdict> decisive =
                rows.stream().filter(Row::isDecisive).map(Row::verdict).toList();
        if (decisive.contains(Verdict.FALSIFIED)) {
            return Verdict.FALSIFIED;
        }
        if (decisive.contains(Verdict.FAILS)) {
            return Verdict.FAILS;
        }
        if (decisive.isEmpty() || decisive.contains(Verdict.UNDECIDED) || standing == Standing.INCOMPLETE) {
            return Verdict.UNDECIDED;
        }
        return standing == Standing.IMPOSED ? Verdict.IMPOSED : Verdict.HOLDS;
    }

    private static Row row(Claim claim, String measure, Criterion criterion, Measurement found, boolean isDecisive) {
        Verdict verdict = criterion.judge(found);
        if (verdict == Verdict.HOLDS && claim.standing() == Standing.IMPOSED) {
            verdict = Verdict.IMPOSED;
        } else if (verdict == Verdict.FAILS && claim.standing() == Standing.RECORDED) {
            verdict = Verdict.FALSIFIED;
        }
        return new Row(measure, criterion.text(), found.value(), found.low(), found.high(), verdict, isDecisive);
    }

    private static Measurement exact(Fact fact, Path scenarios) {
        return Measurement.exact(fact.source().find(scenarios));
    }

    private static List<String> changes(Claim claim) {
        List<String> changes = new ArrayList<>();
        for (Arm arm : claim.arms()) {
            if (!arm.settings().isEmpty() && changes.size() < MOST_ARMS_SHOWN) {
                changes.add(arm.name() + ": " + String.join("; ", arm.settings()));
            }
        }
        int more = claim.arms().size() - 1 - changes.size();
        if (more > 0) {
            changes.add("and " + more + " more arms");
        }
        return changes;
    }
}
