package westphalia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.key.Keys;
import westphalia.key.Turning;
import westphalia.key.Turning.Turned;
import westphalia.key.Written;

/**
 * A key that is accepted moves something.
 *
 * <p>Every key is turned to other values by {@code --set}, and runs of the scenario and of the turned one are compared.
 * The made-up scenario gives every key its occasion, and there each kind of key must move a table; in a scenario that
 * ships, each kind of key that its file writes for bodies, drafts, events, claimants and powers must. Keys are found in the records that the reader, the schema and the
 * reference are made of: one that is added is turned here without a change to this test, and fails it until the made-up
 * scenario gives it an occasion.
 */
class EveryKeyCountsTest {
    private static final Path EVERY_KEY = Path.of("src/test/resources/westphalia/key/every-key.yaml");

    /** What moves no table on purpose, and why: texts, sources and what pictures show beside the model. */
    private static final Map<String, String> NO_TABLE = reasons();

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("title|question|expectation", "texts on pages and charts");
        reasons.put("claims", "a text: which statements the page of the scenario lists");
        reasons.put(".*\\.source", "where a value comes from");
        reasons.put(".*\\.title", "a text on charts");
        reasons.put(".*\\.name", "a text on charts; rules know states, claimants and bodies by their ids");
        reasons.put("observed.*", "a picture's setting: history, drawn beside the model and never read by it");
        reasons.put("drafts\\.\\*\\.symbol", "a source: by it backtest finds the recorded votes");
        reasons.put("states\\.\\*\\.excluded_share", "read by a simple model that backtest scores beside this one");
        reasons.put(
                "states\\.\\*\\.self_determination_groups", "a source: the groups that independence_movements are of");
        return reasons;
    }

    private static boolean isExcused(String kind) {
        return NO_TABLE.keySet().stream().anyMatch(kind::matches);
    }

    @Test
    void theReasonsAreFewAndNoneIsForWhatActs() {
        assertThat(NO_TABLE).hasSizeLessThanOrEqualTo(20);
        assertThat(Keys.kinds().stream().filter(EveryKeyCountsTest::isExcused))
                .isNotEmpty()
                .noneMatch(kind -> kind.startsWith("parameters"))
                .allMatch(
                        kind -> !kind.matches("(organisations|drafts|events|claimants|agreements|borders|council)\\..*")
                                || kind.matches(".*\\.(title|name|source|symbol)"));
    }

    @Test
    void everyKindOfKeyMovesATableInTheMadeUpScenario(TestReporter reporter) {
        List<Turned> turned = new Turning(EVERY_KEY, List.of(), 20).turn(key -> !isExcused(key.kind()));
        reporter.publishEntry("made-up scenario", report(turned));
        Set<String> left = new TreeSet<>(Keys.kinds());
        left.removeIf(EveryKeyCountsTest::isExcused);
        turned.stream().filter(Turned::moves).map(Turned::kind).forEach(left::remove);
        assertThat(left)
                .as("kinds of keys that move no table; turned: %s", still(turned))
                .isEmpty();
        assertThat(still(turned)).as("words of choices that move no table").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"starter.yaml, 2001-12, drafts.saltmarsh-membership.must_vote=false", "mirror.yaml, 2003-12, runs=400"})
    void everyKindOfKeyThatAShippedScenarioWritesMovesATable(
            String name, String until, String occasion, TestReporter reporter) {
        Path file = Path.of("scenarios", name);
        Written written = new Written(file);
        List<Turned> turned = new Turning(file, List.of("to=" + until, occasion), 2)
                .turn(key -> written.has(key) && hasOccasion(key.kind()));
        reporter.publishEntry(name, report(turned));
        assertThat(still(turned.stream().filter(kind -> !kind.movesAtAll()).toList()))
                .isEmpty();
    }

    /** Parameters and facts of states may be switched off in a scenario, and then wait for their occasion in another. */
    private static boolean hasOccasion(String kind) {
        return !isExcused(kind) && !kind.startsWith("parameters.") && !kind.startsWith("states.");
    }

    private static List<String> still(List<Turned> turned) {
        return turned.stream()
                .filter(kind -> !kind.still().isEmpty())
                .map(kind -> kind.kind() + ": "
                        + kind.still().stream()
                                .limit(4)
                                .map(EveryKeyCountsTest::brief)
                                .toList())
                .toList();
    }

    private static String brief(String setting) {
        return setting.length() < 100 ? setting : setting.substring(0, 100) + "…";
    }

    private static String report(List<Turned> turned) {
        return turned.stream().mapToInt(Turned::keys).sum() + " keys of " + turned.size() + " kinds turned to "
                + turned.stream().mapToInt(Turned::values).sum() + " other values; "
                + turned.stream().filter(Turned::moves).count() + " kinds moved a table";
    }
}
