package westphalia.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.model.Claimant;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.column.Cells;
import westphalia.output.column.Codebook;
import westphalia.output.column.Layout;
import westphalia.output.manifest.Build;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.run.InRun;
import westphalia.output.run.TimelineTable;
import westphalia.output.table.FolderException;
import westphalia.output.table.Summary;
import westphalia.output.table.Table;
import westphalia.output.table.TableSet;
import westphalia.output.table.TimelineStore;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.Timeline;
import westphalia.result.ensemble.FaceChooser;
import westphalia.result.ensemble.FaceRun;
import westphalia.scenario.Scenario;
import westphalia.scenario.effective.ScenarioDifference;
import westphalia.scenario.reader.ScenarioReader;

/**
 * Results folders of one scenario under different seeds, pooled into one: tables one after the other in the order of
 * the seeds, a summary over all runs.
 *
 * <p>A run is then known by its seed and its number. The summary is made from the timelines as the tables hold them,
 * with six decimals.
 */
public final class Pool {
    private static final int LINES_AT_ONCE = 5000;
    private static final int MOST_DIFFERENCES = 3;
    private static final Set<String> OWN = Set.of("seed", "runs"); // What each folder has of its own.

    private final List<Source> sources;
    private @Nullable FaceRun face;

    /** A folder to be pooled. */
    private record Source(Path folder, Build build, What.Runs runs, Scenario scenario) {}

    private Pool(List<Source> sources) {
        this.sources = sources;
    }

    /**
     * The pool of some folders, in the order of their seeds.
     *
     * @throws FolderException if they cannot be pooled
     */
    public static Pool of(List<Path> folders) throws IOException {
        if (folders.size() < 2) {
            throw new FolderException("there is nothing to pool: name at least two results folders");
        }
        List<Source> sources = new ArrayList<>();
        for (Path folder : folders) {
            sources.add(source(folder));
        }
        sources.sort(Comparator.comparingLong(source -> source.runs().seed()));
        for (int next = 1; next < sources.size(); next++) {
            refuseUnlike(sources.get(0), sources.get(next));
            refuseEqualSeeds(sources.get(next - 1), sources.get(next));
        }
        return new Pool(sources);
    }

    private static Source source(Path folder) throws IOException {
        Manifest<What.Runs> manifest =
                PoolPart.read(folder, What.Runs.class, what -> !what.parts().isEmpty(), "run the scenario again");
        Scenario scenario = ScenarioReader.read(folder.resolve(FolderCheck.SCENARIO), List.of())
                .scenario();
        return new Source(folder, manifest.build(), manifest.what(), scenario);
    }

    private static void refuseUnlike(Source first, Source other) {
        String program = first.build().program();
        if (!program.equals(other.build().program())) {
            throw new FolderException(first.folder() + " is of version " + program + ", " + other.folder()
                    + " of version " + other.build().program() + ": run both with the same program");
        }
        List<ScenarioDifference> differences = ScenarioDifference.between(first.scenario(), other.scenario()).stream()
                .filter(difference -> !OWN.contains(difference.path()))
                .toList();
        if (differences.isEmpty()) {
            return;
        }
        String some = differences.stream()
                .limit(MOST_DIFFERENCES)
                .map(difference -> difference.path() + " is " + shown(difference.a()) + " in the one and "
                        + shown(difference.b()) + " in the other")
                .collect(Collectors.joining("; "));
        int more = differences.size() - MOST_DIFFERENCES;
        throw new FolderException(first.folder() + " and " + other.folder() + " ran different scenarios: " + some
                + (more > 0 ? "; and " + more + " more differences" : ""));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "absent" : value;
    }

    private static void refuseEqualSeeds(Source one, Source other) {
        if (one.runs().seed() == other.runs().seed()) {
            throw new FolderException(one.folder() + " and " + other.folder() + " have the same seed, "
                    + one.runs().seed() + ", so the same runs: run one of them with another --seed");
        }
    }

    /** The folders, in the order of their seeds. */
    public List<Path> folders() {
        return sources.stream().map(Source::folder).toList();
    }

    /** The seeds, rising. */
    public List<Long> seeds() {
        return sources.stream().map(source -> source.runs().seed()).toList();
    }

    /** What was run. */
    public Scenario scenario() {
        return sources.get(0).scenario();
    }

    /** The scenario's name. */
    public String name() {
        return sources.get(0).runs().scenario();
    }

    /** How many runs each folder has, failed ones included. */
    public List<Integer> runsOfEach() {
        return sources.stream().map(source -> source.runs().runsDone()).toList();
    }

