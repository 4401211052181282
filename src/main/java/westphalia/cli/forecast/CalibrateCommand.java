package westphalia.cli.forecast;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.EngineArguments;
import westphalia.cli.argument.FolderArguments;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.ParameterPaths;
import westphalia.cli.argument.ScenarioArguments;
import westphalia.cli.argument.UsageException;
import westphalia.cli.layout.FitText;
import westphalia.experiment.Workers;
import westphalia.experiment.calibration.Calibration;
import westphalia.experiment.calibration.EvolutionCalibration;
import westphalia.experiment.calibration.FreeRange;
import westphalia.experiment.calibration.LikelihoodCalibration;
import westphalia.experiment.calibration.Patterns;
import westphalia.experiment.calibration.RejectionCalibration;
import westphalia.experiment.design.Factor;
import westphalia.experiment.design.Levels;
import westphalia.experiment.fit.RecognitionFit;
import westphalia.experiment.forecast.Records;
import westphalia.experiment.sensitivity.FreeParameters;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.output.FolderCheck;
import westphalia.output.Version;
import westphalia.output.column.WholeFile;
import westphalia.output.column.WrittenTable;
import westphalia.output.forecast.FittedScenario;
import westphalia.output.forecast.ForecastTables;
import westphalia.output.manifest.Settings;
import westphalia.output.manifest.What;
import westphalia.output.study.InputTable;
import westphalia.output.study.Inputs;
import westphalia.output.study.StudyFolder;
import westphalia.output.study.StudyOrder;
import westphalia.result.forecast.FitQuality;
import westphalia.result.forecast.FitRow;
import westphalia.scenario.Scenario;
import westphalia.scenario.effective.EffectiveScenario;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.tree.NearestName;

/** {@code calibrate}: fits parameters to recorded acts and writes a scenario that holds them. */
@Command(
        name = "calibrate",
        description = "Fits parameters to recorded acts up to a month and writes a scenario that holds them.",
        mixinStandardHelpOptions = true)
public final class CalibrateCommand implements Callable<Integer> {
    private static final int MOST_POINTS = 1_000_000;

    /** How parameters are fitted. */
    enum Method {
        LIKELIHOOD,
        CMAES,
        ABC;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    ScenarioArguments arguments = new ScenarioArguments();

    @Mixin
    FolderArguments results = new FolderArguments();

    @Mixin
    EngineArguments workers = new EngineArguments();

    @Mixin
    ObservedArguments records = new ObservedArguments();

    @Option(
            names = "--until",
            required = true,
            paramLabel = "YYYY-MM",
            description = "Last month whose acts are looked at.")
    String until = "";

    @Option(
            names = "--also",
            split = ",",
            paramLabel = "ID",
            description = "likelihood: further claimants whose recognitions count, as in --also south_ossetia.")
    List<String> also = new ArrayList<>();

    @Option(
            names = "--free",
            split = ",",
            paramLabel = "PATH",
            completionCandidates = ParameterPaths.class,
            description = "Parameters to fit; for cmaes and abc with their range if wanted, as in"
                    + " parameters.stance.kin=0:3 (default: the weights of recognition and of stances; their range:"
                    + " from half to one and a half of the scenario's value, or one to either side).")
    List<String> free = new ArrayList<>();

    @Option(
            names = "--method",
            defaultValue = "likelihood",
            description = "likelihood (default): of every month's acts; cmaes: nearest patterns by evolution; abc:"
                    + " nearest of points drawn at random.")
    Method method = Method.LIKELIHOOD;

    @Option(
            names = "--points",
            defaultValue = "200",
            description = "cmaes, abc: points of the parameters that are tried (default: 200).")
    int points = 200;

    @Option(names = "--runs", defaultValue = "20", description = "cmaes, abc: runs of every point (default: 20).")
    int runs = 20;

