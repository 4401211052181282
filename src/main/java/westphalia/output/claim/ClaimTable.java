package westphalia.output.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import westphalia.output.table.CsvLine;
import westphalia.output.table.FolderException;
import westphalia.result.claim.ClaimFinding;
import westphalia.result.claim.ClaimFinding.Row;

/** The table of claims, one row a number that was measured. */
public final class ClaimTable {
    /** The file's name. */
    public static final String FILE = "claims.csv";

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
     * Refuses a folder that exists, unless it may be replaced and holds nothing but this table.
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
            if (files.anyMatch(file -> !file.getFileName().toString().equals(FILE))) {
                throw new FolderException(folder + ": holds other files than " + FILE + "; --out names another folder");
            }
        }
    }

    /** Writes the table into a folder. */
    public static void write(Path folder, List<ClaimFinding> findings) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(FILE), text(findings));
    }

    /** The table as text. */
    public static String text(List<ClaimFinding> findings) {
        CsvLine line = new CsvLine();
        COLUMNS.forEach(line::add);
        line.end();
        for (ClaimFinding finding : findings) {
            for (Row row : finding.rows()) {
                line.add(finding.number())
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
                line.add(finding.number()).add(finding.statement()).add(finding.scenario());
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
