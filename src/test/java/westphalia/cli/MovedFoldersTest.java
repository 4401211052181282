package westphalia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.output.ExistingFolder;
import westphalia.output.column.Cells;
import westphalia.output.column.Codebook;
import westphalia.output.column.Column;
import westphalia.output.manifest.Manifest;
import westphalia.output.table.Table;

/**
 * A results folder of every kind is made, moved away, and what it was made of is deleted: it still says all that is
 * needed to make it again, and what its columns mean.
 */
class MovedFoldersTest {
    private static final List<String> KINDS = List.of(
            "run", "packed", "pool", "compare", "collection", "sweep", "sensitivity", "fit", "backtest", "claims");
    private static final String STARTER = "scenarios/starter.yaml";
    private static final String KOSOVO = "scenarios/kosovo-2008-blind.yaml";
    private static final int PRINTED = 40;

    @TempDir
    static Path shared;

    private static Path desk = Path.of("");
    private static Path moved = Path.of("");

    static Stream<String> kinds() {
        return KINDS.stream();
    }

    @BeforeAll
    static void makeAndMove() throws IOException {
        desk = Desk.laidOut(Files.createDirectories(shared.resolve("desk"))).folder();
        String observed =
                desk.resolve("scenarios/data/recognitions-observed.csv").toString();
        make("run", "run", STARTER, "--runs=3", "--seed=5", "--explain", "--set", "to=2000-09");
        make("packed", "run", STARTER, "--runs=2", "--gzip", "--set", "to=2000-09");
        make("other", "run", STARTER, "--runs=2", "--seed=6", "--explain", "--set", "to=2000-09");
        done("merge", made("run"), made("other"), "--charts=none", "--out=" + made("pool"));
        make(
                "compare",
                "compare",
                STARTER,
                "--variant",
                "easy: parameters.recognition.base=-7",
                "--runs=2",
                "--seed=7");
        make("collection", "compare", "scenarios/few-what-ifs", "--runs=2", "--set", "to=2008-05");
        make(
                "sweep",
                "sweep",
                STARTER,
                "--vary",
                "parameters.recognition.base=-9,-7",
                "--runs=2",
                "--set",
                "to=2000-09");
        make(
                "sensitivity",
                "sensitivity",
                STARTER,
                "--method=morris",
                "--samples=2",
                "--runs=2",
                "--seed=3",
                "--free=parameters.stance.noise=0.1:1,parameters.recognition.base",
                "--set",
                "to=2000-09");
        make(
                "fit",
                "calibrate",
                KOSOVO,
                "--observed=" + observed,
                "--until=2008-06",
                "--method=abc",
                "--points=3",
                "--runs=1",
                "--seed=4",
                "--free=parameters.recognition.base=-10:-9");
        make(
                "backtest",
                "backtest",
                KOSOVO,
                "--observed=" + observed,
                "--given-until=2008-03",
                "--to=2008-06",
                "--runs=2",
                "--seed=4",
                "--votes=" + desk.resolve("scenarios/data/council-votes.csv"),
                "--assembly=" + desk.resolve("scenarios/data/assembly-votes.csv"));
        make("claims", "claims", "--scenarios=" + desk.resolve("scenarios"), "--only=26", "--runs=2", "--seed=8");
        moved = Files.move(shared.resolve("made"), shared.resolve("elsewhere"));
        ExistingFolder.delete(desk);
    }

    @AfterAll
    static void forget() {
        desk = Path.of("");
    }

    private static String made(String kind) {
        return shared.resolve("made").resolve(kind).toString();
    }

    private static void make(String kind, String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.replaceAll(
                word -> word.startsWith("scenarios/") ? desk.resolve(word).toString() : word);
        words.add("--charts=none");
        words.add("--out=" + made(kind));
        done(words.toArray(String[]::new));
    }

