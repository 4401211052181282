package westphalia.output.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import westphalia.output.column.Codebook;

/** Whether two results folders hold the same tables, byte for byte; packed tables are compared unpacked. */
public final class TableComparison {
    private TableComparison() {}

    /**
     * What differs. Of a folder that an older version wrote, which had no codebook, the tables that it did not write are
     * no difference.
     *
     * @param again what is done again
     * @return one line per table that is missing, too many, or different; empty if all are the same
     */
    public static List<String> differences(Path folder, Path again) throws IOException {
        TreeSet<String> names = new TreeSet<>(tables(again));
        names.addAll(tables(folder));
        List<String> differences = new ArrayList<>();
        boolean isOlder = !Files.exists(folder.resolve(Codebook.FILE));
        for (String name : names) {
            Path original = file(folder, name);
            Path rerun = file(again, name);
            if (!Files.exists(original) && isOlder) {
                continue;
            }
            if (!Files.exists(original)) {
                differences.add(original.getFileName() + " is missing");
            } else if (!Files.exists(rerun)) {
                differences.add(original.getFileName() + " is not written by the rerun");
            } else {
                long line = firstDifference(original, rerun);
                if (line > 0) {
                    differences.add(name + " from line " + line);
                }
            }
        }
        return differences;
    }

    /** Where a folder has a table, packed or not. */
    private static Path file(Path folder, String name) {
        Path packed = folder.resolve(name + Table.PACKED);
        return Files.exists(packed) ? packed : folder.resolve(name);
    }

    private static List<String> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[^.].*\\.(csv|jsonl)(\\.gz)?"))
                    .map(name -> name.replace(Table.PACKED, ""))
                    .toList();
        }
    }

    /** The number of the first line in which two files differ, or 0. */
    private static long firstDifference(Path one, Path other) throws IOException {
        try (InputStream first = open(one);
                InputStream second = open(other)) {
            long line = 1;
            while (true) {
                int left = first.read();
                if (left != second.read()) {
                    return line;
                }
                if (left < 0) {
                    return 0;
                }
                line += left == '\n' ? 1 : 0;
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        return new BufferedInputStream(file.toString().endsWith(Table.PACKED) ? new GZIPInputStream(stream) : stream);
    }
}
