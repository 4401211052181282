package westphalia.desktop.many;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import westphalia.desktop.beside.Bands;
import westphalia.engine.Engine;
import westphalia.experiment.comparison.Arm;
import westphalia.experiment.comparison.Face;
import westphalia.output.ExistingFolder;
import westphalia.output.Pool;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.table.FolderException;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioException;

/** Results folders of several machines as one ensemble, pooled as {@code merge} does it. */
final class PooledRuns {
    private static final String MANIFEST = "manifest.json";

    private PooledRuns() {}

    /**
     * The results folders among some: those that are results themselves, and those that lie in the others.
     *
     * @throws IOException if a folder cannot be read
     */
    static List<Path> folders(List<Path> chosen) throws IOException {
        TreeSet<Path> folders = new TreeSet<>();
        for (Path folder : chosen) {
            if (Files.exists(folder.resolve(MANIFEST))) {
                folders.add(folder);
            } else if (Files.isDirectory(folder)) {
                try (Stream<Path> inside = Files.list(folder)) {
                    inside.filter(one -> Files.exists(one.resolve(MANIFEST))).forEach(folders::add);
                }
            }
        }
        return List.copyOf(folders);
    }

    /**
     * Pools on a thread of its own.
     *
     * @param open the scenario in the window
     * @param done is told how the runs spread, on the event thread
     * @param failed is told why they cannot be pooled, on the event thread
     */
    static void pool(List<Path> chosen, Scenario open, Consumer<Bands> done, Consumer<String> failed) {
        Quietly.start("pooling", () -> {
            try {
                Bands bands = bands(folders(chosen), open);
                SwingUtilities.invokeLater(() -> done.accept(bands));
            } catch (IOException | FolderException | ScenarioException failure) {
                SwingUtilities.invokeLater(() -> failed.accept(String.valueOf(failure.getMessage())));
            }
        });
    }

    private static Bands bands(List<Path> folders, Scenario open) throws IOException {
        Pool pool = Pool.of(folders);
        Path temporary = Files.createTempDirectory("westphalia-pool");
        try {
            String seeds = pool.seeds().stream().map(String::valueOf).collect(Collectors.joining(", "));
            boolean isOther = Arm.changes(open, pool.scenario()).stream()
                    .anyMatch(change ->
                            !change.path().endsWith(".name") && !change.path().endsWith(".title"));
            String source = "Pooled: " + pool.name() + " under seeds " + seeds + "."
                    + (isOther ? " It is another scenario than the one that is open." : "");
            return new Bands(
                    pool.runs() + " pooled runs",
                    source,
                    pool.write(
                            temporary.resolve("pool"), false, IfExists.REFUSE, new Face(new Engine(pool.scenario()))));
        } finally {
            ExistingFolder.delete(temporary);
        }
    }
}
