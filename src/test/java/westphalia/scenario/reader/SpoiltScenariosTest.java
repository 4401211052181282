package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.scenario.Problem;
import westphalia.scenario.ScenarioException;

/** Whatever is done to a file, it is read, or refused with problems of one line each; and what is read, reads back. */
class SpoiltScenariosTest {
    private static final String LETTERS = "abcXYZ019 .:-_,[]{}#&*!|>'\"%@`\\\t\n~?<=éß\u2028";
    private static final List<String> WORDS = List.of(
            "id: ",
            "enabled: false",
            "kind: war",
            "extends: base.yaml",
            "null",
            "~",
            "true",
            "[]",
            "{}",
            ".nan",
            "-",
            "kosovo",
            "USA",
            "1e9",
            "\n  - ",
            "\n    ",
            "'",
            "|\n  iso3,x\n  a,b\n",
            "2008-13",
            "--- ",
            "99999999999999999999");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aSpoiltFileIsReadOrRefusedInWholeLines(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Desk desk = new Desk(folder);
        for (int trial = 0; trial < 150; trial++) {
            boolean spoilsTable = random.nextInt(4) == 0;
            desk.write("states.csv", spoilsTable ? spoilt(Desk.STATES, random) : Desk.STATES);
            desk.write("trial.yaml", spoilsTable ? Desk.BASE : spoilt(Desk.BASE, random));
            readOrRefuse(desk, "trial.yaml");
        }
    }

    private static void readOrRefuse(Desk desk, String name) {
        try {
            ReadScenario first = desk.read(name);
            ReadScenario again =
                    desk.read(desk.write("again.yaml", first.effective().text()));
            assertThat(again.scenario()).isEqualTo(first.scenario());
            assertThat(again.effective()).isEqualTo(first.effective());
        } catch (ScenarioException refused) {
            assertThat(refused.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.file()).isNotEqualTo("again.yaml"))
                    .extracting(Problem::text)
                    .allSatisfy(text -> assertThat(text).matches("[a-z/.]+:\\d+:\\d+: [^\\p{Cntrl}\u2028]+"));
        }
    }

    private static String spoilt(String text, SplittableRandom random) {
        StringBuilder changed = new StringBuilder(text);
        int changes = 1 + random.nextInt(3);
        for (int change = 0; change < changes; change++) {
            int place = random.nextInt(changed.length());
            switch (random.nextInt(4)) {
                case 0 -> changed.deleteCharAt(place);
                case 1 -> changed.insert(place, LETTERS.charAt(random.nextInt(LETTERS.length())));
                case 2 -> changed.insert(place, WORDS.get(random.nextInt(WORDS.size())));
                default -> changed.delete(place, Math.min(changed.length(), place + random.nextInt(40)));
            }
        }
        return changed.toString();
    }
}
