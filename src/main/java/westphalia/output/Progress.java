package westphalia.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far an ensemble that is under way has come: how many runs are safe, and how long each table was then.
 *
 * <p>Tables are written first and the progress after them, in one move, so a killed ensemble is cut back to the last
 * progress and goes on from there.
 *
 * @param runs how many runs are safe
 * @param failed how many of them failed
 * @param sizes the bytes of each table with those runs
 */
public record Progress(int runs, int failed, Map<String, Long> sizes) {
    /** The name of the file while an ensemble is under way. */
    public static final String FILE = ".progress";

    /** Nothing is safe yet. */
    public static Progress none() {
        return new Progress(0, 0, Map.of());
    }

    /** What a folder says of its progress. */
    public static Progress read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return none();
        }
        List<String> lines = Files.readAllLines(file);
        Map<String, Long> sizes = new TreeMap<>();
        for (String line : lines.subList(2, lines.size())) {
            int space = line.indexOf(' ');
            sizes.put(line.substring(space + 1), Long.valueOf(line.substring(0, space)));
        }
        return new Progress(Integer.parseInt(lines.get(0)), Integer.parseInt(lines.get(1)), sizes);
    }

    /** Writes it, in one move. */
    public void write(Path folder) throws IOException {
        StringBuilder text =
                new StringBuilder().append(runs).append('\n').append(failed).append('\n');
        sizes.forEach((name, size) -> text.append(size).append(' ').append(name).append('\n'));
        Path temporary = folder.resolve(FILE + ".new");
        Files.writeString(temporary, text);
        Files.move(
                temporary, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
