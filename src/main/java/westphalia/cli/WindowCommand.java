package westphalia.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code window}: opens the desktop window; also what starts when no command is given. */
@Command(
        name = "window",
        description = "Opens the window; also what starts when no command is given.",
        mixinStandardHelpOptions = true)
final class WindowCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "Scenario file to open.")
    @Nullable
    Path scenario;

    @ParentCommand
    @Nullable
    CommandLineDoor door;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLineDoor own = door;
        if (own == null) {
            throw new IllegalStateException("a command without its door");
        }
        return own.window.open(scenario, spec.commandLine().getErr());
    }
}
