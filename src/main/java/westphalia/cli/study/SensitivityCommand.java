package westphalia.cli.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import westphalia.chart.drawing.Picture;
import westphalia.chart.study.TornadoChart;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.ParameterPaths;
import westphalia.experiment.design.Design;
import westphalia.experiment.design.Factor;
import westphalia.experiment.sensitivity.FreeParameters;
import westphalia.experiment.sensitivity.IndexEstimate;
import westphalia.experiment.sensitivity.MorrisScreening;
import westphalia.experiment.sensitivity.SensitivityMethod;
import westphalia.experiment.sensitivity.SobolDecomposition;
import westphalia.output.column.WrittenTable;
import westphalia.output.manifest.Settings;
import westphalia.output.manifest.What;
import westphalia.output.study.FreedTable;
import westphalia.output.study.IndexTable;
import westphalia.output.study.PointTable;
import westphalia.output.study.StudyFolder;
import westphalia.output.study.StudyOrder;
import westphalia.result.Measure;
import westphalia.result.study.DesignPoint;
import westphalia.result.study.Freed;
import westphalia.result.study.SensitivityIndex;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ReadScenario;

/** {@code sensitivity}: says which parameters move a measure, and how much. */
@Command(
        name = "sensitivity",
        description =
                "Says which parameters move a measure, and how much: by elementary effects or by shares of variance.",
        mixinStandardHelpOptions = true)
public final class SensitivityCommand implements Callable<Integer> {
    private static final int USUAL_RUNS = 4;
    private static final int USUAL_PATHS = 20;
    private static final int USUAL_SAMPLES = 512;

    /** How indices are found. */
    enum Method {
        MORRIS,
        SOBOL;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    StudyArguments study = new StudyArguments();

    @Option(names = "--method", required = true, description = "morris or sobol.")
    Method method = Method.MORRIS;

    @Option(
            names = "--samples",
            description = "Paths of morris (default: 20), base points of sobol (default: 512; best a power of two).")
    @Nullable
    Integer samples;

    @Option(
            names = "--free",
            split = ",",
            paramLabel = "PATH",
            completionCandidates = ParameterPaths.class,
            description =
                    "Parameters that vary, as in parameters.stance.kin=0.5:1.5, or parameters.pressure for a whole"
                            + " group (default: the illustrative and anchored ones of recognition, stance, influence, preference and"
                            + " withdrawal).")
    List<String> free = new ArrayList<>();

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** The command that does again what a folder's analysis was asked for. */
    public static SensitivityCommand again(Path scenario, What.Study study, Settings.Sensitivity settings, Path out) {
        SensitivityCommand command = new SensitivityCommand();
        command.study = StudyArguments.again(scenario, study, settings.measures(), settings.month(), out);
        command.method = Method.valueOf(settings.method().toUpperCase(Locale.ROOT));
        command.samples = settings.samples();
        command.free = settings.free();
        return command;
    }

    @Override
    public Integer call() throws IOException {
        return carryOut(new Messages(spec));
    }