    @Option(names = "--seed", description = "Master seed (default: the scenario's).")
    @Nullable
    Long seed;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** The command that does again what a folder's fit was asked for. */
    public static CalibrateCommand again(
            Path scenario, What.Study study, Settings.Calibration settings, Inputs inputs, Path out)
            throws IOException {
        CalibrateCommand command = new CalibrateCommand();
        command.arguments.file = scenario;
        command.results = FolderArguments.again(out);
        command.records.observed = inputs.required(InputTable.OBSERVED);
        command.records.claimant = settings.claimant();
        command.until = settings.until();
        command.method = Method.valueOf(settings.method().toUpperCase(Locale.ROOT));
        command.also = settings.also();
        command.free = settings.free();
        command.points = settings.points();
        command.runs = settings.runs();
        command.seed = study.seed();
        return command;
    }

    @Override
    public Integer call() throws IOException {
        return carryOut(new Messages(spec), spec.commandLine().getOut());
    }

    /** Does the work. */
    public int carryOut(Messages messages, PrintWriter out) throws IOException {
        results.refuseWrongUse();
        workers.refuseWrongUse();
        refuseUnlessBetween("--points", points);
        refuseUnlessBetween("--runs", runs);
        ReadScenario read = arguments.read(messages);
        YearMonth last = ObservedArguments.month("--until", until);
        if (last.isBefore(read.scenario().from())) {
            throw new UsageException("--until: must not lie before "
                    + read.scenario().from() + ", where the scenario begins, but is " + last);
        }
        records.refuseUnlessThere();
        InputTable observed = InputTable.of(InputTable.OBSERVED, records.observed);
        Scenario scenario = read.scenario().until(last);
        Records recorded = records.read(scenario, List.of(), List.of(), messages);
        Set<String> claimants = claimants(scenario);
        List<String> paths = paths(claimants);
        long master = seed == null ? scenario.seed() : seed;
        Path folder = results.folder(read.name() + "-calibrate");
        EffectiveScenario used = read.asRun(master, scenario.runs());
        StudyOrder order = new StudyOrder(
                new Settings.Calibration(method.word(), until, records.claimant, also, free, points, runs),
                read.name(),
                used.text(),
                used.sha256(),
                master,
                List.of(observed),
                0,
                1);
        if (results.isResumed && StudyFolder.isComplete(folder, order)) {
            messages.say(folder + " is complete; nothing is left to resume");
            return ExitCode.OK;
        }
        List<FreeRange> ranges = method == Method.LIKELIHOOD ? List.of() : ranges(scenario);
        try (StudyFolder study = StudyFolder.open(folder, order, results.ifExists())) {
            Calibration found = method == Method.LIKELIHOOD
                    ? byLikelihood(scenario, recorded, claimants, paths)
                    : byPatterns(scenario, recorded, ranges, master, messages);
            List<FitRow> rows = rounded(found.rows());
            study.finish(
                    List.of(
                            WrittenTable.of(ForecastTables.FIT, rows),
                            WrittenTable.of(
                                    ForecastTables.covariance(rows),
                                    ForecastTables.Covariance.rows(
                                            rows, found.covariance().getData()))),
                    findings(found.quality()));
            writeScenario(folder, used, read.name(), rows, observed.sha256());
            out.print(FitText.of(rows, found.quality()));
        }
        messages.say("fitted values in " + folder.resolve(ForecastTables.FIT.file()) + "; run them with: run "
                + folder.resolve(FittedScenario.FILE));
        return ExitCode.OK;
    }

    private static void refuseUnlessBetween(String option, int value) {
        if (value < 1 || value > MOST_POINTS) {
            throw new UsageException(option + ": must lie between 1 and " + MOST_POINTS + ", but is " + value);
        }
    }

    private Set<String> claimants(Scenario scenario) {
        Set<String> claimants = new TreeSet<>(List.of(records.claimant(scenario)));
        for (String id : also) {
            List<String> known =
                    scenario.claimants().stream().map(one -> one.id()).toList();
            if (!known.contains(id)) {
                throw new UsageException("--also: unknown claimant \"" + id + "\"" + NearestName.hint(id, known));
            }
            if (method != Method.LIKELIHOOD) {
                throw new UsageException("--also: is for --method likelihood; patterns are those of one claimant");
            }
            claimants.add(id);
        }
        return claimants;
    }

