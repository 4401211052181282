package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario from a stranger is data: it opens no file outside its folder, runs no code, calls nobody. */
class StrangersScenarioTest {
    private static final String SECRET = "the-secret-beside-the-folder";

    @TempDir
    private Path outside;

    private Desk desk;

    @BeforeEach
    void layOut() throws IOException {
        Path folder = Files.createDirectories(outside.resolve("desk"));
        desk = new Desk(folder);
        Files.writeString(outside.resolve("secret.yaml"), SECRET + ": 1\n");
        Files.writeString(outside.resolve("secret.csv"), SECRET + "\n1\n");
        Files.createSymbolicLink(folder.resolve("link.csv"), outside.resolve("secret.csv"));
        Files.createSymbolicLink(folder.resolve("link.yaml"), outside.resolve("secret.yaml"));
        Files.createSymbolicLink(folder.resolve("link"), outside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "states/../../secret.csv",
                "link.csv",
                "link/secret.csv",
                "/etc/passwd",
                "file:///etc/passwd",
                "http://localhost/states.csv",
                "\\\\\\\\host\\\\share\\\\states.csv",
                "~/secret.csv",
                "${HOME}/secret.csv",
                "states.csv\\0.yaml"
            })
    void noTableOutsideItsFolderIsOpened(String name) {
        List<String> problems = desk.problems(desk.spoilt("states: states.csv", "states: \"" + name + "\""));
        assertThat(problems).hasSize(1).noneMatch(problem -> problem.contains(SECRET) || problem.contains("root:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret.yaml", "link.yaml", "link/secret.yaml", "/etc/passwd", "https://localhost/a.yaml"})
    void noParentOutsideItsFolderIsOpened(String name) {
        assertThat(desk.problems(desk.write("child.yaml", "extends: \"" + name + "\"\n")))
                .isNotEmpty()
                .noneMatch(problem -> problem.contains(SECRET) || problem.contains("root:"));
    }

    @Test
    void noChangeOfTheCommandLineOpensAFileOutside() {
        assertThat(desk.problems("base.yaml", "states=../secret.csv"))
                .containsExactly("--set states: leaves the scenario's folder: \"../secret.csv\"");
    }

    @Test
    void aTagNamesNoClass() {
        String payload = "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]";
        assertThat(desk.problems(desk.spoilt("title: Small world", payload)))
                .containsExactly("spoilt.yaml:2:8: title: tags (!) are not allowed; write the value alone");
    }

    @Test
    void nobodyIsCalled() throws IOException {
        try (ServerSocket ear = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + ear.getLocalPort() + "/";
            desk.problems(desk.spoilt("states: states.csv", "states: " + address + "states.csv"));
            desk.problems(desk.write("child.yaml", "extends: " + address + "a.yaml\n"));
            desk.problems(desk.spoilt("title: Small world", "title: !!java.net.URL [\"" + address + "\"]"));
            desk.problems("base.yaml", "council=" + address + "council.csv");
            ear.setSoTimeout(1);
            assertThat(isCalled(ear)).isFalse();
        }
    }

    private static boolean isCalled(ServerSocket ear) throws IOException {
        try {
            ear.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
