package westphalia.cli.forecast;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import westphalia.chart.drawing.ChartFile;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.chart.forecast.CurveChart;
import westphalia.chart.forecast.ReliabilityChart;
import westphalia.chart.forecast.ScoreChart;
import westphalia.cli.argument.FolderArguments;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.ScenarioArguments;
import westphalia.cli.argument.UsageException;
import westphalia.cli.layout.ScoresText;
import westphalia.experiment.forecast.Backtest;
import westphalia.experiment.forecast.ForecastPictures;
import westphalia.experiment.forecast.Records;
import westphalia.experiment.forecast.Refit;
import westphalia.experiment.forecast.baseline.Baseline;
import westphalia.model.history.RecordedBallot;
import westphalia.model.history.RecordedResolution;
import westphalia.output.Version;
import westphalia.output.column.WrittenTable;
import westphalia.output.forecast.ForecastTables;
import westphalia.output.manifest.Settings;
import westphalia.output.manifest.What;
import westphalia.output.study.InputTable;
import westphalia.output.study.Inputs;
import westphalia.output.study.StudyFolder;
import westphalia.output.study.StudyOrder;
import westphalia.result.forecast.ScoreRow;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;
import westphalia.scenario.effective.EffectiveScenario;
import westphalia.scenario.reader.ReadScenario;

/** {@code backtest}: forecasts from a month or several, and holds the forecasts against what was recorded. */
@Command(
        name = "backtest",
        description =
                "Forecasts what states do after a month, with the acts up to then imposed, and scores the forecast"
                        + " against recorded acts and beside simple models.",
        mixinStandardHelpOptions = true)
