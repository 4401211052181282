package westphalia.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import westphalia.scenario.schema.ScenarioReference;
import westphalia.scenario.schema.ScenarioSchema;

/** {@code schema}: prints the JSON Schema of scenario files. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of scenario files, for editors; or every key as Markdown, for readers.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    @Option(names = "--format", defaultValue = "json", description = "json (default) or markdown.")
    Format format = Format.JSON;

    /** For whom the keys are told. */
    enum Format {
        JSON,
        MARKDOWN
    }

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(format == Format.JSON ? ScenarioSchema.text() : ScenarioReference.markdown());
        return CommandLineDoor.DONE;
    }
}
