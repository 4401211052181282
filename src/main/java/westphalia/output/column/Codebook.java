package westphalia.output.column;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code codebook.csv}: what every column of every table of a folder says, and in which unit. */
public final class Codebook {
    /** The file's name. */
    public static final String FILE = "codebook.csv";

    private static final Layout<Entry> LAYOUT = new Layout<>(
            FILE,
            "column of a table",
            List.of(
                    Column.text("table", "file", "the table's file", Entry::table),
                    Column.text(
                            "column",
                            "name",
                            "the column",
                            entry -> entry.column().name()),
                    Column.text(
                            "unit",
                            "text",
                            "what its numbers count, or what its words are",
                            entry -> entry.column().unit()),
                    Column.text(
                            "meaning",
                            "text",
                            "what it says",
                            entry -> entry.column().meaning())));

    private Codebook() {}

    private record Entry(String table, Column<?, ?> column) {}

    private static void add(Layout<?> table, List<Entry> entries) {
        table.columns().forEach(column -> entries.add(new Entry(table.file(), column)));
    }

    /** The codebook of some tables, and of itself, as text. */
    public static String text(List<? extends Layout<?>> tables) {
        List<Entry> entries = new ArrayList<>();
        for (Layout<?> table : tables) {
            add(table, entries);
        }
        add(LAYOUT, entries);
        return LAYOUT.text(entries);
    }

    /** Writes the codebook of the tables that a folder holds, packed or not; of the others it says nothing. */
    public static void write(Path folder, List<? extends Layout<?>> tables) throws IOException {
        List<Layout<?>> held = new ArrayList<>();
        for (Layout<?> table : tables) {
            if (Files.exists(folder.resolve(table.file())) || Files.exists(folder.resolve(table.file() + ".gz"))) {
                held.add(table);
            }
        }
        WholeFile.write(folder.resolve(FILE), text(held));
    }

    /** Some tables as the reference has them, in Markdown. */
    public static String markdown(List<? extends Layout<?>> tables) {
        StringBuilder text = new StringBuilder();
        for (Layout<?> table : tables) {
            text.append("### `")
                    .append(table.file())
                    .append("`\n\nOne row per ")
                    .append(table.row());
            text.append(".\n\n| column | unit | meaning |\n| --- | --- | --- |\n");
            table.columns()
                    .forEach(column -> text.append("| `")
                            .append(column.name())
                            .append("` | ")
                            .append(column.unit())
                            .append(" | ")
                            .append(column.meaning())
                            .append(" |\n"));
            text.append('\n');
        }
        return text.toString();
    }
}
