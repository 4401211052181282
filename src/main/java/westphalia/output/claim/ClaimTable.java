package westphalia.output.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import westphalia.output.column.Codebook;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;
import westphalia.output.column.WholeFile;
import westphalia.output.manifest.Manifest;
import westphalia.output.table.FolderException;
import westphalia.result.claim.ClaimFinding;
import westphalia.result.claim.ClaimFinding.Row;
import westphalia.result.claim.Findings;
import westphalia.result.claim.Matrix;

/**
 * The table of claims and patterns, one row per number that was measured, and that of the tables beside, one row per
 * cell.
 */
public final class ClaimTable {
    /** The file's name. */
    public static final String FILE = "claims.csv";

    /** The file of the tables beside the patterns. */
    public static final String TABLES = "pattern-tables.csv";

    /** The folder of the pictures. */
    public static final String PICTURES = "charts";

    private static final String UNIT = "the measure's";
    private static final String VERDICT =
            "holds or fails (the 95% interval lies wholly on one side), undecided, imposed (an input decides it),"
                    + " falsified (history contradicts it)";
    private static final Set<String> OWN =
            Set.of(FILE, TABLES, PICTURES, Codebook.FILE, Manifest.FILE, ClaimFolder.SCENARIOS);

    /** What was found, number by number; a claim without numbers has one row. */
    static final Layout<Entry> CLAIMS = new Layout<>(
            FILE,
            "number that was measured for a claim",
            List.of(
                    Column.text("claim", "id", "number of the claim, or name of the pattern", row -> row.of.id()),
                    Column.text("statement", "text", "what is claimed", row -> row.of.statement()),
                    Column.text("scenario", "file", "what it was tried on", row -> row.of.scenario()),
                    Column.text("measure", "text", "what was measured", row -> row.text(Row::measure)),
                    Column.known("value", UNIT, "the number", row -> row.number(Row::value)),
                    Column.known("low", UNIT, "lower end of its 95% interval", row -> row.number(Row::low)),
                    Column.known("high", UNIT, "upper end of its 95% interval", row -> row.number(Row::high)),
                    Column.text("verdict", "word", "on the number: " + VERDICT, Entry::verdict),
                    Column.text("criterion", "text", "what the number should be", row -> row.text(Row::criterion)),
                    Column.text(
                            "claim_verdict",
                            "word",
                            "on the whole claim, as above",
                            row -> row.of.verdict().word())));

    /** The numbers of the tables beside. */
    static final Layout<Cell> CELLS = new Layout<>(
            TABLES,
            "cell of a table",
            List.of(
                    Column.text(
                            "table", "id", "the table, beginning with the name of its pattern", cell -> cell.of.id()),
                    Column.text("title", "text", "what the numbers are", cell -> cell.of.title()),
                    Column.text("row", "text", "the row", cell -> cell.of.rows().get(cell.row)),
                    Column.text(
                            "column",
                            "text",
                            "the column",
                            cell -> cell.of.columns().get(cell.column)),
                    Column.known(
                            "value",
                            "see title",
                            "the number; empty if no run says anything about it",
                            cell -> cell.number().value()),
                    Column.known(
                            "low",
                            "see title",
                            "lower end of its 95% interval",
                            cell -> cell.number().low()),
                    Column.known(
                            "high",
                            "see title",
                            "upper end of its 95% interval",
                            cell -> cell.number().high())));

    /** Both tables. */
    public static final List<Layout<?>> LAYOUTS = List.of(CLAIMS, CELLS);

    private ClaimTable() {}

    /** A number of a claim; none, if the claim has none. */
    record Entry(ClaimFinding of, @Nullable Row row) {
        String text(java.util.function.Function<Row, String> part) {
            return row == null ? "" : part.apply(row);
        }

        double number(java.util.function.ToDoubleFunction<Row> part) {
            return row == null ? Double.NaN : part.applyAsDouble(row);
        }

        String verdict() {
            return row == null ? of.verdict().word() : row.verdict().word();
        }
    }

    record Cell(Matrix of, int row, int column) {
        Matrix.Cell number() {
            return of.cell(row, column);
        }
    }

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
        WholeFile.write(folder.resolve(FILE), text(findings.all()));
        Files.deleteIfExists(folder.resolve(TABLES));
        if (!findings.tables().isEmpty()) {
            WholeFile.write(folder.resolve(TABLES), CELLS.text(cells(findings.tables())));
        }
        Codebook.write(folder, LAYOUTS);
    }

    private static List<Cell> cells(List<Matrix> tables) {
        List<Cell> cells = new ArrayList<>();
        for (Matrix table : tables) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    cells.add(new Cell(table, row, column));
                }
            }
        }
        return cells;
    }

    /** The table as text. */
    public static String text(List<ClaimFinding> findings) {
        List<Entry> entries = new ArrayList<>();
        for (ClaimFinding finding : findings) {
            finding.rows().forEach(row -> entries.add(new Entry(finding, row)));
            if (finding.rows().isEmpty()) {
                entries.add(new Entry(finding, null));
            }
        }
        return CLAIMS.text(entries);
    }
}
