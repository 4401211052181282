package westphalia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;
import westphalia.cli.argument.SeedRange;
import westphalia.cli.argument.UsageException;
import westphalia.cli.explain.ExplainCommand;
import westphalia.cli.forecast.BacktestCommand;
import westphalia.cli.forecast.CalibrateCommand;
import westphalia.cli.invented.InventCommand;
import westphalia.cli.report.ReportCommand;
import westphalia.cli.start.CompletionCommand;
import westphalia.cli.start.NewCommand;
import westphalia.cli.study.SensitivityCommand;
import westphalia.cli.study.SweepCommand;
import westphalia.output.Version;
import westphalia.output.column.Cells.DamagedTableException;
import westphalia.output.table.FolderException;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.tree.NearestName;

/** The program at the command line: reads the command, carries it out, answers with an exit code. */
@Command(
        name = "westphalia",
        description = "Simulates diplomatic positions over contested statehood.",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineDoor.VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            WindowCommand.class,
            RunCommand.class,
            CompareCommand.class,
            SweepCommand.class,
            BacktestCommand.class,
            CalibrateCommand.class,
            SensitivityCommand.class,
            MergeCommand.class,
            ClaimsCommand.class,
            CheckCommand.class,
            InventCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            CodesCommand.class,
            SchemaCommand.class,
            ParametersCommand.class,
            PowerCommand.class,
            VerifyCommand.class,
            ReportCommand.class,
            ExplainCommand.class,
            NewCommand.class,
            CompletionCommand.class
        })
public final class CommandLineDoor {
    /** The work was done. */
    public static final int DONE = 0;

    /** The work could not be done. */
    public static final int FAILED = 1;

    /** The command or the scenario was wrong. */
    public static final int WRONG_USE = 2;

    private static final long BYTES_A_MEGABYTE = 1024 * 1024;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Print errors only.")
    boolean isQuiet;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Print stack traces with errors.")
    boolean isVerbose;

    final Window window;

    private CommandLineDoor(Window window) {
        this.window = window;
    }

    /** The other door, which opens with a scenario or without one. */
    @FunctionalInterface
    public interface Window {
        /**
         * Shows the window until it is closed.
         *
         * @param scenario what to open; null for the scenario of the first start
         * @param error where messages go
         * @return the exit code
         */
        int open(@Nullable Path scenario, PrintWriter error);
    }

    /**
     * Carries out a command.
     *
     * @param arguments as typed
     * @param out where data go
     * @param error where messages go
     * @param window what opens when a window is asked for
     * @return the exit code
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter error, Window window) {
        CommandLine line = line(out, error, window);
        int code = execute(line, arguments.length == 0 ? new String[] {"window"} : arguments);
        if (out.checkError() && code == DONE) {
            error.println("failed: not all could be printed: standard output is full, or was closed before its end");
            code = FAILED;
        }
        error.flush();
        return code;
    }

    /** The commands, ready to read what was typed. */
    static CommandLine line(PrintWriter out, PrintWriter error, Window window) {
        CommandLineDoor door = new CommandLineDoor(window);
        return new CommandLine(door)
                .setOut(out)
                .setErr(error)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(parsed -> {
                    SeedRange.refuseOutside(parsed);
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler((wrong, typed) -> refuse(wrong, error))
                .setExecutionExceptionHandler((failure, command, parsed) -> door.report(failure, error));
    }

    private static int execute(CommandLine line, String[] arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError full) {
            long megabytes = Runtime.getRuntime().maxMemory() / BYTES_A_MEGABYTE;
            line.getErr()
                    .println("failed: the memory is full (" + full.getMessage() + "): Java may use " + megabytes
                            + " MB; give it more with java -Xmx" + waysOut(line.getParseResult()));
            return FAILED;
        }
    }

    /** What else helps, as far as the command that was under way has the options for it. */
    static String waysOut(@Nullable ParseResult parsed) {
        if (parsed == null || !parsed.hasSubcommand()) {
            return "";
        }
        CommandSpec command = parsed.subcommand().commandSpec();
        return (command.findOption("--threads") == null ? "" : ", or ask for fewer --threads")
                + (command.findOption("--resume") == null ? "" : "; what was begun goes on with --resume");
    }

    /** Carries out a command where no window can be opened. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter error) {
        return run(arguments, out, error, (scenario, messages) -> {
            messages.println("window: none can be opened here");
            return FAILED;
        });
    }

    /** Says in a line or two what was typed wrongly, and where to read how it goes. */
    private static int refuse(ParameterException wrong, PrintWriter error) {
        CommandLine command = wrong.getCommandLine();
        if (wrong instanceof UnmatchedArgumentException unmatched && isNoCommand(unmatched)) {
            String typed = unmatched.getUnmatched().get(0);
            error.println("there is no command \"" + typed + "\""
                    + NearestName.hint(typed, command.getSubcommands().keySet()));
        } else {
            error.println(wrong.getMessage());
            UnmatchedArgumentException.printSuggestions(wrong, error);
        }
        error.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return WRONG_USE;
    }

    private static boolean isNoCommand(UnmatchedArgumentException wrong) {
        return !wrong.getCommandLine().getSubcommands().isEmpty()
                && !wrong.getUnmatched().get(0).startsWith("-");
    }

    private int report(Exception failure, PrintWriter error) throws Exception {
        if (isVerbose) {
            failure.printStackTrace(error);
        }
        if (failure instanceof ScenarioException wrong) {
            wrong.problems().forEach(problem -> error.println(problem.text()));
            return WRONG_USE;
        }
        if (failure instanceof FolderException
                || failure instanceof UsageException
                || failure instanceof DamagedTableException) {
            error.println(failure.getMessage());
            return WRONG_USE;
        }
        if (failure instanceof UncheckedIOException || failure instanceof IOException) {
            Throwable cause = failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure;
            String kind = cause instanceof FileSystemException
                    ? " (" + cause.getClass().getSimpleName() + ")"
                    : "";
            error.println("failed: cannot be read or written: " + failure.getMessage() + kind);
            return FAILED;
        }
        if (failure instanceof CancellationException stopped) {
            error.println(stopped.getMessage());
            return FAILED;
        }
        error.println("failed: " + failure + (isVerbose ? "" : "; --verbose prints where"));
        return FAILED;
    }

    /** What {@code --version} prints. */
    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"westphalia " + Version.current()};
        }
    }
}
