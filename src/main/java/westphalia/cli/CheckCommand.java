package westphalia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.ParameterPaths;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.reader.ScenarioReader;

/** {@code check}: prints all problems of scenario files at once, as they are or with values changed. */
@Command(
        name = "check",
        description = "Prints all problems of scenario files at once.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "Scenario files.")
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            completionCandidates = ParameterPaths.class,
            description = "Changes a value of every file before it is checked, as run does; may be repeated.")
    List<String> settings = new ArrayList<>();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter error = spec.commandLine().getErr();
        int code = CommandLineDoor.DONE;
        for (Path file : files) {
            try {
                ReadScenario read = ScenarioReader.read(file, settings);
                read.notes().forEach(new Messages(spec)::say);
                int claimants = read.scenario().claimants().size();
                out.printf(
                        Locale.ROOT,
                        "%s: valid: %d states, %d %s, %s to %s, %d runs%n",
                        file,
                        read.scenario().states().size(),
                        claimants,
                        claimants == 1 ? "claimant" : "claimants",
                        read.scenario().from(),
                        read.scenario().to(),
                        read.scenario().runs());
            } catch (ScenarioException wrong) {
                wrong.problems().forEach(problem -> error.println(problem.text()));
                code = CommandLineDoor.WRONG_USE;
            }
        }
        return code;
    }
}
