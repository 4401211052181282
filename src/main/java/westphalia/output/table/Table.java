package westphalia.output.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One table of a results folder, to which the rows of whole runs are appended; without columns it has no header.
 *
 * <p>A packed table is a chain of gzip members, one a run, so that it can be cut back to the end of any run and gone on
 * with; every gzip reader unpacks the chain as one text.
 */
public final class Table implements Closeable {
    private static final String PACKED = ".gz";
    private static final int PIECE = 1 << 20;
    private static final CsvMapper CSV = new CsvMapper();

    private final Path file;
    private final OutputStream stream;
    private final boolean isPacked;
    private final CsvLine line = new CsvLine();
    private long size;

    /**
     * Opens a table.
     *
     * @param size the bytes of the file to keep; 0 starts it anew with its header
     */
    public Table(Path folder, String name, boolean isPacked, long size, String... columns) throws IOException {
        this.file = folder.resolve(isPacked ? name + PACKED : name);
        this.isPacked = isPacked;
        boolean isNew = size == 0 || !Files.exists(file);
        this.size = isNew ? 0 : size;
        if (isNew) {
            this.stream = new BufferedOutputStream(Files.newOutputStream(file));
            for (String column : columns) {
                line.add(column);
            }
            if (columns.length > 0) {
                line.end();
            }
            endRun();
            if (size != 0 && size != this.size) { // A table without rows may be gone: an ensemble that ends clears it.
                stream.close();
                Files.delete(file);
                throw new IOException(file + " is missing; start anew with --overwrite");
            }
        } else {
            cut(file, size);
            this.stream = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND));
        }
    }

    /** The line being put together. */
    public CsvLine line() {
        return line;
    }

    public String name() {
        return file.getFileName().toString();
    }

    /** Writes the rows of a run out to the file. */
    public void endRun() throws IOException {
        byte[] bytes = line.take().getBytes(StandardCharsets.UTF_8);
        if (isPacked && bytes.length > 0) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream member = new GZIPOutputStream(packed)) {
                member.write(bytes);
            }
            bytes = packed.toByteArray();
        }
        stream.write(bytes);
        size += bytes.length;
    }

    /** Writes out what has gathered of a run that has too many rows to be held as text at once. */
    public void makeRoom() throws IOException {
        if (line.length() >= PIECE) {
            endRun();
        }
    }

    /** Hands everything to the operating system and tells how long the file is now. */
    public long flush() throws IOException {
        stream.flush();
        return size;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Whether a folder holds a table, packed or not. */
    public static boolean exists(Path folder, String name) {
        return Files.exists(folder.resolve(name)) || Files.exists(folder.resolve(name + PACKED));
    }

    /** The rows of a table, packed or not, each a map from columns to cells, read one after the other. */
    public static MappingIterator<Map<String, String>> rows(Path folder, String name) throws IOException {
        return CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(read(folder, name));
    }

    /** The lines of a table, packed or not. */
    public static BufferedReader read(Path folder, String name) throws IOException {
        Path packed = folder.resolve(name + PACKED);
        boolean isPacked = Files.exists(packed);
        InputStream stream = Files.newInputStream(isPacked ? packed : folder.resolve(name));
        InputStream plain = isPacked ? new GZIPInputStream(stream) : stream;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static void cut(Path file, long size) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            if (channel.size() < size) {
                throw new IOException(file + " is shorter than its progress says; start anew with --overwrite");
            }
            channel.truncate(size);
        }
    }
}
