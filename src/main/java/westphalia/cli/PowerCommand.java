package westphalia.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.math3.fraction.BigFraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.UsageException;
import westphalia.model.institution.power.MemberPower;
import westphalia.model.institution.power.PowerIndex;
import westphalia.model.institution.power.VotingBody;
import westphalia.model.institution.power.VotingPower;

/** {@code power}: exact fractions of voting power in a body with vetoes. */
@Command(
        name = "power",
        description = "Computes exact fractions of voting power in a body with vetoes.",
        mixinStandardHelpOptions = true)
final class PowerCommand implements Callable<Integer> {
    private static final int DECIMALS = 6;

    @Option(names = "--members", defaultValue = "15", description = "Members of the body (default: 15).")
    int members;

    @Option(names = "--quota", defaultValue = "9", description = "Yes votes needed (default: 9).")
    int quota;

    @Option(names = "--veto", defaultValue = "5", description = "Members with a veto (default: 5).")
    int veto;

    @Option(
            names = "--index",
            defaultValue = "shapley-shubik",
            description = "shapley-shubik, banzhaf, coleman, ternary-banzhaf or ternary-shapley"
                    + " (default: shapley-shubik).")
    String index = "shapley-shubik";

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        VotingPower power;
        try {
            power = PowerIndex.named(index).of(new VotingBody(members, quota, veto));
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("power: " + wrong.getMessage());
        }
        out.printf(Locale.ROOT, "%s, %d members, quota %d, %d with a veto%n", index, members, quota, veto);
        power.permanent().ifPresent(member -> print(out, "permanent member", member));
        power.elected().ifPresent(member -> print(out, "elected member", member));
        power.ratio().ifPresent(ratio -> out.printf("ratio              %s = %s%n", text(ratio), decimal(ratio)));
        power.powerToAct().ifPresent(act -> out.printf("power to act       %s = %s%n", text(act), decimal(act)));
        return CommandLineDoor.DONE;
    }

    private static void print(PrintWriter out, String who, MemberPower member) {
        out.printf("%-18s %s = %s", who, text(member.value()), decimal(member.value()));
        member.absolute().ifPresent(absolute -> out.printf(", absolute %s = %s", text(absolute), decimal(absolute)));
        member.swings().ifPresent(swings -> out.printf(", swings %s", swings));
        out.println();
    }

    private static String text(BigFraction fraction) {
        return fraction.getNumerator() + "/" + fraction.getDenominator();
    }

    private static BigDecimal decimal(BigFraction fraction) {
        return fraction.bigDecimalValue(DECIMALS, RoundingMode.HALF_EVEN.ordinal());
    }
}
