package westphalia.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import westphalia.cli.layout.ColumnReference;
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

    @Option(names = "--columns", description = "Print what the columns of results tables mean instead, as Markdown.")
    boolean areColumnsWanted;

    /** For whom the keys are told. */
    enum Format {
        JSON,
        MARKDOWN
    }

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(areColumnsWanted ? ColumnReference.markdown() : keys());
        return CommandLineDoor.DONE;
    }

    private String keys() {
        return format == Format.JSON ? ScenarioSchema.text() : ScenarioReference.markdown();
    }
}
