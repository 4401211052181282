package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedParentsTest {
    @TempDir
    private Path above;

    private Path folder;
    private Desk desk;

    @BeforeEach
    void layOut() throws IOException {
        folder = Files.createDirectory(above.resolve("desk"));
        desk = new Desk(folder);
    }

    @Test
    void aMissingFileIsToldWhereItIsNamed() {
        assertThat(desk.problems(desk.write("child.yaml", "format: 1\nextends: nobody.yaml\n")))
                .containsExactly("child.yaml:2:10: extends: there is no file \"nobody.yaml\"");
        assertThat(desk.problems(desk.spoilt("council.csv", "chamber.csv")))
                .containsExactly("spoilt.yaml:8:10: council: there is no file \"chamber.csv\"");
        assertThat(desk.problems(desk.spoilt("council.csv", "counsil.csv")))
                .containsExactly("spoilt.yaml:8:10: council: there is no file \"counsil.csv\"; the nearest is "
                        + desk.path("council.csv"));
        assertThat(desk.problems(desk.spoilt("council.csv", "data\\council.csv")))
                .containsExactly("spoilt.yaml:8:10: council: there is no file \"data/council.csv\"; write / between the"
                        + " names of folders");
    }

    @Test
    void aMissingParentHidesNoOtherMistake() {
        assertThat(desk.problems(desk.write("child.yaml", "extends: nobody.yaml\nruns: x\ntilte: y\n")))
                .containsExactly(
                        "child.yaml:1:10: extends: there is no file \"nobody.yaml\"",
                        "child.yaml:2:7: runs: must be a whole number, but is \"x\"",
                        "child.yaml:3:1: tilte: unknown key \"tilte\"; the nearest valid name is \"title\"");
    }

    @Test
    void parentsInACircleAreRefused() {
        desk.write("a.yaml", "extends: b.yaml\n");
        desk.write("b.yaml", "extends: a.yaml\n");
        assertThat(desk.problems("a.yaml"))
                .containsExactly("b.yaml:1:10: extends: parents run in a circle: a.yaml → b.yaml → a.yaml");
    }

    @Test
    void moreThanTwentyParentsAreRefused() {
        for (int number = 0; number < 30; number++) {
            desk.write("p" + number + ".yaml", "extends: p" + (number + 1) + ".yaml\n");
        }
        assertThat(desk.problems("p0.yaml"))
                .containsExactly("p20.yaml:1:10: extends: at most 20 parents may stand above one another");
    }

    @Test
    void aPathThatLeavesTheRootIsRefused() throws IOException {
        Files.writeString(above.resolve("secret.csv"), Desk.COUNCIL);
        assertThat(desk.problems(desk.spoilt("council.csv", "../secret.csv")))
                .containsExactly("spoilt.yaml:8:10: council: leaves the scenario's folder: \"../secret.csv\"");
        assertThat(desk.problems(desk.spoilt("council.csv", "/etc/passwd")))
                .containsExactly("spoilt.yaml:8:10: council: must be relative to the file that holds it, but is"
                        + " \"/etc/passwd\"");
        Files.createSymbolicLink(folder.resolve("link.csv"), above.resolve("secret.csv"));
        assertThat(desk.problems(desk.spoilt("council.csv", "link.csv")))
                .containsExactly("spoilt.yaml:8:10: council: leaves the scenario's folder: \"link.csv\"");
    }

    @Test
    void aScenarioElsewhereStaysInItsOwnFolder() throws IOException {
        Path elsewhere = Files.createDirectory(above.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("far.yaml"), "extends: ../desk/base.yaml\n");
        assertThat(desk.problems(elsewhere.resolve("far.yaml").toString()))
                .containsExactly(elsewhere.resolve("far.yaml")
                        + ":1:10: extends: leaves the scenario's folder: \"../desk/base.yaml\"");
    }

    @Test
    void pathsBelongToTheFileThatHoldsThem() {
        desk.write("sub/child.yaml", "extends: ../base.yaml\ncouncil: seats.csv\n");
        desk.write("sub/seats.csv", Desk.COUNCIL);
        assertThat(desk.problems("sub/child.yaml")).isEmpty();
    }
}
