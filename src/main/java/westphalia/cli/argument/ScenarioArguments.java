package westphalia.cli.argument;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

    /** Reads and checks it. */
    public ReadScenario read() {
        return ScenarioReader.read(file, settings);
    }
}
