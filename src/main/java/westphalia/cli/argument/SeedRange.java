package westphalia.cli.argument;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import westphalia.scenario.Limits;

/** The seeds that an option may name: those that a scenario file may, whatever the command. */
public final class SeedRange {
    private static final String SEED = "--seed";

    private SeedRange() {}

    /** Refuses a seed that a scenario file refuses, of the command that was typed. */
    public static void refuseOutside(ParseResult parsed) {
        for (ParseResult inner = parsed; inner != null; inner = inner.subcommand()) {
            OptionSpec option = inner.matchedOption(SEED);
            if (option != null && option.getValue() instanceof Long seed && Math.abs((double) seed) > Limits.SEED) {
                throw new ParameterException(
                        inner.commandSpec().commandLine(),
                        SEED + ": must lie between -" + Limits.SEED + " and " + Limits.SEED + ", but is " + seed);
            }
        }
    }
}
