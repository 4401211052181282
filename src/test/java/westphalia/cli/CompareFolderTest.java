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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of scenarios, each of which is compared with the one it extends. */
class CompareFolderTest {
    @TempDir
    Path desk;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();
    private Path folder = Path.of("");

    @BeforeEach
    void layOutTwoBasesAndThreeVariants() throws IOException {
        folder = Files.createDirectories(desk.resolve("scenarios").resolve("my-what-ifs"));
        Path data = Files.createDirectory(desk.resolve("scenarios").resolve("data"));
        for (String table : List.of("states", "council", "memberships")) {
            String name = table + "-mirror.csv";
            Files.copy(Path.of("scenarios", "data", name), data.resolve(name));
        }
        Files.copy(
                Path.of("scenarios", "mirror.yaml"), desk.resolve("scenarios").resolve("mirror.yaml"));
        Files.writeString(
                desk.resolve("scenarios").resolve("later.yaml"),
                "format: 1\ntitle: Later\nextends: mirror.yaml\nto: 2001-02\n");
        write("b", "mirror", "parameters: {recognition: {base: -8}}\n");
        write("a", "mirror", "claimants: [{id: western_claimant, patron: null, promised_by: []}]\n");
        write("c", "later", "parameters: {recognition: {base: -8}}\n");
    }

    private void write(String name, String base, String change) throws IOException {
        Files.writeString(
                folder.resolve(name + ".yaml"),
                "format: 1\ntitle: What if " + name + "\nextends: ../" + base + ".yaml\n" + change);
    }

    private int run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(arguments));
        return CommandLineDoor.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(error));
    }

    private int compare(Path results, String... more) {
        List<String> all =
                new ArrayList<>(List.of(folder.toString(), "--set", "to=2000-09", "--runs=3", "--out=" + results));
        all.addAll(List.of(more));
        return run("compare", all.toArray(String[]::new));
    }

    @Test
    void eachIsLaidBesideTheOneItExtendsAndOneTableHoldsAll() throws IOException {
        Path results = desk.resolve("results");

        assertThat(compare(results, "--charts=none")).as(error.toString()).isZero();
        assertThat(out.toString())
                .contains(
                        "Later: 3 pairs of twins\n  What if c ",
                        "Two blocs that mirror each other: 3 pairs of twins\n  What if a ")
                .contains("  1. Recognitions of the claimant\n"); // One variant changes the other claimant.
        try (Stream<String> rows = Files.lines(results.resolve("effects.csv"))) {
            assertThat(rows.map(
                            row -> String.join(",", List.of(row.split(",", -1)).subList(0, 4))))
                    .contains(
                            "base_scenario,variant,measure,subject",
                            "mirror,a,recognitions,eastern_claimant",
                            "mirror,b,status_adopted,eastern_claimant",
                            "later,c,concession,B01");
        }
        assertThat(run("verify", results.toString())).as(error.toString()).isZero();
        assertThat(compare(results)).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(compare(results, "--resume")).isZero();
        assertThat(error.toString()).contains("nothing is left to resume");
    }

    @Test
    void onePictureHoldsAllOfThem() {
        assertThat(compare(desk.resolve("drawn"), "--charts=svg"))
                .as(error.toString())
                .isZero();
        assertThat(desk.resolve("drawn").resolve("charts").resolve("effects.svg"))
                .content()
                .contains("What if a", "in Later, 2000-09");
    }

    @Test
    void whatCannotBeComparedIsRefused() throws IOException {
        assertThat(run("compare", folder.toString(), "--variant", "x: runs=3")).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("a folder of scenarios stands alone");
        assertThat(run("compare", Files.createDirectory(desk.resolve("empty")).toString()))
                .isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("holds no scenario");
        Files.copy(desk.resolve("scenarios").resolve("mirror.yaml"), folder.resolve("orphan.yaml"));
        assertThat(compare(desk.resolve("orphan"))).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("orphan.yaml extends no other scenario");
    }
}
