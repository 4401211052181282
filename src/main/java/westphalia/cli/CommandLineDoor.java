package westphalia.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import westphalia.output.FolderException;
import westphalia.output.Version;
import westphalia.scenario.ScenarioException;

/** The program at the command line: reads the command, carries it out, answers with an exit code. */
@Command(
        name = "westphalia",
        description = "Simulates diplomatic positions over contested statehood.",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineDoor.VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            SchemaCommand.class,
            ParametersCommand.class,
            PowerCommand.class,
            VerifyCommand.class
        })
public final class CommandLineDoor {
    /** The work was done. */
    public static final int DONE = 0;

    /** The work could not be done. */
    public static final int FAILED = 1;

    /** The command or the scenario was wrong. */
    public static final int WRONG_USE = 2;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Print errors only.")
    boolean isQuiet;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Print stack traces with errors.")
    boolean isVerbose;

    private CommandLineDoor() {}

    /**
     * Carries out a command.
     *
     * @param arguments as typed
     * @param out where data go
     * @param error where messages go
     * @return the exit code
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter error) {
        CommandLineDoor door = new CommandLineDoor();
        CommandLine line = new CommandLine(door)
                .setOut(out)
                .setErr(error)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> door.report(failure, error));
        if (arguments.length == 0) {
            line.usage(error);
            return WRONG_USE;
        }
        int code = line.execute(arguments);
        out.flush();
        error.flush();
        return code;
    }

    private int report(Exception failure, PrintWriter error) throws Exception {
        if (isVerbose) {
            failure.printStackTrace(error);
        }
        if (failure instanceof ScenarioException wrong) {
            wrong.problems().forEach(problem -> error.println(problem.text()));
            return WRONG_USE;
        }
        if (failure instanceof FolderException || failure instanceof UsageException) {
            error.println(failure.getMessage());
            return WRONG_USE;
        }
        if (failure instanceof UncheckedIOException || failure instanceof java.io.IOException) {
            error.println("failed: " + failure.getMessage());
            return FAILED;
        }
        error.println("failed: " + failure + (isVerbose ? "" : "; --verbose prints where"));
        return FAILED;
    }

    /** A command was used in a way it cannot be; the message says how it can. */
    static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UsageException(String message) {
            super(message);
        }
    }

    /** What {@code --version} prints. */
    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"westphalia " + Version.current()};
        }
    }
}
