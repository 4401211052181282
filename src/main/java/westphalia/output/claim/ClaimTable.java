package westphalia.output.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import westphalia.output.table.CsvLine;
import westphalia.output.table.FolderException;
import westphalia.result.claim.ClaimFinding;
import westphalia.result.claim.ClaimFinding.Row;
import westphalia.result.claim.Findings;
import westphalia.result.claim.Matrix;

/**
 * The table of claims and patterns, one row a number that was measured, and that of the tables beside, one row a cell.
 */
public final class ClaimTable {
    /** The file's name. */
    public static final String FILE = "claims.csv";

    /** The file of the tables beside the patterns. */
    public static final String TABLES = "pattern-tables.csv";

    /** The folder of the pictures. */
    public static final String PICTURES = "charts";

    private static final List<String> CELLS = List.of("table", "title", "row", "column", "value", "low", "high");
    private static final Set<String> OWN = Set.of(FILE, TABLES, PICTURES);

    private static final List<String> COLUMNS = List.of(
            "claim",
            "statement",
            "scenario",
            "measure",
            "value",
            "low",
            "high",
            "verdict",
            "criterion",
            "claim_verdict");

    private ClaimTable() {}

    /**
     * Refuses a folder that exists, unless it may be replaced and holds nothing but what is written here.
     *
     * @throws FolderException if the folder must not be touched
     */
    public static void refuseExisting(Path folder, boolean isOverwritten) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!isOverwritten) {
            throw new FolderException(folder + ": exists already; --overwrite replaces it, --out names another");
        }
        try (var files = Files.list(folder)) {
            if (files.anyMatch(file -> !OWN.contains(file.getFileName().toString()))) {
                throw new FolderException(folder + ": holds other files than " + FILE
                        + " and what stands beside it; --out names another folder");
            }
        }
    }

    /** Writes the tables into a folder. */
    public static void write(Path folder, Findings findings) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(FILE), text(findings.all()));
        Files.deleteIfExists(folder.resolve(TABLES));
        if (!findings.tables().isEmpty()) {
            Files.writeString(folder.resolve(TABLES), cells(findings.tables()));
        }
    }

    private static String cells(List<Matrix> tables) {
        CsvLine line = new CsvLine();
        CELLS.forEach(line::add);
        line.end();
        for (Matrix table : tables) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    line.add(table.id())
                            .add(table.title())
                            .add(table.rows().get(row))
                            .add(table.columns().get(column))
                            .addIfKnown(table.cell(row, column).value())
                            .addIfKnown(table.cell(row, column).low())
                            .addIfKnown(table.cell(row, column).high())
                            .end();
                }
            }
        }
        return line.take();
    }

    /** The table as text. */
    public static String text(List<ClaimFinding> findings) {
        CsvLine line = new CsvLine();
        COLUMNS.forEach(line::add);
        line.end();
        for (ClaimFinding finding : findings) {
            for (Row row : finding.rows()) {
                line.add(finding.id())
                        .add(finding.statement())
                        .add(finding.scenario())
                        .add(row.measure())
                        .addIfKnown(row.value())
                        .addIfKnown(row.low())
                        .addIfKnown(row.high())
                        .add(row.verdict().word())
                        .add(row.criterion())
                        .add(finding.verdict().word())
                        .end();
            }
            if (finding.rows().isEmpty()) {
                line.add(finding.id()).add(finding.statement()).add(finding.scenario());
                line.raw("").raw("").raw("").raw("");
                line.add(finding.verdict().word())
                        .raw("")
                        .add(finding.verdict().word())
                        .end();
            }
        }
        return line.take();
    }
}
