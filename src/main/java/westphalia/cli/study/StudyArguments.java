package westphalia.cli.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.cli.argument.EngineArguments;
import westphalia.cli.argument.FolderArguments;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.ScenarioArguments;
import westphalia.cli.argument.UsageException;
import westphalia.cli.picture.Pictures;
import westphalia.engine.Engine;
import westphalia.experiment.Workers;
import westphalia.experiment.design.Design;
import westphalia.experiment.design.Factor;
import westphalia.experiment.design.PointRuns;
import westphalia.experiment.design.PointScenarios;
import westphalia.model.Claimant;
import westphalia.output.Version;
import westphalia.output.column.WrittenTable;
import westphalia.output.manifest.Settings;
import westphalia.output.manifest.What;
import westphalia.output.study.StudyFolder;
import westphalia.output.study.StudyOrder;
import westphalia.result.Measure;
import westphalia.result.study.DesignPoint;
import westphalia.scenario.Limits;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;
import westphalia.scenario.effective.EffectiveScenario;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.tree.NearestName;

/** What the commands that run many points of a scenario share: their options, and how their points are run. */
final class StudyArguments {
    private static final int MOST_UNITS = 100_000_000;

    @Mixin
    ScenarioArguments arguments = new ScenarioArguments();

    @Mixin
    FolderArguments results = new FolderArguments();

    @Mixin
    EngineArguments workers = new EngineArguments();

    @Option(names = "--runs", description = "Runs of every point.")
    @Nullable
    Integer runs;

