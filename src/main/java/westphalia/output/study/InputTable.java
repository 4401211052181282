package westphalia.output.study;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedBallot;
import westphalia.model.history.RecordedResolution;
import westphalia.model.meaning.Meaning;
import westphalia.output.Sums;
import westphalia.output.column.Column;
import westphalia.output.column.Kind;
import westphalia.output.column.Layout;
import westphalia.output.column.WholeFile;

/** A table that a study was given beside its scenario, and of which its folder keeps a copy. */
public final class InputTable {
    /** Recorded recognitions. */
    public static final String OBSERVED = "observed.csv";

    /** Recorded ballots of the Council. */
    public static final String VOTES = "votes.csv";

    /** Recorded ballots of the Assembly. */
    public static final String ASSEMBLY = "assembly.csv";

    private static final int LONGEST_HEADER = 10_000;

    private final String name;
    private final byte[] bytes;
    private final String sha256;

    private InputTable(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.sha256 = Sums.sha256(bytes);
    }

    /** The table in a file. */
    public static InputTable of(String name, Path file) throws IOException {
        return new InputTable(name, Files.readAllBytes(file));
    }

    /** The name of the copy, as in {@code observed.csv}. */
    String name() {
        return name;
    }

    /** The digest of what it holds. */
    public String sha256() {
        return sha256;
    }

    /** Keeps the copy in a folder. */
    void copyTo(Path folder) throws IOException {
        WholeFile.write(folder.resolve(name), bytes);
    }

    /** What its columns say, as far as the program reads them; it has the columns that its author gave it. */
    Layout<String> layout() {
        List<Column<String, ?>> columns = new ArrayList<>();
        for (String column : header()) {
            columns.add(new Column<>(column, "as given", meaning(column), Kind.TEXT, row -> row));
        }
        return new Layout<>(name, "row of the table that was given", columns);
    }

    private List<String> header() {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADER), StandardCharsets.UTF_8);
        String line = start.lines().findFirst().orElse("").replace("\uFEFF", "").replace("\"", "");
        return Arrays.stream(line.split("[,;\t]", -1)).map(String::strip).toList();
    }

    private String meaning(String column) {
        return Arrays.stream(type().getRecordComponents())
                .filter(component -> snakeCase(component).equals(column.toLowerCase(Locale.ROOT)))
                .map(component -> component.getAnnotation(Meaning.class))
                .filter(meaning -> meaning != null)
                .map(Meaning::text)
                .findFirst()
                .orElse("a column of the table that was given");
    }

    private Class<? extends Record> type() {
        return switch (name) {
            case VOTES -> RecordedBallot.class;
            case ASSEMBLY -> RecordedResolution.class;
            default -> Observation.class;
        };
    }

    private static String snakeCase(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
