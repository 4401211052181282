package westphalia.cli.argument;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.reader.ScenarioReader;

/** The scenario a command is about, and changes to it. */
public final class ScenarioArguments {
    @Parameters(paramLabel = "SCENARIO", description = "Scenario file, as in scenarios/kosovo-2008.yaml.")
    public Path file = Path.of("");

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            completionCandidates = ParameterPaths.class,
            description = "Changes a value by its path, as in parameters.recognition.norm=0; may be repeated.")
    public List<String> settings = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    CommandSpec command = CommandSpec.create();

    /** Reads and checks it, and says what of its tables is left out. */
    public ReadScenario read() {
        return read(new Messages(command));
    }

    /** The same where messages go elsewhere. */
    public ReadScenario read(Messages messages) {
        ReadScenario read = ScenarioReader.read(file, settings);
        read.notes().forEach(messages::say);
        return read;
    }
}
