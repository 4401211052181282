package westphalia.output.claim;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import westphalia.result.claim.ClaimFinding;
import westphalia.result.claim.Findings;
import westphalia.result.claim.Matrix;
import westphalia.result.claim.Matrix.Cell;
import westphalia.result.claim.PatternFinding;

/** Findings about patterns and the tables beside them, for readers. */
public final class PatternPage {
    private PatternPage() {}

    /** How many patterns there are, and how many stand how. */
    public static String count(List<ClaimFinding> patterns) {
        return ClaimPage.count(patterns, "pattern");
    }

    /**
     * The page, without its introduction.
     *
     * @param pictures lines of Markdown by the name of the table they show
     */
    public static String markdown(Findings findings, Map<String, String> pictures) {
        StringBuilder page = new StringBuilder(count(findings.shipped())).append(".\n");
        if (!findings.blind().isEmpty()) {
            page.append("Without overrides of single states, ")
                    .append(count(findings.blind()))
                    .append(".\n");
        }
        page.append("\n| | pattern | as shipped | without overrides |\n| --- | --- | --- | --- |\n");
        for (PatternFinding pattern : findings.patterns()) {
            page.append("| ").append(pattern.shipped().id());
            page.append(" | ").append(pattern.shipped().statement());
            page.append(" | ").append(pattern.shipped().verdict().word());
            page.append(" | ");
            page.append(pattern.blind().map(blind -> blind.verdict().word()).orElse("none to remove"));
            page.append(" |\n");
        }
        page.append("\n## As shipped\n");
        findings.shipped().forEach(pattern -> page.append(ClaimPage.entry(pattern)));
        if (!findings.blind().isEmpty()) {
            page.append("\n## Without overrides of single states\n");
            findings.blind().forEach(pattern -> page.append(ClaimPage.entry(pattern)));
        }
        page.append(findings.tables().isEmpty() ? "" : "\n## Tables\n");
        findings.tables().forEach(table -> page.append(table(table, pictures.getOrDefault(table.id(), ""))));
        return page.toString();
    }

    /** A table for a terminal. */
    public static String text(Matrix table) {
        return table.id() + "  " + table.title() + "\n"
                + lines(table).lines().map(line -> "       " + line).collect(Collectors.joining("\n")) + "\n";
    }

    private static String table(Matrix table, String picture) {
        StringBuilder page = new StringBuilder();
        page.append("\n### ")
                .append(table.id())
                .append(". ")
                .append(table.title())
                .append("\n\n");
        page.append("Run on `")
                .append(table.scenario())
                .append("`. ")
                .append(table.remark())
                .append("\n\n");
        return page.append(lines(table))
                .append(picture.isEmpty() ? "" : "\n" + picture + "\n")
                .toString();
    }

    private static String lines(Matrix table) {
        StringBuilder page = new StringBuilder();
        page.append("| ").append(table.corner());
        table.columns().forEach(column -> page.append(" | ").append(column));
        page.append(" |\n").append("| --- ".repeat(table.columns().size() + 1)).append("|\n");
        for (int row = 0; row < table.rows().size(); row++) {
            page.append("| ").append(table.rows().get(row));
            table.cells().get(row).forEach(cell -> page.append(" | ").append(cell(cell)));
            page.append(" |\n");
        }
        return page.toString();
    }

    private static String cell(Cell cell) {
        return ClaimPage.number(cell.value()) + " [" + ClaimPage.number(cell.low()) + ", "
                + ClaimPage.number(cell.high()) + "]";
    }
}
