package westphalia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that tries claims, as a user meets it. */
class ClaimsCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    private int claims(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "claims";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineDoor.run(all, new PrintWriter(out), new PrintWriter(error));
    }

    @Test
    void itPrintsTheNumbersAndTheCountAndWritesTheTable() throws IOException {
        Path results = folder.resolve("claims");

        assertThat(claims("--only", "49,90", "--runs", "4", "--out", results.toString()))
                .as(error.toString())
                .isZero();
        assertThat(out.toString()).contains(" 49  ", "holds").endsWith("2 claims: 1 holds, 1 falsified\n");
        List<String> lines = Files.readAllLines(results.resolve("claims.csv"));
        assertThat(lines.get(0)).startsWith("claim,statement,scenario,measure,value,low,high,verdict");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(2)).startsWith("90,").contains(",falsified,");
    }

    @Test
    void aFolderThatExistsIsRefusedUnlessItMayBeReplaced() throws IOException {
        Path results = Files.createDirectory(folder.resolve("claims"));

        assertThat(claims("--only", "90", "--out", results.toString())).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("--overwrite");
        assertThat(claims("--only", "90", "--out", results.toString(), "--overwrite"))
                .isZero();
        Files.writeString(results.resolve("notes.txt"), "mine");
        assertThat(claims("--only", "90", "--out", results.toString(), "--overwrite"))
                .isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(results.resolve("notes.txt")).exists();
    }

    @Test
    void aPatternBringsItsTablesAndItsOtherSideAndIsCountedApart() throws IOException {
        Path results = folder.resolve("patterns");
        Path page = folder.resolve("patterns.md");

        assertThat(claims(
                        "--only",
                        "SF12,SF3,SF16-following,SF16-shares,90",
                        "--runs",
                        "2",
                        "--out",
                        results.toString(),
                        "--patterns-page",
                        page.toString()))
                .as(error.toString())
                .isZero();
        assertThat(out.toString())
                .contains("1 claim: 1 falsified\n", "2 patterns: ")
                .contains("without overrides of single states, 1 pattern: ");
        assertThat(Files.readString(results.resolve("claims.csv"))).contains("\nSF12,", "\nSF3,", "\nSF3-blind,");
        assertThat(Files.readAllLines(results.resolve("pattern-tables.csv")).get(0))
                .isEqualTo("table,title,row,column,value,low,high");
        assertThat(results.resolve("charts/sf16-following.png")).isNotEmptyFile();
        assertThat(Files.readString(page))
                .startsWith("# Patterns\n\n<!-- findings -->\n\n2 patterns: ")
                .contains("| SF12 | ", " none to remove |", "### SF3-blind. ", "### SF16-following. ");
    }

    @Test
    void aNumberThatIsNoClaimIsRefused() {
        assertThat(claims("--only", "91")).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("1 to 90", "SF1 to SF17", "91");
    }

    @Test
    void breakersAreTriedAndSurvivorsCounted() {
        assertThat(claims("--only", "49,54,65", "--runs", "4", "--breakers")).isZero();
        assertThat(out.toString()).contains("3 claims under their breakers: 0 survive");
    }

    @Test
    void aPageKeepsWhatStandsAboveItsFindings() throws IOException {
        Path page = Files.writeString(folder.resolve("claims.md"), "# Mine\n\n<!-- findings -->\n\nold\n");
        Path results = folder.resolve("claims");

        assertThat(claims("--only", "90", "--out", results.toString(), "--page", page.toString()))
                .isZero();
        assertThat(Files.readString(page))
                .startsWith("# Mine\n\n<!-- findings -->\n\n1 claim: 1 falsified.\n")
                .contains("### 90. ")
                .doesNotContain("old");
    }

    @Test
    void aSeedIsThatOfEveryRun() throws IOException {
        List<String> tables = new ArrayList<>();
        for (String[] seed : new String[][] {{"--seed=7"}, {"--seed=7"}, {"--seed=8"}, {}}) {
            Path results = folder.resolve("claims-" + tables.size());
            String[] all = Stream.concat(
                            Stream.of("--only=26", "--runs=4", "--charts=none", "--out=" + results), Stream.of(seed))
                    .toArray(String[]::new);
            assertThat(claims(all)).as(error.toString()).isZero();
            tables.add(Files.readString(results.resolve("claims.csv")));
        }
        assertThat(tables.get(1)).isEqualTo(tables.get(0));
        assertThat(tables.get(2)).isNotEqualTo(tables.get(0));
        assertThat(tables.get(3)).isNotEqualTo(tables.get(0));
    }
}
