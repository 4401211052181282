package westphalia.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import westphalia.output.manifest.Manifest;

/**
 * Whether the files of a results folder are still those that were written: scenarios, tables and copies of inputs, by
 * the digests in its manifest.
 *
 * @param scenarios what is wrong with its scenarios and inputs, one sentence each
 * @param tables what is wrong with its tables
 */
public record FolderCheck(List<String> scenarios, List<String> tables) {
    /** The name of the file of the effective scenario. */
    public static final String SCENARIO = "scenario.yaml";

    /** Checks a folder. */
    public static FolderCheck of(Path folder, Manifest<?> manifest) throws IOException {
        List<String> scenarios = new ArrayList<>();
        for (Map.Entry<String, String> arm : manifest.what().scenarios().entrySet()) {
            check(folder.resolve(arm.getKey()).resolve(SCENARIO), arm.getValue(), "what was run", scenarios);
        }
        for (Map.Entry<String, String> input : manifest.what().inputs().entrySet()) {
            check(folder.resolve(input.getKey()), input.getValue(), "what was used", scenarios);
        }
        List<String> tables = new ArrayList<>();
        for (Map.Entry<String, String> table : manifest.tables().entrySet()) {
            check(folder.resolve(table.getKey()), table.getValue(), "the table that was written", tables);
        }
        return new FolderCheck(scenarios, tables);
    }

    /** What is wrong in a folder and in those that lie in it, one sentence each. */
    public static List<String> within(Path folder) throws IOException {
        Manifest<?> manifest = Manifest.read(folder);
        List<String> problems = new ArrayList<>(of(folder, manifest).all());
        for (String inner : manifest.what().folders()) {
            problems.addAll(within(folder.resolve(inner)));
        }
        return problems.stream().distinct().toList();
    }

    private static void check(Path file, String sum, String what, List<String> problems) throws IOException {
        if (!Files.isRegularFile(file)) {
            problems.add(file + ": is missing");
            return;
        }
        String found = Sums.sha256(file);
        if (!found.equals(sum)) {
            problems.add(file + ": is not " + what + ": it was changed since (SHA-256 " + found.substring(0, 12)
                    + "…, the manifest says " + sum.substring(0, Math.min(12, sum.length())) + "…)");
        }
    }

    /** All that is wrong, scenarios first. */
    public List<String> all() {
        List<String> all = new ArrayList<>(scenarios);
        all.addAll(tables);
        return all;
    }
}