    private static String done(String... command) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        int code = CommandLineDoor.run(command, new PrintWriter(out), new PrintWriter(error));
        assertThat(code).as(String.join(" ", command) + "\n" + error).isZero();
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aMovedFolderIsMadeAgainWithTheSameTables(String kind) {
        assertThat(done("verify", moved.resolve(kind).toString())).contains("the same tables again");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noFileNamesAPlaceOnThisMachine(String kind) throws IOException {
        List<String> places = List.of(
                shared.toString(),
                shared.toAbsolutePath().normalize().toString(),
                System.getProperty("user.home") + "/",
                Path.of("").toAbsolutePath() + "/");
        for (Path file : files(moved.resolve(kind))) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (String place : places) {
                assertThat(text.contains(place)).as(file + " names " + place).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyColumnOfEveryTableStandsInTheCodebookWithItsMeaning(String kind) throws IOException {
        int tables = 0;
        for (Path file : files(moved.resolve(kind))) {
            String name = String.valueOf(file.getFileName()).replace(".gz", "");
            Path folder = file.toAbsolutePath().getParent();
            if (name.endsWith(".csv") && folder != null && Manifest.exists(folder)) {
                assertThat(explained(folder, name)).as(file.toString()).containsAll(header(folder, name));
                tables++;
            }
        }
        assertThat(tables).isGreaterThan(1);
    }

    private static List<String> header(Path folder, String name) throws IOException {
        try (Table.RowReader rows = Table.rows(folder, name)) {
            return rows.header();
        }
    }

    /** The columns of a table that the codebook explains. */
    private static Set<String> explained(Path folder, String table) throws IOException {
        Set<String> columns = new HashSet<>();
        try (Table.RowReader rows = Table.rows(folder, Codebook.FILE)) {
            while (rows.hasNext()) {
                Cells row = rows.next();
                if (cell(row, "table").equals(table)) {
                    columns.add(cell(row, "column"));
                    assertThat(cell(row, "unit")).isNotEmpty();
                    assertThat(cell(row, "meaning")).as(cell(row, "column")).hasSizeGreaterThan(4);
                }
            }
        }
        return columns;
    }

    private static String cell(Cells row, String name) {
        return row.of(Column.<String>text(name, "", "", cell -> cell));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void theScenarioOfAFolderRunsToTheSameTablesWithoutAnyOption() throws IOException {
        Path again = shared.resolve("again");
        done("run", moved.resolve("run/scenario.yaml").toString(), "--explain", "--charts=none", "--out=" + again);
        assertThat(Manifest.read(again).tables())
                .isEqualTo(Manifest.read(moved.resolve("run")).tables());
    }

    @Test
    void changedFilesAreNamedByEveryCommandThatReadsThem() throws IOException {
        Path folder = shared.resolve("edited");
        done("run", moved.resolve("packed/scenario.yaml").toString(), "--charts=none", "--out=" + folder);
        Path scenario = folder.resolve("scenario.yaml");
        Files.writeString(scenario, Files.readString(scenario).replaceFirst("(?m)^title: .*$", "title: Another"));
        Path drafts = folder.resolve("drafts.csv");
        Files.writeString(drafts, Files.readString(drafts) + "0,1,2008-02,x,y,z,w,a,b,0,0,0,\n");

        assertThat(refusal("verify", folder.toString()))
                .contains("scenario.yaml: is not what was run")
                .doesNotContain("drafts.csv");
        assertThat(refusal("merge", folder.toString(), moved.resolve("run").toString(), "--out=" + made("never")))
                .contains("scenario.yaml: is not what was run", "drafts.csv: is not the table that was written");
        StringWriter warning = new StringWriter();
        int code = CommandLineDoor.run(
                new String[] {"report", folder.toString()},
                new PrintWriter(new StringWriter()),
                new PrintWriter(warning));
        assertThat(code).isZero();
        assertThat(warning.toString()).contains("warning: ", "scenario.yaml", "drafts.csv");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("files of this folder were changed");
    }

    private static String refusal(String... command) {
        StringWriter error = new StringWriter();
        int code = CommandLineDoor.run(command, new PrintWriter(new StringWriter()), new PrintWriter(error));
        assertThat(code).isEqualTo(CommandLineDoor.WRONG_USE);
        return error.toString();
    }

    /** A disk that is full, or a reader that has gone. */
    @ParameterizedTest
    @MethodSource("printing")
    void whatCannotBePrintedIsNoSuccess(String command) {
        PrintWriter full = new PrintWriter(
                new java.io.OutputStream() {
                    private int left = PRINTED;

                    @Override
                    public void write(int one) throws IOException {
                        left--;
                        if (left < 0) {
                            throw new IOException("No space left on device");
                        }
                    }
                },
                false,
                StandardCharsets.UTF_8);
        StringWriter error = new StringWriter();
        int code = CommandLineDoor.run(command.split(" ", -1), full, new PrintWriter(error));
        assertThat(code).isEqualTo(CommandLineDoor.FAILED);
        assertThat(error.toString()).contains("not all could be printed");
    }

    static Stream<String> printing() {
        return Stream.of(
                "show scenarios/starter.yaml",
                "check scenarios/starter.yaml",
                "schema",
                "parameters",
                "completion",
                "diff scenarios/starter.yaml scenarios/kosovo-2008.yaml",
                "power --members 15 --quota 9 --veto 5",
                "--help");
    }
}
