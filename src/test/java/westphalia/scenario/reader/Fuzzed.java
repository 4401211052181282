package westphalia.scenario.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import westphalia.scenario.Problem;
import westphalia.scenario.ScenarioException;

/**
 * What three fuzzers share: a folder to read in, and what may come out of reading.
 *
 * <p>The folder lies in memory where the system has such a place, because a fuzzer writes it a thousand times a second.
 */
final class Fuzzed {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final Pattern LINE = Pattern.compile("\\S[^\\n]*:\\d+:\\d+: [^\\n]+|--set [^\\n]+");
    private static final Desk DESK = new Desk(newFolder());

    private Fuzzed() {}

    /** The folder with the small scenario in it. */
    static Desk desk() {
        return DESK;
    }

    /** Writes a file of the folder. */
    static String write(String name, byte[] bytes) {
        return DESK.writeBytes(name, bytes);
    }

    /**
     * Reads, and throws unless a scenario came out that reads back the same, or problems of one line each.
     *
     * @return whether a scenario came out
     */
    static boolean isReadOrRefused(Supplier<ReadScenario> reading) {
        ReadScenario first;
        try {
            first = reading.get();
        } catch (ScenarioException refused) {
            checkProblems(refused.problems());
            return false;
        }
        ReadScenario again =
                DESK.read(DESK.write("again.yaml", first.effective().text()));
        if (!again.scenario().equals(first.scenario()) || !again.effective().equals(first.effective())) {
            throw new AssertionError(
                    "reads back differently:\n" + first.effective().text());
        }
        return true;
    }

    /** Throws unless there are problems, each told in one line. */
    static void checkProblems(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new AssertionError("refused without a problem");
        }
        for (Problem problem : problems) {
            if (!LINE.matcher(problem.text()).matches()) {
                throw new AssertionError("not one line: " + problem.text());
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path newFolder() {
        try {
            Path folder = Files.isWritable(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "westphalia-fuzz")
                    : Files.createTempDirectory("westphalia-fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
