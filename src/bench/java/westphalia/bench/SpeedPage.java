package westphalia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import westphalia.chart.drawing.ChartFile;
import westphalia.engine.MonthByStage;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/**
 * Runs all benchmarks and makes {@code src/site/markdown/speed.md} with its picture.
 *
 * <p>What is compared is measured in the same hour on the same machine and told as a ratio, because the same program is
 * twice as fast on another machine, and on a busy one half as fast.
 */
public final class SpeedPage {
    private static final Path PAGE = Path.of("src/site/markdown/speed.md");
    private static final Path PICTURE = Path.of("src/site/resources/images/growth.png");
    private static final String BEFORE = """
            # Speed

            Everything below is measured with [JMH](https://github.com/openjdk/jmh) and told as a ratio of two things measured
            in the same run of one command, which makes this page and its picture:

                mvn -Pbench test-compile exec:exec

            The same program is twice as fast on one machine as on another, and half as fast beside other work; a ratio moves
            less.
            """;
    private static final String AFTER = """
            ![What a state and month costs in worlds of growing size](../resources/images/growth.png)

            The worlds are made up by `westphalia invent NAME --states N`.
            """;
    private static final int RUNS_BY_STAGE = 100;
    /** Of kosovo-2008 and of invented worlds. */
    private static final int MONTHS = 72;


    private static final int SHORT = 1_000;
    private static final int LONG = 10_000;

    private final Map<String, Double> times = new TreeMap<>();

    private SpeedPage() {}

    /** Measures, and writes the page and the picture. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        SpeedPage page = new SpeedPage();
        page.measure(arguments.length == 0 ? "westphalia.bench" : arguments[0]);
        Files.writeString(PAGE, BEFORE + page.text() + page.memory() + page.growthTable() + AFTER);
        Files.createDirectories(PICTURE.getParent());
        ChartFile.write(new GrowthPicture(page.growth()), PICTURE);
    }

    private void measure(String which) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(which)
                        .forks(1)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementTime(TimeValue.seconds(1))
                        .shouldFailOnError(true)
                        .jvmArgsAppend("-Xmx2g")
                        .build())
                .run();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String size = result.getParams().getParam("states");
            times.put(
                    name.substring(name.lastIndexOf('.') + 1) + (size == null ? "" : " " + size),
                    result.getPrimaryResult().getScore());
        }
    }

    private double time(String name) {
        Double time = times.get(name);
        if (time == null) {
            throw new IllegalStateException(name + " was not measured");
        }
        return time;
    }

    private double ratio(String one, String other) {
        return time(one) / time(other);
    }

    /** Nanoseconds of a run by state and month, by the number of states. */
    private Map<Integer, Double> growth() {
        Map<Integer, Double> growth = new TreeMap<>();
        for (int states : List.of(193, 1_000, 10_000, 100_000)) {
            growth.put(states, time("runs " + states) * 1e6 / (100_000 / states) / states / MONTHS);
        }
        return growth;
    }

    private String text() {
        StringBuilder text = new StringBuilder("\nThe influence step against arrays written for the reference task alone"
                + " (time of the arrays over time of the model):\n\n| states | ratio |\n| ---: | ---: |\n");
        for (String states : List.of("200", "2000")) {
            row(text, states, figure(ratio("plainArrays " + states, "model " + states)));
        }
        Scenario kosovo = ScenarioReader.read(Path.of("scenarios/kosovo-2008.yaml"), List.of())
                .scenario();
        text.append(String.format(
                Locale.ROOT,
                "%nA run of `kosovo-2008` (%d states, %d claimants, %d months), warm, without output: %.1f ms on the machine"
                        + " this page was made on. Its months by stage:%n%n",
                kosovo.states().size(),
                kosovo.claimants().size(),
                MONTHS,
                time("oneRun")));
        text.append("| stage | microseconds a month | share |\n| --- | ---: | ---: |\n");
        Map<String, Double> stages = MonthByStage.microseconds(kosovo, RUNS_BY_STAGE);
        double whole = stages.values().stream().mapToDouble(Double::doubleValue).sum();
        stages.forEach((stage, microseconds) ->
                row(text, stage, figure(microseconds), Math.round(100 * microseconds / whole) + "%"));
        text.append("\nEnsembles of ").append(RunBenchmark.RUNS).append(" runs:\n\n| what | ratio |\n| --- | ---: |\n");
        row(text, "one thread over two threads", figure(ratio("ensembleOnOneThread", "ensembleOnTwoThreads")));
        row(
                text,
                "tables: share of the time of an ensemble with them",
                figure(1 - ratio("ensembleOnOneThread", "ensembleOnOneThreadWithTables")));
        row(
                text,
                "packed tables: the same share",
                figure(1 - ratio("ensembleOnOneThread", "ensembleOnOneThreadWithPackedTables")));
        text.append("\nFrom the start of a process to its end, over a Java program that does nothing:\n\n")
                .append("| command | ratio |\n| --- | ---: |\n");
        row(text, "`--version`", figure(ratio("version", "javaAlone")));
        row(text, "`check scenarios/kosovo-2008.yaml`", figure(ratio("check", "javaAlone")));
        return text.toString();
    }

    /** A short and a long ensemble in the same small heap. */
    private String memory() throws IOException, InterruptedException {
        LongEnsemble few = LongEnsemble.of(SHORT);
        LongEnsemble many = LongEnsemble.of(LONG);
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%nEnsembles with all tables, inside `-Xmx256m` on all processors; what a collection leaves on the heap at most:"
                        + "%n%n| runs | time a run, over that of %,d runs | MB left, first half | second half |%n"
                        + "| ---: | ---: | ---: | ---: |%n",
                SHORT));
        memory(text, SHORT, few, 1);
        memory(text, LONG, many, many.milliseconds() / few.milliseconds());
        return text.toString();
    }

    private static void memory(StringBuilder text, int runs, LongEnsemble ensemble, double ratio) {
        row(
                text,
                String.format(Locale.ROOT, "%,d", runs),
                figure(ratio),
                String.valueOf(ensemble.firstHalf()),
                String.valueOf(ensemble.secondHalf()));
    }

    private String growthTable() {
        StringBuilder text = new StringBuilder(
                "\nGrowth with the number of states, in invented worlds (20 neighbours, three claimants, 72 months):"
                        + "\n\n| states | a state and month, over that of 193 states | preparing, over one run |\n"
                        + "| ---: | ---: | ---: |\n");
        Map<Integer, Double> growth = growth();
        double first = growth.values().iterator().next();
        growth.forEach((states, nanos) -> {
            double oneRun = time("runs " + states) / (100_000 / states);
            row(text, String.valueOf(states), figure(nanos / first), figure(time("preparing " + states) / oneRun));
        });
        return text.append('\n').toString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
