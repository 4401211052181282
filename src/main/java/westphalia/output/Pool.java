package westphalia.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.output.Manifest.Part;
import westphalia.output.ResultsFolder.IfExists;
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
    private static final List<String> TABLES = List.of(
            "timeline.csv",
            "recognitions.csv",
            "drafts.csv",
            "ballots.csv",
            "states.csv",
            "pressures.csv",
            "decisions.jsonl",
            "failures.csv");
    private static final int KEYS = 3;
    private static final int LINES_AT_ONCE = 5000;
    private static final int MOST_DIFFERENCES = 3;
    private static final String SCENARIO = "scenario.yaml";
    private static final String PACKED = ".gz";

    private final List<Source> sources;
    private @Nullable FaceRun face;

    /** A folder to be pooled. */
    private record Source(Path folder, Manifest manifest) {}

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
            sources.add(new Source(folder, complete(folder)));
        }
        sources.sort(Comparator.comparingLong(source -> source.manifest().seed()));
        for (int next = 1; next < sources.size(); next++) {
            refuseUnlike(sources.get(0), sources.get(next));
            refuseEqualSeeds(sources.get(next - 1), sources.get(next));
        }
        return new Pool(sources);
    }

    private static Manifest complete(Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        if (!manifest.status().equals(Manifest.COMPLETE)) {
            throw new FolderException(folder + ": is unfinished; run it with --resume first");
        }
        if (!manifest.parts().isEmpty()) {
            throw new FolderException(folder + ": was pooled already; pool the folders it was made of");
        }
        for (Map.Entry<String, String> table : manifest.tables().entrySet()) {
            Path file = folder.resolve(table.getKey());
            if (!Files.exists(file) || !Sums.sha256(file).equals(table.getValue())) {
                throw new FolderException(file + ": is not the table that was written; run the scenario again");
            }
        }
        return manifest;
    }

    private static void refuseUnlike(Source first, Source other) {
        String program = first.manifest().program();
        if (!program.equals(other.manifest().program())) {
            throw new FolderException(first.folder() + " is of version " + program + ", " + other.folder()
                    + " of version " + other.manifest().program() + ": run both with the same program");
        }
        if (first.manifest().scenarioSha256().equals(other.manifest().scenarioSha256())) {
            return;
        }
        List<ScenarioDifference> differences = ScenarioDifference.between(scenario(first), scenario(other));
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

    private static Scenario scenario(Source source) {
        return ScenarioReader.read(source.folder().resolve(SCENARIO), List.of()).scenario();
    }

    private static void refuseEqualSeeds(Source one, Source other) {
        if (one.manifest().seed() == other.manifest().seed()) {
            throw new FolderException(one.folder() + " and " + other.folder() + " have the same seed, "
                    + one.manifest().seed() + ", so the same runs: run one of them with another --seed");
        }
    }

    /** The folders, in the order of their seeds. */
    public List<Path> folders() {
        return sources.stream().map(Source::folder).toList();
    }

    /** The seeds, rising. */
    public List<Long> seeds() {
        return sources.stream().map(source -> source.manifest().seed()).toList();
    }

    /** What was run. */
    public Scenario scenario() {
        return scenario(sources.get(0));
    }

    /** The scenario's name. */
    public String name() {
        return sources.get(0).manifest().scenario();
    }

    /** How many runs each folder has, failed ones included. */
    public List<Integer> runsOfEach() {
        return sources.stream().map(source -> source.manifest().runsDone()).toList();
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
        Manifest manifest = manifest(isPacked);
        ManifestFile.write(folder, manifest);
        Files.copy(sources.get(0).folder().resolve(SCENARIO), folder.resolve(SCENARIO));
        for (String name : TABLES) {
            if (sources.stream().anyMatch(source -> Table.exists(source.folder(), name))) {
                append(folder, name, isPacked);
            }
        }
        List<Quantiles> summary = summary(folder, isPacked, chooser);
        EnsembleTables.write(folder, scenario(), summary, runs() - manifest.runsFailed());
        Map<String, String> sums = new TreeMap<>();
        for (String name : TABLES) {
            String file = isPacked ? name + PACKED : name;
            if (Files.exists(folder.resolve(file))) {
                sums.put(file, Sums.sha256(folder.resolve(file)));
            }
        }
        EnsembleTables.addSums(folder, sums);
        ManifestFile.write(
                folder, manifest.completed(manifest.runsDone(), manifest.runsFailed(), face, ManifestFile.now(), sums));
        return summary;
    }

    private Manifest manifest(boolean isPacked) {
        List<Part> parts = sources.stream()
                .map(Source::manifest)
                .map(own -> new Part(own.seed(), own.runsDone(), own.runsFailed(), own.traced(), own.explained()))
                .toList();
        Manifest first = sources.get(0).manifest();
        return new Manifest(
                first.program(),
                first.format(),
                first.scenario(),
                first.scenarioSha256(),
                first.seed(),
                runs(),
                runs(),
                parts.stream().mapToInt(Part::failed).sum(),
                parts.stream().mapToInt(Part::traced).sum(),
                null,
                null,
                parts.stream().anyMatch(Part::explained),
                isPacked,
                first.from(),
                first.to(),
                Runtime.version().toString(),
                ManifestFile.now(),
                null,
                Manifest.RUNNING,
                Map.of(),
                parts);
    }

    /** Writes one table: the header once, then the rows of every folder that has it. */
    private void append(Path folder, String name, boolean isPacked) throws IOException {
        boolean hasHeader = name.endsWith(".csv");
        try (Table table = new Table(folder, name, isPacked, 0)) {
            boolean isFirst = true;
            for (Source source : sources) {
                if (!Table.exists(source.folder(), name)) {
                    continue;
                }
                try (BufferedReader lines = Table.read(source.folder(), name)) {
                    String line = lines.readLine();
                    if (hasHeader && !isFirst) {
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
                isFirst = false;
            }
        }
    }

    private List<Quantiles> summary(Path folder, boolean isPacked, FaceChooser chooser) throws IOException {
        Manifest first = sources.get(0).manifest();
        long from = month(first.from());
        int months = (int) (month(first.to()) - from + 1);
        try (BufferedReader lines = Table.read(folder, TABLES.get(0))) {
            List<Measure> measures = measures(lines.readLine());
            List<String[]> keys = new ArrayList<>();
            try (TimelineStore store = new TimelineStore(folder, months, measures.size(), 0)) {
                int rows = 0;
                Timeline timeline = new Timeline(from, months, measures.size());
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] cells = line.split(",", -1);
                    for (int measure = 0; measure < measures.size(); measure++) {
                        timeline.set(rows, measure, Double.parseDouble(cells[KEYS + measure]));
                    }
                    rows++;
                    if (rows == months) {
                        store.append(timeline);
                        keys.add(new String[] {cells[0], cells[1]});
                        rows = 0;
                    }
                }
                OptionalInt place = chooser.choose(store, measures);
                if (place.isPresent()) {
                    String[] key = keys.get(place.getAsInt());
                    face = new FaceRun(Long.parseLong(key[1]), Integer.parseInt(key[0]), runs(), true);
                    trace(folder, isPacked, measures, face, chooser);
                }
                return Summary.of(store, measures, from);
            } finally {
                Files.deleteIfExists(folder.resolve(TimelineStore.FILE));
            }
        }
    }

    /** Adds the trace of the run that stands for all, unless its own folder traced it or none traced any. */
    private void trace(Path folder, boolean isPacked, List<Measure> measures, FaceRun chosen, FaceChooser chooser)
            throws IOException {
        Manifest own = sources.stream()
                .map(Source::manifest)
                .filter(manifest -> manifest.seed() == chosen.seed())
                .findFirst()
                .orElseThrow();
        FaceRun ofOwn = own.face();
        boolean isTraced = chosen.run() < Order.tracedFirst(own.traced(), own.runsWanted())
                || (ofOwn != null && ofOwn.run() == chosen.run());
        if (own.traced() == 0 || isTraced) {
            return;
        }
        Map<String, Long> sizes = new TreeMap<>();
        for (String name : TABLES) {
            String file = isPacked ? name + PACKED : name;
            if (Files.exists(folder.resolve(file))) {
                sizes.put(file, Files.size(folder.resolve(file)));
            }
        }
        List<String> claimants =
                scenario().claimants().stream().map(claimant -> claimant.id()).toList();
        try (TableSet tables = new TableSet(folder, measures, claimants, isPacked, sizes)) {
            tables.appendTrace(chooser.again(chosen.seed(), chosen.run(), own.explained()));
            tables.close();
            for (Table table : tables.all()) {
                if (!sizes.containsKey(table.name())) {
                    Files.delete(folder.resolve(table.name())); // No folder of the pool has it.
                }
            }
        }
    }

    private static List<Measure> measures(String header) {
        List<String> columns = List.of(header.split(",", -1));
        return columns.subList(KEYS, columns.size()).stream()
                .map(Measure::ofColumn)
                .toList();
    }

    private static long month(String text) {
        return YearMonth.parse(text).getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
