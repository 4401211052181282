package westphalia.output.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import westphalia.output.Sums;
import westphalia.output.column.WholeFile;

/**
 * A table that a study was given beside its scenario, and of which its folder keeps a copy.
 *
 * @param name of the copy, as in {@code observed.csv}
 * @param bytes what it holds
 * @param sha256 their digest
 */
public record InputTable(String name, byte[] bytes, String sha256) {
    /** Recorded recognitions. */
    public static final String OBSERVED = "observed.csv";

    /** Recorded ballots of the Council. */
    public static final String VOTES = "votes.csv";

    /** Recorded ballots of the Assembly. */
    public static final String ASSEMBLY = "assembly.csv";

    /** The table in a file. */
    public static InputTable of(String name, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new InputTable(name, bytes, Sums.sha256(bytes));
    }

    /** Keeps the copy in a folder. */
    void copyTo(Path folder) throws IOException {
        WholeFile.write(folder.resolve(name), bytes);
    }
}
