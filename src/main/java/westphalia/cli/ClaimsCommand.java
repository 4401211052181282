package westphalia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.ChartArguments;
import westphalia.cli.argument.FolderArguments;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.UsageException;
import westphalia.cli.picture.PatternPictures;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.ClaimRunner;
import westphalia.experiment.claim.programme.Programme;
import westphalia.output.claim.ClaimFolder;
import westphalia.output.claim.ClaimPage;
import westphalia.output.claim.ClaimTable;
import westphalia.output.claim.PatternPage;
import westphalia.output.column.WholeFile;
import westphalia.output.manifest.What;
import westphalia.result.claim.ClaimFinding;
import westphalia.result.claim.Findings;
import westphalia.result.claim.Verdict;

/** {@code claims}: tries every claim and every pattern of the model's description and says which hold. */
@Command(
        name = "claims",
        description =
                "Tries the ninety claims and the seventeen acceptance patterns of the model as experiments and says"
                        + " which hold.",
        mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 100_000;
    private static final String IMAGES = "../resources/images";

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "ID",
            description = "Try these claims and patterns only, as in --only 1,26,SF4.")
    List<String> only = new ArrayList<>();

    @Mixin
    ChartArguments charts = new ChartArguments();

    @Option(
            names = "--runs",
            defaultValue = "60",
            description = "Runs of each change; some claims take a multiple (default: 60).")
    int runs = 60;

    @Option(names = "--seed", description = "Master seed of all runs (default: each scenario's own).")
    @Nullable
    Long seed;

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

    @Option(names = "--page", paramLabel = "FILE", description = "Also write the claims as a page of Markdown.")
    @Nullable
    Path page;

    @Option(
            names = "--patterns-page",
            paramLabel = "FILE",
            description =
                    "Also write the patterns as a page of Markdown; its pictures go to ../resources/images if that"
                            + " folder stands beside the page's own.")
    @Nullable
    Path patternsPage;

    @Option(
            names = "--scenarios",
            paramLabel = "DIR",
            defaultValue = "scenarios",
            description = "Folder of the scenarios" + " (default: scenarios).")
    Path scenarios = Path.of("scenarios");

    @Spec
    CommandSpec spec = CommandSpec.create();

    /**
     * Tries again what a folder's claims were, and writes their tables.
     *
     * @param copies the scenarios of the folder
     */
    static void tryAgain(What.Claims claims, Path copies, Path out) throws IOException {
        Programme programme = Programme.whole().only(claims.only());
        List<Claim> experiments = programme.experiments();
        ClaimRunner runner = new ClaimRunner(
                copies, claims.runs(), claims.seed(), Runtime.getRuntime().availableProcessors(), run -> {});
        ClaimTable.write(out, programme.findings(runner.find(experiments)));
    }

    @Override
    public Integer call() throws IOException {
        Programme programme = programme();
        refuseWrongUse();
        List<String> endings = charts.formats();
        if (areBroken) {
            tryBreakers(programme.breakable());
            return CommandLineDoor.DONE;
        }
        ClaimTable.refuseExisting(out, isOverwritten);
        List<Claim> experiments = programme.experiments();
        Findings findings = programme.findings(runner(experiments).find(experiments));
        PatternPictures pictures = new PatternPictures(findings.tables(), runs);
        ClaimFolder.write(out, findings, scenarios, only, runs, seed);
        pictures.write(out.resolve(ClaimTable.PICTURES), endings);
        print(findings);
        writePages(findings, pictures);
        new Messages(spec).say(experiments.size() + " experiments in " + out.resolve(ClaimTable.FILE));
        return CommandLineDoor.DONE;
    }

    private void tryBreakers(List<Claim> claims) {
        PrintWriter print = spec.commandLine().getOut();
        List<ClaimFinding> findings = runner(claims).findBroken(claims);
        survivors(findings)
                .forEach(survivor -> print.println(survivor.id() + " survives: " + survivor.statement() + " ("
                        + String.join("; ", survivor.breaker()) + ")"));
        print.println(findings.size() + " claims under their breakers: "
                + survivors(findings).size() + " survive; " + ClaimPage.count(findings));
    }

    private void print(Findings findings) {
        PrintWriter print = spec.commandLine().getOut();
        print.print(ClaimPage.text(findings.all()));
        findings.tables().forEach(table -> print.print(PatternPage.text(table)));
        if (!findings.claims().isEmpty()) {
            print.println(ClaimPage.count(findings.claims()));
        }
        if (!findings.patterns().isEmpty()) {
            print.println(PatternPage.count(findings.shipped()));
            if (!findings.blind().isEmpty()) {
                print.println("without overrides of single states, " + PatternPage.count(findings.blind()));
            }
        }
    }

    private void writePages(Findings findings, PatternPictures pictures) throws IOException {
        Path ofClaims = page;
        if (ofClaims != null) {
            WholeFile.write(ofClaims, introduction(ofClaims, "Claims") + ClaimPage.markdown(findings.claims()));
        }
        Path ofPatterns = patternsPage;
        if (ofPatterns != null) {
            Path images = ofPatterns.resolveSibling(IMAGES);
            boolean hasImages = Files.isDirectory(images);
            if (hasImages) {
                pictures.write(images, List.of("png"));
            }
            WholeFile.write(
                    ofPatterns,
                    introduction(ofPatterns, "Patterns")
                            + PatternPage.markdown(findings, hasImages ? pictures.lines(IMAGES) : Map.of()));
        }
    }

    private ClaimRunner runner(List<Claim> claims) {
        int wanted = new ClaimRunner(scenarios, runs, seed, threads, run -> {}).runs(claims, areBroken);
        Runnable progress = new Messages(spec).progress(0, wanted, "runs");
        return new ClaimRunner(scenarios, runs, seed, threads, run -> progress.run());
    }

    private Programme programme() {
        Programme whole = Programme.whole();
        for (String name : only) {
            if (whole.isUnknown(name)) {
                throw new UsageException("--only: must be numbers from 1 to "
                        + whole.claims().size() + " or names from SF1 to SF"
                        + whole.patterns().size() + ", but is " + name);
            }
        }
        return whole.only(only);
    }

    private void refuseWrongUse() {
        if (runs < 2 || runs > MOST_RUNS) {
            throw new UsageException("--runs: must lie between 2 and " + MOST_RUNS + ", but is " + runs);
        }
        FolderArguments.refuseThreads(threads);
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
    private static String introduction(Path page, String title) throws IOException {
        String mark = "<!-- findings -->\n\n";
        if (Files.exists(page)) {
            String old = Files.readString(page);
            int end = old.indexOf(mark);
            if (end >= 0) {
                return old.substring(0, end + mark.length());
            }
        }
        return "# " + title + "\n\n" + mark;
    }
}
