package westphalia.output.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import westphalia.output.Sums;
import westphalia.output.manifest.What;
import westphalia.output.table.FolderException;

/**
 * The tables that a study of a folder was given: the copies in the folder, or for a folder of an older version, which
 * kept none, the files themselves where they still lie.
 */
public record Inputs(Path folder, What.Study study) {
    /**
     * Where a table is; null if the study was given none.
     *
     * @throws FolderException if it was given one that is not there, or is another
     */
    public @Nullable Path find(String name) throws IOException {
        Path copy = folder.resolve(name);
        if (study.inputs().containsKey(name)) {
            return copy;
        }
        String option = "--" + name.replace(".csv", "");
        String typed = option(option);
        if (typed.isEmpty()) {
            return null;
        }
        String sum = option(option + "-sha256");
        for (Path place : new Path[] {copy, Path.of(typed)}) {
            if (Files.isRegularFile(place)
                    && (sum.isEmpty() || Sums.sha256(place).equals(sum))) {
                return place;
            }
        }
        throw new FolderException(folder + ": was written by an older version, which kept no copy of " + typed
                + "; copy that table into the folder as " + name
                + (sum.isEmpty()
                        ? ""
                        : " (its SHA-256 begins with " + sum.substring(0, Math.min(12, sum.length())) + ")"));
    }

    /** The same of a table that every such study is given. */
    public Path required(String name) throws IOException {
        Path found = find(name);
        if (found == null) {
            throw new FolderException(folder + ": its manifest names no " + name);
        }
        return found;
    }

    private String option(String name) {
        return study.options().stream()
                .filter(option -> option.startsWith(name + "="))
                .map(option -> option.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }
}
