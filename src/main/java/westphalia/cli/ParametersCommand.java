package westphalia.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.output.ParameterTable;

/** {@code parameters}: lists every parameter with unit, range, default, status and source. */
@Command(
        name = "parameters",
        description = "Lists every parameter with unit, range, default, status and source.",
        mixinStandardHelpOptions = true)
final class ParametersCommand implements Callable<Integer> {
    /** How the list is written. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    @Option(names = "--format", defaultValue = "text", description = "text, json or markdown (default: text).")
    Format format = Format.TEXT;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<ParameterDefinition> all = ParameterDefinition.all();
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> ParameterTable.text(all);
                    case JSON -> ParameterTable.json(all);
                    case MARKDOWN -> ParameterTable.markdown(all);
                });
        return CommandLineDoor.DONE;
    }
}
