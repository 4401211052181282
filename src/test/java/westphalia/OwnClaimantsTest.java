package westphalia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import westphalia.model.Claimant;
import westphalia.model.GreatPower;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;
import westphalia.scenario.reader.ScenarioReader;

/** General code knows no state and no claimant of a shipped scenario: what it says of them it takes from the scenario. */
class OwnClaimantsTest {
    private static final Path SOURCES = Path.of("src/main/java/westphalia");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

    /** Where a name may stand, and why. */
    private static final Map<String, String> EXEMPT = new LinkedHashMap<>(Map.of(
            "experiment/claim/", "the claims are about the shipped scenarios",
            "cli/picture/PatternPictures.java", "pictures of tables beside those claims",
            "chart/study/EssayMap.java", "a picture of such a table",
            "model/parameter/", "sources of values, and what they were fitted to",
            "desktop/Desktop.java", "the scenario that opens where none is named"));

    /** After these words a help text or message gives an example of what a user may write. */
    private static final Pattern EXAMPLE = Pattern.compile("as in |for example|example: |such as |--\\w+ |=|states\\.");

    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
                ScenarioWords words = new ScenarioWords(scenario);
                List<String> states = new ArrayList<>();
                for (Claimant claimant : scenario.claimants()) {
                    names.add(claimant.id());
                    names.add(claimant.name());
                    Stream.of(claimant.parent(), claimant.patron(), claimant.opponent())
                            .filter(java.util.Objects::nonNull)
                            .forEach(states::add);
                }
                scenario.powers().stream().map(GreatPower::id).forEach(states::add);
                states.forEach(state -> {
                    names.add(state);
                    names.add(words.name(state));
                });
            }
        }
        return names;
    }

    private static List<String> found(Path file, Pattern names) throws IOException {
        String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
        List<String> found = new ArrayList<>();
        for (String text : TEXT.matcher(code).results().map(MatchResult::group).toList()) {
            if (names.matcher(text).find() && !EXAMPLE.matcher(text).find()) {
                found.add(SOURCES.relativize(file) + ": " + text);
            }
        }
        return found;
    }

    @Test
    void generalCodeNamesNoStateAndNoClaimantOfAShippedScenario() throws IOException {
        Set<String> names = names();
        assertThat(names).contains("kosovo", "South Ossetia", "SRB", "Russia", "saltmarsh");
        Pattern any = Pattern.compile(
                "\\b(" + String.join("|", names.stream().map(Pattern::quote).toList()) + ")\\b");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String place = SOURCES.relativize(file).toString();
                if (EXEMPT.keySet().stream().noneMatch(place::startsWith)) {
                    found.addAll(found(file, any));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void classesAreNotNamedAfterThemEither() throws IOException {
        Pattern any = Pattern.compile("Kosovo|Ossetia|Abkhazia|Crimea|Russia|Serbia|Washington");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.map(path -> SOURCES.relativize(path).toString())
                            .filter(place -> !place.startsWith("experiment/claim/"))
                            .filter(place -> any.matcher(place).find()))
                    .isEmpty();
        }
    }
}
