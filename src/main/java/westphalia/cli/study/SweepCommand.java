package westphalia.cli.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.chart.study.SweepHeatMap;
import westphalia.chart.study.SweepLineChart;
import westphalia.chart.study.SweepMarginChart;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.ParameterPaths;
import westphalia.cli.argument.UsageException;
import westphalia.engine.Engine;
import westphalia.experiment.design.Design;
import westphalia.experiment.design.Factor;
import westphalia.output.column.WrittenTable;
import westphalia.output.manifest.Settings;
import westphalia.output.manifest.What;
import westphalia.output.study.PointTable;
import westphalia.output.study.StudyOrder;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.study.DesignPoint;
import westphalia.result.study.PointSummary;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ReadScenario;

/** {@code sweep}: runs a scenario at many points of a design and says how the measures follow. */
@Command(
        name = "sweep",
        description = "Runs a scenario with one or several values varied, all under the same luck.",
        mixinStandardHelpOptions = true)
public final class SweepCommand implements Callable<Integer> {
    private static final int USUAL_SAMPLES = 100;
    private static final String DRAWN = "recognitions";

    @Mixin
    StudyArguments study = new StudyArguments();

    @Option(
            names = "--vary",
            required = true,
            paramLabel = "PATH=VALUES",
            completionCandidates = ParameterPaths.class,
            description = "What varies: path=from:to:step, path=a,b,c or, for lhs and sobol, path=from:to; repeated for"
                    + " several paths.")
    List<String> varied = new ArrayList<>();

    @Option(names = "--design", defaultValue = "grid", description = "grid (default), lhs or sobol.")
    Design design = Design.GRID;

    @Option(names = "--samples", description = "Points of lhs and sobol (default: 100).")
    @Nullable
    Integer samples;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** The command that does again what a folder's sweep was asked for. */
    public static SweepCommand again(Path scenario, What.Study study, Settings.Sweep settings, Path out) {
        SweepCommand command = new SweepCommand();
        command.study = StudyArguments.again(scenario, study, settings.measures(), settings.month(), out);
        command.varied = settings.vary();
        command.design = Design.valueOf(settings.design().toUpperCase(Locale.ROOT));
        command.samples = settings.samples();
        return command;
    }

    @Override
    public Integer call() throws IOException {
        return carryOut(new Messages(spec));
    }

    /** Does the work. */
    public int carryOut(Messages messages) throws IOException {
        if (design == Design.GRID && samples != null) {
            throw new UsageException("--samples: is for --design lhs or sobol; a grid has the points it has");
        }
        int wanted = StudyArguments.samples(samples, USUAL_SAMPLES);
        List<Factor> factors = Factor.readAll("--vary", varied);
        ReadScenario read = study.read(messages);
        Scenario scenario = read.scenario();
        List<Measure> measures = study.measures(scenario, new Engine(scenario).measures());
        List<DesignPoint> points = design.points(factors, wanted, study.seed(scenario));
        int runs = study.runs == null ? scenario.runs() : study.runs;
        StudyOrder order = study.order(settings(wanted, runs), read, points.size(), measures.size());
        List<String> paths = factors.stream().map(Factor::path).toList();
        return study.play(messages, read, order, factors, points, measures, folder -> {
            List<PointSummary> summaries = PointTable.of(folder, points, measures, runs);
            for (int factor = 0; factor < paths.size(); factor++) {
                if (isIdle(factor, summaries)) {
                    messages.complain(paths.get(factor)
                            + " moved nothing that was measured: every measure is the same at all its values");
                }
            }
            return new StudyArguments.Findings(
                    List.of(WrittenTable.of(PointTable.layout(paths), summaries)),
                    () -> pictures(read, order, paths, points.size(), summaries));
        });
    }

    /** Whether points that differ in this path alone leave the same measures; false if there are none. */
    private static boolean isIdle(int factor, List<PointSummary> summaries) {
        Map<List<Object>, Quantiles> first = new HashMap<>();
        boolean isCompared = false;
        for (PointSummary summary : summaries) {
            List<Object> others = new ArrayList<>(summary.point().values());
            others.set(factor, summary.quantiles().measure());
            Quantiles known = first.putIfAbsent(others, summary.quantiles());
            if (known != null && !known.equals(summary.quantiles())) {
                return false;
            }
            isCompared |= known != null;
        }
        return isCompared;
    }

    private Settings.Sweep settings(int wanted, int runs) {
        return new Settings.Sweep(
                varied, design.word(), design == Design.GRID ? null : wanted, runs, study.month, study.named);
    }

    private Map<String, Picture> pictures(
            ReadScenario read, StudyOrder order, List<String> paths, int points, List<PointSummary> summaries) {
        Map<Measure, List<PointSummary>> byMeasure = new LinkedHashMap<>();
        for (PointSummary summary : summaries) {
            Measure measure = summary.quantiles().measure();
            if (!study.named.isEmpty() || measure.name().equals(DRAWN)) {
                byMeasure.computeIfAbsent(measure, none -> new ArrayList<>()).add(summary);
            }
        }
        Map<String, Picture> pictures = new LinkedHashMap<>();
        byMeasure.forEach((measure, own) -> {
            String words = StudyArguments.words(measure, read.scenario());
            String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            Heading heading = study.heading(title, read, order, points, design.word());
            pictures.put(StudyArguments.fileName(measure), picture(heading, paths, own));
        });
        return pictures;
    }

    private Picture picture(Heading heading, List<String> paths, List<PointSummary> points) {
        if (paths.size() == 1) {
            return new SweepLineChart(heading, paths.get(0), points);
        }
        return paths.size() == 2 && design == Design.GRID
                ? new SweepHeatMap(heading, paths, points)
                : new SweepMarginChart(heading, paths, points);
    }
}
