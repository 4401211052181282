package westphalia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import westphalia.scenario.effective.ScenarioDifference;
import westphalia.scenario.reader.ScenarioReader;

/** {@code diff}: tells what differs between two scenarios. */
@Command(
        name = "diff",
        description = "Tells what differs between two scenarios, value by value.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "Scenario file.")
    Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "Scenario file.")
    Path second = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<ScenarioDifference> differences = ScenarioDifference.between(
                ScenarioReader.read(first, List.of()).scenario(),
                ScenarioReader.read(second, List.of()).scenario());
        for (ScenarioDifference difference : differences) {
            out.printf("%s: %s -> %s%n", difference.path(), difference.a(), difference.b());
        }
        return CommandLineDoor.DONE;
    }
}