    @Option(names = "--seed", description = "Master seed of all points (default: the scenario's).")
    @Nullable
    Long seed;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description =
                    "What is measured, as in recognitions.kosovo, or recognitions for all claimants; may be repeated.")
    List<String> named = new ArrayList<>();

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Month of the measures (default: the last).")
    @Nullable
    String month;

    /**
     * What a study makes of its rows.
     *
     * @param pictures by name, drawn only if charts are wanted
     */
    record Findings(List<WrittenTable> tables, Supplier<Map<String, Picture>> pictures) {}

    /** Makes findings of the rows of a study. */
    interface Ending {
        Findings of(StudyFolder folder) throws IOException;
    }

    /** The arguments with which something is done again. */
    static StudyArguments again(
            Path scenario, What.Study study, List<String> measures, @Nullable String month, Path out) {
        StudyArguments arguments = new StudyArguments();
        arguments.arguments.file = scenario;
        arguments.results = FolderArguments.again(out);
        arguments.runs = study.settings().runs();
        arguments.seed = study.seed();
        arguments.named = measures;
        arguments.month = month;
        return arguments;
    }

    /** Reads and checks the scenario and the options that need no scenario. */
    ReadScenario read(Messages messages) {
        results.refuseWrongUse();
        workers.refuseWrongUse();
        Integer wanted = runs;
        if (wanted != null && (wanted < 1 || wanted > Limits.RUNS)) {
            throw new UsageException("--runs: must lie between 1 and " + Limits.RUNS + ", but is " + wanted);
        }
        ReadScenario read = arguments.read(messages);
        YearMonth last = lastMonth();
        Scenario scenario = read.scenario();
        if (last != null && (last.isBefore(scenario.from()) || last.isAfter(scenario.to()))) {
            throw new UsageException("--month: must lie between " + scenario.from() + " and " + scenario.to()
                    + ", the scenario's months, but is " + last);
        }
        return read;
    }

    long seed(Scenario scenario) {
        return seed == null ? scenario.seed() : seed;
    }

    private @Nullable YearMonth lastMonth() {
        if (month == null) {
            return null;
        }
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException noMonth) {
            throw new UsageException("--month: must be a month written YYYY-MM, but is " + month);
        }
    }

    /**
     * The measures that are named, in the order of the timeline.
     *
     * @param usual what is measured if none is named
     */
    List<Measure> measures(Scenario scenario, List<Measure> usual) {
        if (named.isEmpty()) {
            return usual;
        }
        List<Measure> all = new Engine(scenario).measures();
        for (String name : named) {
            if (all.stream().noneMatch(measure -> isMeant(measure, name))) {
                List<String> valid = all.stream()
                        .flatMap(measure -> Stream.of(measure.name(), measure.column()))
                        .distinct()
                        .toList();
                throw new UsageException("--measure: there is no " + name + NearestName.hint(name, valid));
            }
        }
        return all.stream()
                .filter(measure -> named.stream().anyMatch(name -> isMeant(measure, name)))
                .toList();
    }

    private static boolean isMeant(Measure measure, String name) {
        return measure.name().equals(name) || measure.column().equals(name);
    }

    /**
     * Checks all points, then runs them and writes what is made of them.
     *
     * @return the exit code
     */
    int play(
            Messages messages,
            ReadScenario read,
            StudyOrder order,
            List<Factor> factors,
            List<DesignPoint> points,
            List<Measure> measures,
            Ending ending)
            throws IOException {
        Path folder = folder(read, order);
        if (results.isResumed && StudyFolder.isComplete(folder, order)) {
            messages.say(folder + " is complete; nothing is left to resume");
            return ExitCode.OK;
        }
        PointScenarios scenarios = new PointScenarios(arguments.file, arguments.settings, read.scenario(), factors);
        scenarios.check(points);
        PointRuns units = new PointRuns(scenarios, points, measures, lastMonth(), order.seed(), order.runs());
        int failed;
        try (StudyFolder study = StudyFolder.open(folder, order, results.ifExists());
                Workers hands = workers.workers(results.threads)) {
            if (study.done() > 0) {
                messages.say("going on after run " + study.done());
            }
            Runnable progress = messages.progress(study.done(), order.units(), "runs");
            units.play(study.done(), hands, row -> {
                study.receive(row);
                progress.run();
            });
            Findings findings = ending.of(study);
            study.finish(findings.tables(), Map.of());
            failed = study.failed();
            if (!results.charts.formats().isEmpty()) {
                Pictures.write(findings.pictures().get(), folder.resolve("charts"), results.charts.formats());
            }
        }
        messages.say(points.size() + " points of " + order.runs() + " runs of " + read.name() + " in " + folder);
        if (failed > 0) {
            messages.complain(failed + " of " + order.units() + " runs failed; see " + folder.resolve("failures.csv"));
            return ExitCode.SOFTWARE;
        }
        return ExitCode.OK;
    }

    private Path folder(ReadScenario read, StudyOrder order) {
        return results.folder(read.name() + "-" + order.settings().study());
    }

    /** What is asked for, for the folder; refuses more than can be meant. */
    StudyOrder order(Settings settings, ReadScenario read, int points, int columns) {
        long units = (long) points * settings.runs();
        if (units > MOST_UNITS) {
            throw new UsageException(points + " points of " + settings.runs() + " runs are more than " + MOST_UNITS
                    + " runs; ask for fewer points or --runs");
        }
        long master = seed(read.scenario());
        EffectiveScenario used = read.asRun(master, read.scenario().runs());
        return new StudyOrder(
                settings, read.name(), used.text(), used.sha256(), master, List.of(), (int) units, columns);
    }

    /** What stands around a chart of the study. */
    Heading heading(String title, ReadScenario read, StudyOrder order, int points, String how) {
        Scenario scenario = read.scenario();
        String source = String.format(
                "%s · %s · %s: %d points of %d %s · seed %d · Westphalia %s",
                order.scenario(),
                Objects.requireNonNullElse(lastMonth(), scenario.to()),
                how,
                points,
                order.runs(),
                order.runs() == 1 ? "run" : "runs",
                order.seed(),
                Version.current());
        return new Heading(title, scenario.question(), source, new ScenarioWords(scenario).imposed());
    }

    /** The samples of a design, or its usual number. */
    static int samples(@Nullable Integer wanted, int usual) {
        int samples = wanted == null ? usual : wanted;
        if (samples < 2 || samples > Design.MOST_POINTS) {
            throw new UsageException("--samples: must lie between 2 and " + Design.MOST_POINTS + ", but is " + samples);
        }
        return samples;
    }

    /** A measure as a sentence says it, as in {@code recognitions of Kosovo}. */
    static String words(Measure measure, Scenario scenario) {
        String name = measure.name().replace('_', ' ');
        if (measure.subject().isEmpty()) {
            return name;
        }
        return name + " of "
                + scenario.claimants().stream()
                        .filter(claimant -> claimant.id().equals(measure.subject()))
                        .map(Claimant::name)
                        .findFirst()
                        .orElse(measure.subject());
    }

    /** A measure as a file is named after it, as in {@code recognitions-kosovo}. */
    static String fileName(Measure measure) {
        String name = measure.name().replace('_', '-');
        return measure.subject().isEmpty()
                ? name
                : name + "-" + measure.subject().replace('.', '-');
    }
}
