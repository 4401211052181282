package westphalia.output.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import westphalia.output.ExistingFolder;
import westphalia.output.Sums;
import westphalia.output.column.Codebook;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.result.claim.Findings;

/** The results folder of claims: their tables, copies of the scenarios they were tried on, and a manifest. */
public final class ClaimFolder {
    /** The folder of the copies. */
    public static final String SCENARIOS = "scenarios";

    private ClaimFolder() {}

    /**
     * Writes it.
     *
     * @param scenarios the folder of the scenarios and their tables
     * @param only the ids that were asked for; empty for all
     * @param seed the master seed; null for that of each scenario
     */
    public static void write(
            Path folder, Findings findings, Path scenarios, List<String> only, int runs, @Nullable Long seed)
            throws IOException {
        ClaimTable.write(folder, findings);
        Manifest<What.Claims> manifest = Manifest.started(new What.Claims(only, runs, seed, copy(scenarios, folder)));
        Map<String, String> sums = new TreeMap<>();
        for (String table : List.of(ClaimTable.FILE, ClaimTable.TABLES, Codebook.FILE)) {
            if (Files.exists(folder.resolve(table))) {
                sums.put(table, Sums.sha256(folder.resolve(table)));
            }
        }
        manifest.completed(manifest.what(), sums).write(folder);
    }

    /** Copies scenarios and tables, and returns their digests by the names of the copies. */
    private static Map<String, String> copy(Path scenarios, Path folder) throws IOException {
        Path copies = folder.resolve(SCENARIOS);
        boolean areThere = Files.exists(copies) && Files.isSameFile(copies, scenarios);
        if (Files.exists(copies) && !areThere) {
            ExistingFolder.delete(copies);
        }
        Map<String, String> sums = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(scenarios)) {
            files = all.filter(file -> file.toString().matches(".*\\.(yaml|csv)"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = scenarios.relativize(file).toString().replace('\\', '/');
            Path copy = copies.resolve(name);
            Path above = copy.getParent();
            if (above != null && !areThere) {
                Files.createDirectories(above);
                Files.copy(file, copy);
            }
            sums.put(SCENARIOS + "/" + name, Sums.sha256(copy));
        }
        return sums;
    }
}
