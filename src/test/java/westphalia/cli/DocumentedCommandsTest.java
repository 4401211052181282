package westphalia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/**
 * Every command line of the documentation does what it is there for.
 *
 * <p>Commands of one page are carried out in their order, with two runs of a few months and without pictures, their results
 * in a folder of the test. Long studies, and what only a teacher's page repeats, are read: every option must be known,
 * every scenario there.
 */
class DocumentedCommandsTest {
    private static final Path PAGES = Path.of("src", "site", "markdown");
    private static final Pattern LINE = Pattern.compile(
            "^(?:\\$ | {4,})?(?:java (?:-X\\S+ )?-jar target/westphalia\\.jar|\\./westphalia|westphalia) ([^\\n]*)$",
            Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)");
    private static final Set<String> LONG =
            Set.of("sensitivity", "backtest", "calibrate", "claims", "sweep", "window", "verify", "explain");
    private static final Pattern OWN = Pattern.compile("my-[a-z]+(\\.yaml)?");
    private static final Pattern BLOCK =
            Pattern.compile("```yaml\n(format: 1\n(?:(?!```).)*extends: scenarios/.*?)```", Pattern.DOTALL);
    private static final int MONTHS = 4;

    @TempDir
    Path desk;

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return Stream.concat(
                    Stream.of(Path.of("README.md"), Path.of("src", "assembly", "START.md")),
                    all.filter(page -> page.toString().endsWith(".md")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<List<String>> commands(Path page) throws IOException {
        List<List<String>> commands = new ArrayList<>();
        String text = Files.readString(page).replaceAll(" \\\\\\n\\s*", " ");
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            List<String> words = new ArrayList<>();
            String typed = line.group(1).replaceAll("\\s+#.*$", "").replaceAll("\\s+>.*$", "");
            Matcher word = WORD.matcher(typed);
            while (word.find()) {
                words.add(
                        word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
            }
            if (!words.isEmpty() && words.get(0).matches("[a-z-]+")) {
                commands.add(words);
            }
        }
        return commands;
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        Set<String> seen = new TreeSet<>();
        int count = 0;
        for (Path page : pages().toList()) {
            for (List<String> command : commands(page)) {
                seen.add(command.get(0));
                count++;
            }
        }

        assertThat(count).isGreaterThan(80);
        assertThat(seen)
                .contains("run", "compare", "report", "new", "check", "diff", "explain", "merge", "sweep", "claims");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageTypesWorks(Path page) throws IOException {
        boolean isRepeated = page.startsWith(PAGES.resolve("what-ifs"));
        for (List<String> command : commands(page)) {
            if (isRepeated || LONG.contains(command.get(0)) || command.contains("scenarios/what-if")) {
                read(command);
            } else {
                carryOut(command);
                if (command.get(0).equals("new") && command.contains("--extends")) {
                    writeAsThePageSays(page, command.get(1));
                }
            }
        }
    }

    /** What a page says to write into the file, as a whole: a block of YAML that extends what the command named. */
    private void writeAsThePageSays(Path page, String name) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(page));
        if (block.find()) {
            Files.writeString(desk.resolve(name + ".yaml"), block.group(1));
        }
    }

    /** Every option must be known, and every scenario named must be there. */
    private static void read(List<String> command) {
        CommandLine line = CommandLineDoor.line(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), (scenario, error) -> 0);
        line.parseArgs(command.toArray(String[]::new));
        command.stream()
                .filter(word -> word.startsWith("scenarios/"))
                .forEach(word -> assertThat(Path.of(word)).exists());
    }

    private void carryOut(List<String> command) {
        boolean isOwn = command.stream().anyMatch(word -> OWN.matcher(word).matches());
        List<String> small =
                new ArrayList<>(command.stream().map(word -> moved(word, isOwn)).toList());
        String name = small.get(0);
        if (name.equals("run") || name.equals("compare")) {
            replace(small, "--runs", "2");
            small.add("--charts=none");
            last(small).ifPresent(month -> small.addAll(List.of("--set", "to=" + month)));
            if (!small.contains("--out")) {
                String scenario = ScenarioReader.nameOf(Path.of(small.get(1)));
                String folder = name.equals("run") ? scenario : scenario + "-compared";
                small.addAll(
                        List.of("--out", desk.resolve("results").resolve(folder).toString()));
            }
            small.remove("--overwrite");
            small.add("--overwrite");
        }
        if (name.equals("merge")) {
            small.add("--charts=none");
        }
        boolean isAboutResults = name.equals("report") || name.equals("merge");
        if (isAboutResults && !Files.exists(Path.of(small.get(1)))) {
            read(command); // What an earlier page made.
            return;
        }
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        assertThat(CommandLineDoor.run(small.toArray(String[]::new), writer, writer))
                .as(String.join(" ", command) + "\n" + small + "\n" + said)
                .isZero();
    }

    /** A month soon after the beginning, where the scenario or the command does not end sooner. */
    private static Optional<YearMonth> last(List<String> command) {
        Path file = Path.of(command.get(1));
        if (command.stream().anyMatch(word -> word.startsWith("to="))) {
            return Optional.empty();
        }
        Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
        return Optional.of(scenario.from().plusMonths(MONTHS));
    }

    private static void replace(List<String> command, String option, String value) {
        int place = command.indexOf(option);
        if (place >= 0) {
            command.set(place + 1, value);
        } else {
            command.addAll(List.of(option, value));
        }
    }

    /** What is written goes to the desk; a scenario of one's own stands there, with the shipped ones beside it. */
    private String moved(String word, boolean isOwn) {
        boolean isMoved =
                word.startsWith("results/") || OWN.matcher(word).matches() || (isOwn && word.startsWith("scenarios/"));
        return isMoved ? desk.resolve(word).toString() : word;
    }

    @BeforeEach
    void copyTheScenarios() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("scenarios"))) {
            for (Path file : all.toList()) {
                Files.copy(file, desk.resolve(file.toString()));
            }
        }
    }
}
