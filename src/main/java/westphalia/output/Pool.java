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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import westphalia.model.Claimant;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.column.Codebook;
import westphalia.output.column.Layout;
import westphalia.output.manifest.Build;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.run.TimelineTable;
import westphalia.output.table.FolderException;
import westphalia.output.table.Summary;
import westphalia.output.table.Table;
import westphalia.output.table.TableSet;
import westphalia.output.table.TimelineStore;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.Timeline;
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
        Manifest<What.Runs> manifest = Manifest.read(folder, What.Runs.class);
        if (!manifest.isComplete()) {
            throw new FolderException(folder + ": is unfinished; run it with --resume first");
        }
        if (!manifest.what().parts().isEmpty()) {
            throw new FolderException(folder + ": was pooled already; pool the folders it was made of");
        }
        List<String> problems = FolderCheck.of(folder, manifest).all();
        if (!problems.isEmpty()) {
            throw new FolderException(String.join(System.lineSeparator(), problems) + System.lineSeparator() + folder
                    + ": cannot be pooled; run the scenario again");
        }
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
     * @return the summary over all runs
     */
    public List<Quantiles> write(Path folder, boolean isPacked, IfExists ifExists) throws IOException {
        FolderLock lock = ExistingFolder.claim(folder, ifExists).lock();
        try (lock) {
            return write(folder, isPacked);
        }
    }

    private List<Quantiles> write(Path folder, boolean isPacked) throws IOException {
        Manifest<What.Runs> manifest = Manifest.started(what(isPacked));
        manifest.write(folder);
        Files.copy(sources.get(0).folder().resolve(FolderCheck.SCENARIO), folder.resolve(FolderCheck.SCENARIO));
        List<Layout<?>> layouts = new ArrayList<>(layouts());
        Map<String, String> sums = new TreeMap<>();
        for (Layout<?> layout : layouts) {
            if (sources.stream().anyMatch(source -> Table.exists(source.folder(), layout.file()))) {
                String name = append(folder, layout, isPacked);
                sums.put(name, Sums.sha256(folder.resolve(name)));
            }
        }
        List<Quantiles> summary = summary(folder);
        Files.writeString(folder.resolve(Summary.FILE), Summary.text(summary));
        layouts.add(Summary.LAYOUT);
        Codebook.write(folder, layouts);
        for (String file : List.of(Summary.FILE, Codebook.FILE)) {
            sums.put(file, Sums.sha256(folder.resolve(file)));
        }
        manifest.completed(manifest.what(), sums).write(folder);
        return summary;
    }

    /** What the tables hold, the measures as the first folder's header has them. */
    private List<Layout<?>> layouts() throws IOException {
        try (Table.RowReader rows = Table.rows(sources.get(0).folder(), TimelineTable.FILE)) {
            return TableSet.layouts(
                    TimelineTable.measures(rows.header()),
                    scenario().claimants().stream().map(Claimant::id).toList());
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
                parts.stream().anyMatch(What.Part::explained),
                isPacked,
                first.from(),
                first.to(),
                parts);
    }

    /**
     * Writes one table: the header once, then the rows of every folder that has it.
     *
     * @return the name of its file
     */
    private String append(Path folder, Layout<?> layout, boolean isPacked) throws IOException {
        boolean hasHeader = layout.file().endsWith(".csv");
        try (Table table =
                hasHeader ? new Table(folder, layout, isPacked, 0) : new Table(folder, layout.file(), isPacked, 0)) {
            for (Source source : sources) {
                if (Table.exists(source.folder(), layout.file())) {
                    append(table, source, layout.file(), hasHeader);
                }
            }
            table.finish();
            table.clearWay();
            return table.name();
        }
    }

    private static void append(Table table, Source source, String name, boolean hasHeader) throws IOException {
        try (BufferedReader lines = Table.read(source.folder(), name)) {
            String line = lines.readLine();
            if (hasHeader) {
                line = lines.readLine();
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

    private List<Quantiles> summary(Path folder) throws IOException {
        long from = scenario().from().getLong(ChronoField.PROLEPTIC_MONTH);
        int months = (int) (scenario().to().getLong(ChronoField.PROLEPTIC_MONTH) - from + 1);
        try (Table.RowReader rows = Table.rows(folder, TimelineTable.FILE)) {
            List<Measure> measures = TimelineTable.measures(rows.header());
            TimelineTable table = new TimelineTable(measures);
            try (TimelineStore store = new TimelineStore(folder, months, measures.size(), 0)) {
                Timeline timeline = new Timeline(from, months, measures.size());
                int row = 0;
                while (rows.hasNext()) {
                    table.read(rows.next(), timeline, row);
                    row = (row + 1) % months;
                    if (row == 0) {
                        store.append(timeline);
                    }
                }
                return Summary.of(store, measures, from);
            } finally {
                Files.deleteIfExists(folder.resolve(TimelineStore.FILE));
            }
        }
    }
}
