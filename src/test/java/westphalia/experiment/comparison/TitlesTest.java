package westphalia.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import westphalia.RunTables;
import westphalia.scenario.Scenario;

class TitlesTest {
    private static final Path STARTER = Path.of("scenarios/starter.yaml");
    private static final Scenario BASE = RunTables.read(STARTER);

    private static Titles titles(String... named) {
        Map<String, Scenario> variants = new LinkedHashMap<>();
        for (int name = 0; name < named.length; name += 2) {
            variants.put(named[name], RunTables.read(STARTER, "title=" + named[name + 1]));
        }
        return new Titles(BASE, variants);
    }

    @Test
    void aVariantIsCalledByItsOwnTitleAndElseByItsName() {
        Titles titles = titles("05-no-veto", "No veto", "warmer", BASE.title());

        assertThat(titles.of("05-no-veto")).isEqualTo("No veto");
        assertThat(titles.of("warmer")).isEqualTo("warmer");
        assertThat(titles.of("base")).isEqualTo("base");
    }

    @Test
    void twoVariantsOfOneTitleKeepTheirNames() {
        Titles titles = titles("a", "No veto", "b", "No veto");

        assertThat(titles.of("a")).isEqualTo("a");
        assertThat(titles.of("b")).isEqualTo("b");
    }

    @Test
    void aLongTitleIsCutOffAfterAWord() {
        assertThat(Titles.shorten("A carrot that nobody believes, though all of them say that they do"))
                .isEqualTo("A carrot that nobody believes, though…");
        assertThat(Titles.shorten("x".repeat(60))).hasSize(40).endsWith("…");
    }
}
