package westphalia.cli.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.UsageException;
import westphalia.output.column.WholeFile;
import westphalia.scenario.Problem;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.reader.ScenarioReader;

/** {@code new}: writes a commented scenario to start from. */
@Command(
        name = "new",
        description =
                "Writes a commented scenario to start from: a small world of its own, or a child of another scenario.",
        mixinStandardHelpOptions = true)
public final class NewCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._ -]{0,99}");

    @Parameters(paramLabel = "NAME", description = "Name of the new file, with or without .yaml and folders before it.")
    String name = "";

    @Option(names = "--extends", paramLabel = "FILE", description = "The scenario that the new one starts from.")
    @Nullable
    Path parent;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path file = file();
        NewScenario scenario = new NewScenario(folder(file), file);
        Path above = parent;
        String text = above == null
                ? scenario.ofItsOwn()
                : scenario.childOf(above, ScenarioReader.read(above, List.of()).scenario());
        WholeFile.write(file, text);
        try {
            ScenarioReader.read(file, List.of());
        } catch (ScenarioException wrong) {
            Files.delete(file);
            throw above == null ? wrong : notFromHere(wrong, above);
        }
        new Messages(spec).say(file + ": change it, then try westphalia check " + file);
        return 0;
    }

    /** A good parent can only be out of the child's reach. */
    private static UsageException notFromHere(ScenarioException wrong, Path above) {
        return new UsageException(
                wrong.problems().stream().map(Problem::text).collect(Collectors.joining(System.lineSeparator()))
                        + System.lineSeparator()
                        + "new: a child stands beside its parent or in a folder above it; make it there, or copy the folder of "
                        + above + " to here");
    }

    private Path file() {
        String full = name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml") ? name : name + ".yaml";
        Path file;
        try {
            file = Path.of(full);
        } catch (InvalidPathException wrong) {
            throw new UsageException("new: NAME must be the name of a file, but is \"" + name + "\"");
        }
        if (!NAME.matcher(String.valueOf(file.getFileName())).matches()) {
            throw new UsageException(
                    "new: NAME must be made of letters, digits, spaces, - _ and dots, but is \"" + name + "\"");
        }
        if (Files.exists(file)) {
            throw new UsageException("new: " + file + " exists already; choose another name");
        }
        return file;
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("new: there is no folder " + folder);
        }
        return folder;
    }
}