    /** Does the work. */
    public int carryOut(Messages messages) throws IOException {
        int wanted = StudyArguments.samples(samples, method == Method.MORRIS ? USUAL_PATHS : USUAL_SAMPLES);
        ReadScenario read = study.read(messages);
        Scenario scenario = read.scenario();
        List<Factor> factors = FreeParameters.of(scenario.parameters(), free);
        sayWhatVaries(FreeParameters.all(scenario.parameters(), factors, free), messages);
        List<Measure> measures = study.measures(scenario, usual(scenario));
        SensitivityMethod indices = method == Method.MORRIS
                ? new MorrisScreening(factors.size(), wanted, study.seed(scenario))
                : new SobolDecomposition(factors.size(), wanted);
        List<DesignPoint> points = Design.points(factors, indices.points());
        int runs = study.runs == null ? USUAL_RUNS : study.runs;
        if (runs == 1) {
            messages.complain("warning: with one run per point the intervals hold for the luck of that run only;"
                    + " --runs 2 or more let them hold the luck too");
        }
        StudyOrder order = study.order(settings(wanted, runs), read, points.size(), measures.size());
        return study.play(messages, read, order, factors, points, measures, folder -> {
            double[][][] values = values(folder, points.size(), measures.size(), runs);
            List<SensitivityIndex> found = new ArrayList<>();
            for (int measure = 0; measure < measures.size(); measure++) {
                for (IndexEstimate estimate : indices.estimate(values[measure])) {
                    found.add(new SensitivityIndex(
                            method.word(),
                            measures.get(measure),
                            factors.get(estimate.factor()).path(),
                            estimate.index(),
                            estimate.value(),
                            estimate.low(),
                            estimate.high()));
                }
            }
            List<String> paths = factors.stream().map(Factor::path).toList();
            List<Freed> freed = FreeParameters.all(scenario.parameters(), factors, free);
            complainOfWhatDoesNotVary(found, measures, messages);
            return new StudyArguments.Findings(
                    List.of(
                            WrittenTable.of(
                                    IndexTable.LAYOUT,
                                    found.stream()
                                            .filter(index -> !Double.isNaN(index.value()))
                                            .toList()),
                            WrittenTable.of(PointTable.layout(paths), PointTable.of(folder, points, measures, runs)),
                            WrittenTable.of(FreedTable.LAYOUT, freed)),
                    () -> pictures(read, order, measures, points.size(), found));
        });
    }

    /** Says how many parameters vary, and which of those one might expect to vary do not. */
    private static void sayWhatVaries(List<Freed> all, Messages messages) {
        long free = all.stream().filter(Freed::isFree).count();
        List<String> held = all.stream()
                .filter(one -> !one.isFree() && one.reason().contains("name it"))
                .map(one -> one.path() + " (" + one.reason().replaceAll("[,;].*", "") + ")")
                .toList();
        messages.say(free + " parameters vary, of " + all.size() + "; which, between which values and why stands in "
                + FreedTable.LAYOUT.file());
        if (!held.isEmpty()) {
            messages.say("held: " + String.join(", ", held));
        }
    }

    private void complainOfWhatDoesNotVary(List<SensitivityIndex> found, List<Measure> measures, Messages messages) {
        for (Measure measure : measures) {
            boolean isUnknown = found.stream()
                    .filter(index -> index.measure().equals(measure))
                    .allMatch(index -> Double.isNaN(index.value()));
            if (isUnknown) {
                messages.complain("warning: "
                        + (measure.subject().isEmpty() ? measure.name() : measure.name() + "." + measure.subject())
                        + " does not vary over the points, so that it has no indices");
            }
        }
    }

    private static List<Measure> usual(Scenario scenario) {
        return List.of(
                new Measure("norm_index", ""),
                new Measure("interventionist_index", ""),
                new Measure("council_legitimacy", ""),
                new Measure("recognitions", scenario.claimants().get(0).id()));
    }

    private Settings.Sensitivity settings(int wanted, int runs) {
        return new Settings.Sensitivity(method.word(), wanted, free, runs, study.month, study.named);
    }

    /** Of every measure, run and point the value; NaN for a run that failed. */
    private static double[][][] values(StudyFolder folder, int points, int measures, int runs) throws IOException {
        double[][][] values = new double[measures][runs][points];
        for (int point = 0; point < points; point++) {
            double[][] rows = folder.rows(point * runs, runs);
            for (int run = 0; run < runs; run++) {
                for (int measure = 0; measure < measures; measure++) {
                    values[measure][run][point] = rows[run][measure];
                }
            }
        }
        return values;
    }

    private Map<String, Picture> pictures(
            ReadScenario read, StudyOrder order, List<Measure> measures, int points, List<SensitivityIndex> found) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        for (Measure measure : measures) {
            String title = "What moves " + StudyArguments.words(measure, read.scenario());
            pictures.put(
                    "tornado-" + StudyArguments.fileName(measure),
                    new TornadoChart(
                            study.heading(title, read, order, points, method.word()),
                            found.stream()
                                    .filter(index -> index.measure().equals(measure))
                                    .toList()));
        }
        return pictures;
    }
}
