package westphalia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.UsageException;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.ClaimRunner;
import westphalia.experiment.claim.family.Claims;
import westphalia.output.claim.ClaimPage;
import westphalia.output.claim.ClaimTable;
import westphalia.result.claim.ClaimFinding;
import westphalia.result.claim.Verdict;

/** {@code claims}: tries every claim of the model's description and says which hold. */
@Command(
        name = "claims",
        description = "Tries the ninety claims of the model as experiments and says which hold.",
        mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 100_000;

    @Option(names = "--only", split = ",", paramLabel = "ID", description = "Try these claims only, as in --only 1,26.")
    List<Integer> only = new ArrayList<>();

    @Option(
            names = "--runs",
            defaultValue = "60",
            description = "Runs of each change; some claims take a multiple (default: 60).")
    int runs = 60;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "results/claims",
            description = "Results folder" + " (default: results/claims).")
    Path out = Path.of("results", "claims");

    @Option(names = "--overwrite", description = "Replace a results folder that exists.")
    boolean isOverwritten;

    @Option(names = "--threads", description = "Runs carried out at once (default: all cores).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--breakers",
            description = "Try each claim under the settings that must break it, and say which"
                    + " claims survive; writes nothing.")
    boolean areBroken;

    @Option(names = "--page", paramLabel = "FILE", description = "Also write the findings as a page of Markdown.")
    @Nullable
    Path page;

    @Option(
            names = "--scenarios",
            paramLabel = "DIR",
            defaultValue = "scenarios",
            description = "Folder of the scenarios" + " (default: scenarios).")
    Path scenarios = Path.of("scenarios");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Claim> claims = claims();
        refuseWrongUse();
        if (!areBroken) {
            ClaimTable.refuseExisting(out, isOverwritten);
        }
        PrintWriter print = spec.commandLine().getOut();
        List<ClaimFinding> findings =
                areBroken ? runner(claims).findBroken(claims) : runner(claims).find(claims);
        if (areBroken) {
            survivors(findings)
                    .forEach(survivor -> print.println(survivor.number() + " survives: " + survivor.statement() + " ("
                            + String.join("; ", survivor.breaker()) + ")"));
            print.println(findings.size() + " claims under their breakers: "
                    + survivors(findings).size() + " survive; " + ClaimPage.count(findings));
            return CommandLineDoor.DONE;
        }
        ClaimTable.write(out, findings);
        print.print(ClaimPage.text(findings));
        Path target = page;
        if (target != null) {
            Files.writeString(target, introduction(target) + ClaimPage.markdown(findings));
        }
        new Messages(spec).say(findings.size() + " claims in " + out.resolve(ClaimTable.FILE));
        return CommandLineDoor.DONE;
    }

    private ClaimRunner runner(List<Claim> claims) {
        int wanted = new ClaimRunner(scenarios, runs, threads, run -> {}).runs(claims, areBroken);
        Runnable progress = new Messages(spec).progress(0, wanted, "runs");
        return new ClaimRunner(scenarios, runs, threads, run -> progress.run());
    }

    private List<Claim> claims() {
        List<Claim> all = Claims.all();
        for (int number : only) {
            if (all.stream().noneMatch(claim -> claim.number() == number)) {
                throw new UsageException("--only: must be numbers from 1 to " + all.size() + ", but is " + number);
            }
        }
        return all.stream()
                .filter(claim -> only.isEmpty() || only.contains(claim.number()))
                .toList();
    }

    private void refuseWrongUse() {
        if (runs < 2 || runs > MOST_RUNS) {
            throw new UsageException("--runs: must lie between 2 and " + MOST_RUNS + ", but is " + runs);
        }
        if (threads < 1) {
            throw new UsageException("--threads: must be at least 1, but is " + threads);
        }
        if (!Files.isDirectory(scenarios)) {
            throw new UsageException("--scenarios: must be a folder, but is " + scenarios);
        }
    }

    private static List<ClaimFinding> survivors(List<ClaimFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.HOLDS || finding.verdict() == Verdict.IMPOSED)
                .toList();
    }

    /** What stands above the count in a page that exists; a new page gets its title only. */
    private static String introduction(Path page) throws IOException {
        String mark = "<!-- findings -->\n\n";
        if (Files.exists(page)) {
            String old = Files.readString(page);
            int end = old.indexOf(mark);
            if (end >= 0) {
                return old.substring(0, end + mark.length());
            }
        }
        return "# Claims\n\n" + mark;
    }
}