    /** How many runs there are in all, failed ones included. */
    public int runs() {
        return runsOfEach().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Writes the pool into a folder.
     *
     * @param isPacked whether the tables are gzipped, whatever they were before
     * @param chooser chooses the run that stands for all; its trace is added if its own folder did not trace it
     * @return the summary over all runs
     */
    public List<Quantiles> write(Path folder, boolean isPacked, IfExists ifExists, FaceChooser chooser)
            throws IOException {
        FolderLock lock = ExistingFolder.claim(folder, ifExists).lock();
        try (lock) {
            return write(folder, isPacked, chooser);
        }
    }

    /** The run that stands for all; null before the pool is written, or if there is none. */
    public @Nullable FaceRun face() {
        return face;
    }

    private List<Quantiles> write(Path folder, boolean isPacked, FaceChooser chooser) throws IOException {
        Manifest<What.Runs> manifest = Manifest.started(what(isPacked));
        manifest.write(folder);
        Files.copy(sources.get(0).folder().resolve(FolderCheck.SCENARIO), folder.resolve(FolderCheck.SCENARIO));
        List<Measure> measures = measures();
        List<String> claimants =
                scenario().claimants().stream().map(Claimant::id).toList();
        try (TableSet tables = new TableSet(folder, measures, claimants, isPacked, Map.of())) {
            for (Table table : tables.all()) {
                for (Source source : sources) {
                    if (Table.exists(source.folder(), table.plainName())) {
                        append(table, source);
                    }
                }
                table.flush();
            }
            List<Quantiles> summary = summary(folder, measures, chooser, tables);
            EnsembleTables.write(
                    folder, scenario(), summary, runs() - manifest.what().runsFailed());
            complete(folder, manifest, tables, layouts(measures, claimants));
            return summary;
        }
    }

    private void complete(Path folder, Manifest<What.Runs> manifest, TableSet tables, List<Layout<?>> layouts)
            throws IOException {
        What.Runs what = manifest.what();
        List<Table> kept = tables.finish(Order.needs(what.traced() > 0, what.explained(), what.runsFailed() > 0));
        Codebook.write(folder, layouts);
        Map<String, String> sums = new TreeMap<>();
        for (Table table : kept) {
            sums.put(table.name(), Sums.sha256(folder.resolve(table.name())));
        }
        EnsembleTables.addSums(folder, sums);
        manifest.completed(what.done(what.runsDone(), what.runsFailed(), face), sums)
                .write(folder);
        for (Table table : kept) {
            table.clearWay();
        }
    }

    private static List<Layout<?>> layouts(List<Measure> measures, List<String> claimants) {
        List<Layout<?>> layouts = new ArrayList<>(TableSet.layouts(measures, claimants));
        layouts.addAll(EnsembleTables.LAYOUTS);
        return layouts;
    }

    /** The measures, as the first folder's header has them. */
    private List<Measure> measures() throws IOException {
        try (Table.RowReader rows = Table.rows(sources.get(0).folder(), TimelineTable.FILE)) {
            return TimelineTable.measures(rows.header());
        }
    }

    private What.Runs what(boolean isPacked) {
        List<What.Part> parts = sources.stream()
                .map(Source::runs)
                .map(own -> new What.Part(own.seed(), own.runsDone(), own.runsFailed(), own.traced(), own.explained()))
                .toList();
        What.Runs first = sources.get(0).runs();
        return new What.Runs(
                first.scenario(),
                first.scenarioSha256(),
                first.seed(),
                runs(),
                runs(),
                parts.stream().mapToInt(What.Part::failed).sum(),
                parts.stream().mapToInt(What.Part::traced).sum(),
                null,
                null,
                parts.stream().anyMatch(What.Part::explained),
                isPacked,
                first.from(),
                first.to(),
                parts);
    }

    /** Appends the rows that a folder has of a table. */
    private static void append(Table table, Source source) throws IOException {
        try (BufferedReader lines = Table.read(source.folder(), table.plainName())) {
            String line = lines.readLine();
            if (table.plainName().endsWith(".csv")) {
                line = lines.readLine(); // The first was the header.
            }
            for (int count = 1; line != null; count++) {
                table.line().raw(line).end();
                if (count % LINES_AT_ONCE == 0) {
                    table.endRun();
                }
                line = lines.readLine();
            }
        }
        table.endRun();
    }

    private List<Quantiles> summary(Path folder, List<Measure> measures, FaceChooser chooser, TableSet tables)
            throws IOException {
        long from = scenario().from().getLong(ChronoField.PROLEPTIC_MONTH);
        int months = (int) (scenario().to().getLong(ChronoField.PROLEPTIC_MONTH) - from + 1);
        TimelineTable table = new TimelineTable(measures);
        List<FaceRun> runs = new ArrayList<>();
        try (Table.RowReader rows = Table.rows(folder, TimelineTable.FILE);
                TimelineStore store = new TimelineStore(folder, months, measures.size(), 0)) {
            Timeline timeline = new Timeline(from, months, measures.size());
            int row = 0;
            while (rows.hasNext()) {
                Cells cells = rows.next();
                table.read(cells, timeline, row);
                row = (row + 1) % months;
                if (row == 0) {
                    store.append(timeline);
                    runs.add(new FaceRun(cells.of(InRun.master()), cells.of(InRun.number()), runs(), true));
                }
            }
            OptionalInt place = chooser.choose(store, measures);
            if (place.isPresent()) {
                face = runs.get(place.getAsInt());
                trace(tables, face, chooser);
            }
            return Summary.of(store, measures, from);
        } finally {
            Files.deleteIfExists(folder.resolve(TimelineStore.FILE));
        }
    }

    /** Adds the trace of the run that stands for all, unless its own folder traced it or none traced any. */
    private void trace(TableSet tables, FaceRun chosen, FaceChooser chooser) throws IOException {
        What.Runs own = sources.stream()
                .map(Source::runs)
                .filter(runs -> runs.seed() == chosen.seed())
                .findFirst()
                .orElseThrow();
        FaceRun ofOwn = own.face();
        boolean isTraced = chosen.run() < Order.tracedFirst(own.traced(), own.runsWanted())
                || (ofOwn != null && ofOwn.run() == chosen.run());
        if (own.traced() > 0 && !isTraced) {
            tables.appendTrace(chooser.again(chosen.seed(), chosen.run(), own.explained()));
        }
    }
}
