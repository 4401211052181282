package westphalia.output.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import westphalia.result.claim.ClaimFinding;
import westphalia.result.claim.ClaimFinding.Row;
import westphalia.result.claim.Verdict;

/** Findings about claims for readers: lines for a terminal, a page for the documentation. */
public final class ClaimPage {
    private static final int STATEMENT_WIDTH = 66;

    private ClaimPage() {}

    /** A few lines a claim: number, statement and verdict, then its numbers. */
    public static String text(List<ClaimFinding> findings) {
        StringBuilder text = new StringBuilder();
        for (ClaimFinding finding : findings) {
            text.append(String.format(
                    Locale.ROOT,
                    "%3s  %-" + STATEMENT_WIDTH + "s  %s%n",
                    finding.id(),
                    shortened(finding.statement()),
                    finding.verdict().word()));
            for (Row row : finding.rows()) {
                text.append("       ")
                        .append(row.measure())
                        .append(": ")
                        .append(numbers(row))
                        .append(row.isDecisive() ? "" : " (beside)")
                        .append('\n');
            }
            if (!finding.remark().isEmpty()) {
                text.append("       ").append(finding.remark()).append('\n');
            }
        }
        return text.toString();
    }

    /** How many claims there are, and how many stand how. */
    public static String count(List<ClaimFinding> findings) {
        return count(findings, "claim");
    }

    /** How many findings there are of things of a name, and how many stand how. */
    static String count(List<ClaimFinding> findings, String name) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        String each = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + verb(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return findings.size() + " " + name + (findings.size() == 1 ? ": " : "s: ") + each;
    }

    /** The page, without its introduction. */
    public static String markdown(List<ClaimFinding> findings) {
        StringBuilder page = new StringBuilder(count(findings)).append(".\n");
        String family = "";
        for (ClaimFinding finding : findings) {
            if (!finding.family().equals(family)) {
                family = finding.family();
                page.append("\n## ").append(family).append('\n');
            }
            page.append(entry(finding));
        }
        return page.toString();
    }

    /** What was found about one claim, under a heading of its own. */
    static String entry(ClaimFinding finding) {
        StringBuilder page = new StringBuilder();
        page.append("\n### ").append(finding.id()).append(". ").append(finding.statement());
        page.append("\n\n**").append(finding.verdict().word()).append("**, tried on `");
        page.append(finding.scenario()).append("`.\n");
        if (!finding.rows().isEmpty()) {
            page.append("\n| measure | should be | found | 95% interval | |\n| --- | --- | --- | --- | --- |\n");
            finding.rows().forEach(row -> page.append(cells(row)));
        }
        if (!finding.changes().isEmpty()) {
            page.append("\nChanges:\n\n");
            finding.changes()
                    .forEach(change -> page.append("* ")
                            .append(change.replaceFirst(": (.*)", ": `$1`"))
                            .append('\n'));
        }
        if (!finding.breaker().isEmpty()) {
            page.append("\nIt must fail under `")
                    .append(String.join("; ", finding.breaker()))
                    .append("`.\n");
        }
        if (!finding.remark().isEmpty()) {
            page.append('\n').append(finding.remark()).append('\n');
        }
        return page.toString();
    }

    private static String cells(Row row) {
        return "| " + row.measure() + " | " + row.criterion() + " | " + number(row.value()) + " | "
                + number(row.low()) + " to " + number(row.high()) + " | "
                + row.verdict().word() + (row.isDecisive() ? "" : ", beside") + " |\n";
    }

    private static String numbers(Row row) {
        return number(row.value()) + " [" + number(row.low()) + ", " + number(row.high()) + "], should be "
                + row.criterion() + ": " + row.verdict().word();
    }

    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.1f" : "%.3f", value);
    }

    private static String shortened(String statement) {
        return statement.length() <= STATEMENT_WIDTH ? statement : statement.substring(0, STATEMENT_WIDTH - 1) + "…";
    }

    private static String verb(Verdict verdict, int number) {
        return switch (verdict) {
            case HOLDS -> number == 1 ? "holds" : "hold";
            case FAILS -> number == 1 ? "fails" : "fail";
            default -> verdict.word();
        };
    }
}