    /** The paths that are free; one claimant alone cannot tell the sponsors' effort from the base. */
    private List<String> paths(Set<String> claimants) {
        if (free.isEmpty()) {
            return RecognitionFit.WEIGHTS.stream()
                    .filter(path -> claimants.size() > 1 || !path.equals(RecognitionFit.SPONSOR))
                    .toList();
        }
        List<String> known = ParameterDefinition.all().stream()
                .map(ParameterDefinition::path)
                .toList();
        for (String named : free) {
            String path = named.replaceFirst("=.*", "");
            if (!known.contains(path)) {
                throw new UsageException("--free: " + path + " is no parameter" + NearestName.hint(path, known));
            }
            if (method == Method.LIKELIHOOD && named.contains("=")) {
                throw new UsageException("--free: a range is for --method cmaes or abc, but is given for " + path);
            }
        }
        return free;
    }

    private List<FreeRange> ranges(Scenario scenario) {
        List<String> named = free.isEmpty() ? paths(new TreeSet<>(List.of("one"))) : free;
        List<FreeRange> ranges = new ArrayList<>();
        for (Factor factor : FreeParameters.of(scenario.parameters(), named)) {
            if (factor.levels() instanceof Levels.Between between) {
                ranges.add(new FreeRange(
                        factor.path(),
                        ParameterDefinition.value(scenario.parameters(), factor.path()),
                        between.from().doubleValue(),
                        between.to().doubleValue()));
            }
        }
        return ranges;
    }

    private static Calibration byLikelihood(
            Scenario scenario, Records recorded, Set<String> claimants, List<String> paths) {
        try {
            return LikelihoodCalibration.fit(scenario, recorded.acts(), claimants, paths);
        } catch (SingularMatrixException singular) {
            throw new UsageException("--free: the recorded acts do not tell these parameters apart, or do not depend on"
                    + " one of them: " + String.join(", ", paths));
        }
    }

    private Calibration byPatterns(
            Scenario scenario, Records recorded, List<FreeRange> ranges, long master, Messages messages) {
        Runnable progress = messages.progress(0, points, "points");
        try (Workers hands = workers.workers(results.threads)) {
            Patterns patterns =
                    new Patterns(scenario, recorded.acts(), records.claimant(scenario), master, runs, hands);
            return method == Method.CMAES
                    ? EvolutionCalibration.fit(patterns, ranges, points, master, progress)
                    : RejectionCalibration.fit(patterns, ranges, points, master, progress);
        }
    }

    /** How well the model fits, for the manifest. */
    private static Map<String, Double> findings(FitQuality quality) {
        Map<String, Double> findings = new TreeMap<>(Map.of("acts", (double) quality.acts()));
        if (quality.logLikelihood() != null) {
            findings.put("log_likelihood", quality.logLikelihood());
        }
        if (quality.distance() != null) {
            findings.put("distance", quality.distance());
        }
        if (quality.decisions() != null) {
            findings.put("decisions", (double) quality.decisions());
        }
        return findings;
    }

    private static List<FitRow> rounded(List<FitRow> rows) {
        return rows.stream()
                .map(row -> new FitRow(
                        row.path(),
                        row.start(),
                        FittedScenario.rounded(row.value()),
                        row.standardError(),
                        row.status()))
                .toList();
    }

    /** Writes the child, which extends the scenario of the folder and so can be run wherever the folder goes. */
    private void writeScenario(Path folder, EffectiveScenario used, String name, List<FitRow> rows, String sum)
            throws IOException {
        List<String> provenance = List.of(
                "Fitted by Westphalia " + Version.current() + ": calibrate --method " + method.word() + " --until "
                        + until,
                "to " + InputTable.OBSERVED + ", SHA-256 " + sum,
                "from " + name + ", SHA-256 of the effective scenario " + used.sha256());
        String text = new FittedScenario(FolderCheck.SCENARIO, provenance, rows).text();
        WholeFile.write(folder.resolve(FittedScenario.FILE), text);
    }
}
