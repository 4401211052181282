package westphalia.cli.invented;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.UsageException;
import westphalia.output.column.WholeFile;
import westphalia.scenario.Limits;
import westphalia.scenario.invented.InventedWorld;

/** {@code invent}: writes the scenario of a made-up world of any number of states. */
@Command(
        name = "invent",
        description = "Writes the scenario of a made-up world of any number of states, to try how the program grows.",
        mixinStandardHelpOptions = true)
public final class InventCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    @Parameters(paramLabel = "NAME", description = "Name of the scenario; its files are written into --out.")
    String name = "";

    @Option(names = "--states", defaultValue = "1000", description = "Number of states (default: 1000).")
    int states = 1000;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the world (default: 1).")
    long seed = 1;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the files (default: this one).")
    Path out = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new UsageException("NAME: must be made of letters, digits, - and _, but is " + name);
        }
        if (states < InventedWorld.LEAST || states > Limits.STATES) {
            throw new UsageException("--states: must lie between " + InventedWorld.LEAST + " and " + Limits.STATES
                    + ", but is " + states);
        }
        Map<String, String> files = new InventedWorld(states, seed).files(name);
        for (String file : files.keySet()) {
            if (Files.exists(out.resolve(file))) {
                throw new UsageException(out.resolve(file) + ": exists already; take another name");
            }
        }
        Files.createDirectories(out);
        write(files);
        new Messages(spec).say("a world of " + states + " states in " + out.resolve(name + ".yaml"));
        return ExitCode.OK;
    }

    /** Writes all files, or none. */
    private void write(Map<String, String> files) throws IOException {
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                WholeFile.write(out.resolve(file.getKey()), file.getValue());
                written.add(out.resolve(file.getKey()));
            }
        } catch (IOException failure) {
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
            throw failure;
        }
    }
}
