package westphalia.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.ScenarioArguments;

/** {@code show}: prints the effective scenario, parents and changes resolved, tables inlined. */
@Command(
        name = "show",
        description = "Prints the effective scenario: parents and changes resolved, tables inlined.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    @Mixin
    ScenarioArguments scenario = new ScenarioArguments();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(scenario.read().effective().text());
        return CommandLineDoor.DONE;
    }
}
