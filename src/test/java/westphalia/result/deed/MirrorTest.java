package westphalia.result.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.model.GreatPower;
import westphalia.model.Precedent;
import westphalia.result.RunResult;
import westphalia.result.RunResult.Breach;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/** Words and deeds of the first months of a shipped scenario. */
class MirrorTest {
    private static Scenario scenario;
    private static Engine engine;
    private static RunResult run;

    @BeforeAll
    static void play() {
        scenario = ScenarioReader.read(Path.of("scenarios", "kosovo-2008.yaml"), List.of())
                .scenario()
                .until(YearMonth.of(2008, 9));
        engine = new Engine(scenario);
        run = engine.run(scenario.seed(), 0, new RunOptions(true, true, null, null));
    }

    private static WordsAndDeeds row(String power, String claimant) {
        Mirror mirror = new Mirror(
                scenario.powers().stream().map(GreatPower::id).toList(),
                scenario.claimants(),
                engine.plan().measures());
        mirror.receive(run);
        return mirror.rows().stream()
                .filter(row -> row.power().equals(power) && row.claimant().equals(claimant))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePatronRecognisesAndPressesForItsClient() {
        WordsAndDeeds row = row("USA", "kosovo");

        assertThat(row.stance()).isPositive();
        assertThat(row.deeds()).containsKeys(Deed.RECOGNISED, Deed.PRESSED_FOR).doesNotContainKey(Deed.BLOCKED);
    }

    @Test
    void theOpponentSpeaksAgainstAndBlocksTheDraft() {
        WordsAndDeeds row = row("RUS", "kosovo");

        assertThat(row.stance()).isNegative();
        assertThat(row.share(Deed.BLOCKED)).isEqualTo(1);
        assertThat(row.deeds()).doesNotContainKey(Deed.RECOGNISED);
    }

    @Test
    void beforeTheFirstRunThereIsNothingToMirror() {
        assertThat(new Mirror(
                                List.of("USA"),
                                scenario.claimants(),
                                engine.plan().measures())
                        .rows())
                .isEmpty();
    }

    @Test
    void aRunTellsItsBreachesThoseBeforeItIncludedAndTheyFade() {
        Breach given = run.breaches().get(0);

        assertThat(given).isEqualTo(new Breach(1999 * 12 + 2, "USA", Precedent.Kind.BYPASS, .42));
        assertThat(run.breaches())
                .anyMatch(breach -> breach.kind() == Precedent.Kind.RECOGNITION
                        && breach.owner().equals("USA")
                        && breach.month() == 2008 * 12 + 1);
        assertThat(given.strengthIn(given.month() + 120, 120)).isEqualTo(.21);
    }
}