public final class BacktestCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 100_000;
    private static final int MOST_NAMED = 10;

    @Mixin
    ScenarioArguments arguments = new ScenarioArguments();

    @Mixin
    FolderArguments results = new FolderArguments();

    @Mixin
    ObservedArguments records = new ObservedArguments();

    @Option(
            names = "--given-until",
            paramLabel = "YYYY-MM",
            description = "Last month whose acts are imposed (default: the month before the scenario begins, so that"
                    + " nothing is).")
    @Nullable
    String givenUntil;

    @Option(
            names = "--origins",
            split = ",",
            paramLabel = "YYYY-MM",
            description = "Instead: several such months; each is forecast from, and the forecasts are also scored"
                    + " together.")
    List<String> origins = new ArrayList<>();

    @Option(names = "--to", required = true, paramLabel = "YYYY-MM", description = "Last month that is forecast.")
    String to = "";

    @Option(
            names = "--votes",
            paramLabel = "FILE",
            description = "Recorded ballots of the Council: draft_id, date, iso3, vote.")
    @Nullable
    Path votes;

    @Option(
            names = "--assembly",
            paramLabel = "FILE",
            description = "Recorded ballots of the Assembly: resolution, date, iso3, vote.")
    @Nullable
    Path assembly;

    @Option(
            names = "--refit",
            description = "Fit the weights of recognition anew at every origin, to the acts up to it.")
    boolean isRefitted;

    @Option(
            names = "--refit-ballots",
            description =
                    "Fit the weights of ballots anew at every origin, to the recorded ballots up to it for which the"
                            + " scenario has a draft.")
    boolean areBallotsRefitted;

    @Option(names = "--runs", description = "Runs from every origin (default: the scenario's).")
    @Nullable
    Integer runs;

    @Option(names = "--seed", description = "Master seed (default: the scenario's).")
    @Nullable
    Long seed;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** The command that does again what a folder's backtest was asked for. */
    public static BacktestCommand again(
            Path scenario, What.Study study, Settings.Backtest settings, Inputs inputs, Path out) throws IOException {
        BacktestCommand command = new BacktestCommand();
        command.arguments.file = scenario;
        command.results = FolderArguments.again(out);
        command.records.observed = inputs.required(InputTable.OBSERVED);
        command.records.claimant = settings.claimant();
        command.votes = inputs.find(InputTable.VOTES);
        command.assembly = inputs.find(InputTable.ASSEMBLY);
        command.origins = settings.origins();
        command.to = settings.to();
        command.isRefitted = settings.refit();
        command.areBallotsRefitted = settings.refitBallots();
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
        if (runs != null && (runs < 1 || runs > MOST_RUNS)) {
            throw new UsageException("--runs: must lie between 1 and " + MOST_RUNS + ", but is " + runs);
        }
        ReadScenario read = arguments.read(messages);
        YearMonth last = ObservedArguments.month("--to", to);
        List<YearMonth> months = months(read.scenario(), last);
        records.refuseUnlessThere();
        Scenario scenario = read.scenario().until(last);
        Records recorded = records.read(
                scenario, ballotsOfTheCouncil(scenario, messages), ballotsOfTheAssembly(scenario, messages), messages);
        records.warnOfSilence(recorded, scenario, last, messages);
        int wanted = runs == null ? scenario.runs() : runs;
        long master = seed == null ? scenario.seed() : seed;
        Path folder = results.folder(read.name() + "-backtest");
        Backtest backtest = new Backtest(
                scenario,
                recorded,
                records.claimant(scenario),
                months,
                new Refit(isRefitted, areBallotsRefitted),
                master,
                wanted);
        tellOfBallots(backtest, scenario, messages);
        EffectiveScenario used = read.asRun(master, wanted);
        StudyOrder order = new StudyOrder(
                new Settings.Backtest(
                        records.claimant,
                        months.stream().map(YearMonth::toString).toList(),
                        to,
                        isRefitted,
                        areBallotsRefitted,
                        wanted),
                read.name(),
                used.text(),
                used.sha256(),
                master,
                inputs(),
                backtest.units(),
                backtest.columns());
        if (results.isResumed && StudyFolder.isComplete(folder, order)) {
            messages.say(folder + " is complete; nothing is left to resume");
            return ExitCode.OK;
        }
        return play(backtest, order, folder, read.scenario(), messages, out);
    }

    private int play(
            Backtest backtest, StudyOrder order, Path folder, Scenario scenario, Messages messages, PrintWriter out)
            throws IOException {
        int failed;
        Backtest.Answers answers;
        try (StudyFolder study = StudyFolder.open(folder, order, results.ifExists())) {
            if (study.done() > 0) {
                messages.say("going on after run " + study.done());
            }
            Runnable progress = messages.progress(study.done(), order.units(), "runs");
            backtest.play(study.done(), results.threads, row -> {
                study.receive(row);
                progress.run();
            });
            answers = backtest.answers(study.rows(0, order.units()));
            study.finish(
                    List.of(
                            WrittenTable.of(ForecastTables.FORECAST, answers.forecasts()),
                            WrittenTable.of(ForecastTables.BASELINES, answers.baselines()),
                            WrittenTable.of(ForecastTables.SCORES, answers.scores())),
                    Map.of());
            failed = study.failed();
        }
        draw(folder, pictures(answers, order, scenario));
        out.print(ScoresText.of(answers.scores(), Baseline.REFERENCE));
        messages.say(order.units() + " runs of " + order.scenario() + ", " + backtest.atRisk() + " states at risk, in "
                + folder);
        if (failed > 0) {
            messages.complain(failed + " of " + order.units() + " runs failed; see " + folder.resolve("failures.csv"));
            return ExitCode.SOFTWARE;
        }
        return ExitCode.OK;
    }

    private List<YearMonth> months(Scenario scenario, YearMonth last) {
        if (givenUntil != null && !origins.isEmpty()) {
            throw new UsageException("--given-until and --origins exclude each other");
        }
        List<YearMonth> months = new ArrayList<>();
        if (givenUntil != null) {
            months.add(ObservedArguments.month("--given-until", givenUntil));
        }
        origins.forEach(origin -> months.add(ObservedArguments.month("--origins", origin)));
        if (months.isEmpty()) {
            months.add(scenario.from().minusMonths(1));
        }
        for (YearMonth month : months) {
            if (month.isBefore(scenario.from().minusMonths(1)) || !month.isBefore(last)) {
                String option = givenUntil == null ? "--origins" : "--given-until";
                throw new UsageException(option + ": must lie between "
                        + scenario.from().minusMonths(1) + ", the month before the scenario begins, and "
                        + last.minusMonths(1) + ", the month before --to, but is " + month);
            }
        }
        if ((isRefitted || areBallotsRefitted) && months.stream().anyMatch(month -> month.isBefore(scenario.from()))) {
            throw new UsageException(
                    "--refit, --refit-ballots: need something to fit to; give --given-until or --origins from "
                            + scenario.from() + " on");
        }
        return months.stream().distinct().sorted().toList();
    }

    private List<RecordedBallot> ballotsOfTheCouncil(Scenario scenario, Messages messages) {
        return votes == null ? List.of() : ObservedArguments.rows(scenario, votes, RecordedBallot.class, messages);
    }

    private List<RecordedBallot> ballotsOfTheAssembly(Scenario scenario, Messages messages) {
        return assembly == null
                ? List.of()
                : ObservedArguments.rows(scenario, assembly, RecordedResolution.class, messages).stream()
                        .map(RecordedResolution::ballot)
                        .toList();
    }

    private static void tellOfBallots(Backtest backtest, Scenario scenario, Messages messages) {
        Set<String> forecast = backtest.symbols();
        if (!forecast.isEmpty()) {
            messages.say("ballots that are forecast: " + String.join(", ", forecast));
        }
        Set<String> without = backtest.withoutDraft();
        if (!without.isEmpty()) {
            messages.say((without.size() == 1
                            ? "1 recorded ballot is not forecast, for no draft of the scenario bears its symbol: "
                            : without.size()
                                    + " recorded ballots are not forecast, for no draft of the scenario bears their"
                                    + " symbol: ")
                    + without.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (without.size() > MOST_NAMED ? " …" : "")
                    + "; to have one forecast, extend the scenario by a draft"
                    + " such as "
                    + Backtest.example(
                            without.iterator().next(),
                            scenario.claimants().get(0).id()));
        }
    }

    private List<InputTable> inputs() throws IOException {
        List<InputTable> inputs = new ArrayList<>(List.of(InputTable.of(InputTable.OBSERVED, records.observed)));
        if (votes != null) {
            inputs.add(InputTable.of(InputTable.VOTES, votes));
        }
        if (assembly != null) {
            inputs.add(InputTable.of(InputTable.ASSEMBLY, assembly));
        }
        return inputs;
    }

    private Map<String, Picture> pictures(Backtest.Answers answers, StudyOrder order, Scenario scenario) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        for (ForecastPictures origin : answers.pictures()) {
            String suffix = answers.pictures().size() == 1 ? "" : "-" + origin.month();
            String from = "forecast from " + origin.month();
            pictures.put(
                    "curve" + suffix,
                    new CurveChart(
                            heading("Recognitions: " + from, order, scenario),
                            origin.curves(),
                            origin.history(),
                            origin.question().origin()));
            pictures.put(
                    "reliability" + suffix,
                    new ReliabilityChart(
                            heading("Did what was said to be likely happen? " + from, order, scenario),
                            origin.reliability()));
        }
        List<ScoreRow> pooled = answers.scores().stream()
                .filter(row -> row.target().equals(Backtest.RECOGNITION))
                .toList();
        pictures.put("scores", new ScoreChart(heading("Who forecasts better?", order, scenario), pooled));
        answers.scores().stream()
                .filter(row -> row.metric().equals("log_loss"))
                .map(ScoreRow::target)
                .distinct()
                .forEach(target -> pictures.put(
                        "ballots-" + target.replace('/', '-'), ofBallots(target, answers, order, scenario)));
        return pictures;
    }

    private Picture ofBallots(String target, Backtest.Answers answers, StudyOrder order, Scenario scenario) {
        List<ScoreRow> own = answers.scores().stream()
                .filter(row -> row.target().equals(target))
                .toList();
        return ScoreChart.ofBallots(heading("Who forecasts ballots better? " + target, order, scenario), own);
    }

    private Heading heading(String title, StudyOrder order, Scenario scenario) {
        String source = String.format(
                "%s · up to %s · %d runs%s · seed %d · Westphalia %s",
                order.scenario(),
                to,
                order.runs(),
                isRefitted || areBallotsRefitted ? " · refitted" : "",
                order.seed(),
                Version.current());
        return new Heading(title, scenario.question(), source, new ScenarioWords(scenario).imposed());
    }

    private void draw(Path folder, Map<String, Picture> pictures) throws IOException {
        if (results.charts.formats().isEmpty()) {
            return;
        }
        Path charts = Files.createDirectories(folder.resolve("charts"));
        for (Map.Entry<String, Picture> picture : pictures.entrySet()) {
            for (String format : results.charts.formats()) {
                ChartFile.write(picture.getValue(), charts.resolve(picture.getKey() + "." + format));
            }
        }
    }
}
