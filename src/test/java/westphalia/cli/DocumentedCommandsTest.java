package westphalia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Every command line of the documentation does what it is there for.
 *
 * <p>The commands of a page are carried out in their order at a {@link Desk} of the page's own, which cuts
 * down how much they compute. What a page takes from another is made first, by the command that makes it
 * there. What cannot be carried out here stands in {@link #NOT_RUN} with its reason, and is printed.
 */
class DocumentedCommandsTest {
    /** How the line begins, and why it is not carried out. */
    private static final Map<String, String> NOT_RUN = new TreeMap<>(Map.of(
            "mvn ", "builds or tests the program: a build cannot run inside itself",
            "spark-submit ", "needs a cluster: src/test/sh/spark.sh makes one",
            "src/test/sh/builds.sh", "builds the program twice from fresh clones",
            "src/test/sh/spark.sh", "starts a cluster and kills a part of it",
            "sudo src/test/sh/faults.sh", "mounts disks and kills processes",
            "./westphalia", "opens the window, which has tests of its own under a display",
            "westphalia check", "names the command in running text; with scenarios it is carried out",
            "westphalia COMMAND --help", "stands for every command; everyCommandHasItsHelp asks all of them"));

    private static final Pattern BLOCK =
            Pattern.compile("```yaml\n(format: 1\n(?:(?!```).)*extends: scenarios/.*?)```", Pattern.DOTALL);

    @TempDir
    Path desks;

    @Test
    void everyCommandLineIsCarriedOutOrSaysWhyNot() throws Exception {
        List<Path> pages = DocumentedCommand.pages();
        List<DocumentedCommand> all = pages.stream()
                .flatMap(page -> DocumentedCommand.of(page).stream())
                .toList();
        Map<String, String> omitted = new TreeMap<>();
        all.forEach(command -> reason(command).ifPresent(reason -> omitted.put(command.typed(), reason)));

        List<DocumentedCommand> tried =
                all.stream().filter(command -> reason(command).isEmpty()).toList();
        assertThat(tried)
                .as("lines that call another program need a reason in NOT_RUN")
                .noneMatch(command -> command.words().isEmpty());

        List<String> failures = new ArrayList<>();
        ExecutorService hands =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Future<List<String>> page : hands.invokeAll(pages.stream()
                    .<Callable<List<String>>>map(page -> () -> carryOut(page, tried))
                    .toList())) {
                failures.addAll(page.get());
            }
        } finally {
            hands.shutdownNow();
        }

        Set<String> carriedOut = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        tried.forEach(command -> {
            carriedOut.add(command.typed());
            kinds.add(command.words().get(0));
        });
        System.out.println(carriedOut.size() + " command lines of the documentation carried out; not these:");
        omitted.forEach((typed, reason) -> System.out.println("  " + typed + "\n    " + reason));
        assertThat(failures).isEmpty();
        assertThat(carriedOut).hasSizeGreaterThan(80);
        Set<String> commands = new TreeSet<>(door().getSubcommands().keySet());
        commands.remove("window");
        assertThat(kinds).as("commands the documentation shows").containsAll(commands);
        assertThat(NOT_RUN.keySet())
                .as("reasons for lines that stand somewhere")
                .allSatisfy(begin -> assertThat(omitted.keySet()).anyMatch(typed -> isMeant(begin, typed)));
    }

    @Test
    void everyCommandHasItsHelp() {
        assertThat(door().getSubcommands().keySet()).hasSizeGreaterThan(15).allSatisfy(name -> {
            StringWriter said = new StringWriter();
            PrintWriter writer = new PrintWriter(said);
            assertThat(CommandLineDoor.run(new String[] {name, "--help"}, writer, writer))
                    .isZero();
            assertThat(said.toString()).contains("Usage: westphalia " + name);
        });
    }

    private static CommandLine door() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return CommandLineDoor.line(nowhere, nowhere, (scenario, error) -> 0);
    }

    private static Optional<String> reason(DocumentedCommand command) {
        return NOT_RUN.entrySet().stream()
                .filter(entry -> isMeant(entry.getKey(), command.typed()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A beginning that ends with a space means all that goes on from it, any other only itself. */
    private static boolean isMeant(String begin, String typed) {
        return begin.endsWith(" ") ? typed.startsWith(begin) : typed.equals(begin);
    }

    /** What of a page does not work. */
    private List<String> carryOut(Path page, List<DocumentedCommand> all) {
        List<String> failures = new ArrayList<>();
        Desk desk = Desk.laidOut(desks.resolve(page.toString().replaceAll("\\W+", "-")));
        for (DocumentedCommand command : all) {
            if (command.page().equals(page) && isFirst(command, all)) {
                desk.wanted(command.words())
                        .forEach(folder ->
                                carryOut(maker(folder, page, all), desk).ifPresent(failures::add));
                carryOut(command, desk).ifPresent(failures::add);
                writeAsThePageSays(command, desk);
            }
        }
        return failures;
    }

    /** What computes is carried out once, though several pages say it. */
    private static boolean isFirst(DocumentedCommand command, List<DocumentedCommand> all) {
        return !Desk.isLong(command.words())
                || all.stream()
                        .filter(other -> other.words().equals(command.words()))
                        .findFirst()
                        .orElseThrow()
                        .equals(command);
    }

    /** The command that makes a folder of results, best one of the same page. */
    private static DocumentedCommand maker(String folder, Path page, List<DocumentedCommand> all) {
        return all.stream()
                .filter(command -> Desk.isLong(command.words())
                        && Desk.results(command.words()).equals(folder))
                .min(Comparator.comparing(command -> !command.page().equals(page)))
                .orElseThrow(() -> new AssertionError("no page makes " + folder));
    }

    private static Optional<String> carryOut(DocumentedCommand command, Desk desk) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        List<String> small = desk.small(command.words());
        int code = CommandLineDoor.run(small.toArray(String[]::new), writer, writer);
        return code == CommandLineDoor.DONE
                ? Optional.empty()
                : Optional.of(command.page() + ": " + command.typed() + "\nas " + small + "\nended with " + code + ":\n"
                        + said);
    }

    /** What a page says to write into the file, as a whole: a block of YAML that extends what the command named. */
    private static void writeAsThePageSays(DocumentedCommand command, Desk desk) {
        if (command.words().get(0).equals("new") && command.words().contains("--extends")) {
            Matcher block = BLOCK.matcher(DocumentedCommand.read(command.page()));
            if (block.find()) {
                desk.write(command.words().get(1) + ".yaml", block.group(1));
            }
        }
    }
}
