package westphalia.output.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
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
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import westphalia.output.column.Cells;
import westphalia.output.column.CsvLine;
import westphalia.output.column.Layout;

/**
 * One table of a results folder, to which the rows of whole runs are appended.
 *
 * <p>A table that is to be packed is written into a hidden file first, a chain of gzip members, one per run, so that it
 * can be cut back to the end of any run and gone on with. When it is finished it is packed anew as one member, which
 * every program can read; the chain goes when the folder is complete.
 */
public final class Table implements Closeable {
    /** The ending of packed tables. */
    public static final String PACKED = ".gz";

    private static final int PIECE = 1 << 20;

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private final Path folder;
    private final String plainName;
    private final Path file;
    private final OutputStream stream;
    private final boolean isPacked;
    private final CsvLine line = new CsvLine();
    private long size;

    /**
     * Opens a table that begins with the header of its layout.
     *
     * @param size the bytes of the file to keep; 0 starts it anew with its header
     */
    public Table(Path folder, Layout<?> layout, boolean isPacked, long size) throws IOException {
        this(folder, layout.file(), layout, isPacked, size);
    }

    /**
     * Opens a table without a header.
     *
     * @param size the bytes of the file to keep; 0 starts it anew
     */
    public Table(Path folder, String name, boolean isPacked, long size) throws IOException {
        this(folder, name, null, isPacked, size);
    }

    private Table(Path folder, String plainName, @Nullable Layout<?> layout, boolean isPacked, long size)
            throws IOException {
        this.folder = folder;
        this.plainName = plainName;
        this.file = isPacked ? chain(folder, plainName) : folder.resolve(plainName);
        this.isPacked = isPacked;
        if (isPacked && size > 0 && !Files.exists(file) && Files.exists(folder.resolve(name()))) {
            Files.move(folder.resolve(name()), file); // An older version kept the chain under the table's own name.
        }
        boolean isNew = size == 0 || !Files.exists(file);
        this.size = isNew ? 0 : size;
        if (isNew) {
            this.stream = new BufferedOutputStream(Files.newOutputStream(file));
            if (layout != null) {
                layout.writeHeader(line);
            }
            endRun();
            if (size != 0 && size != this.size) { // A table without rows may be gone: an ensemble that ends clears it.
                stream.close();
                Files.delete(file);
                throw new IOException(folder.resolve(name()) + " is missing; start anew with --overwrite");
            }
        } else {
            cut(file, size);
            this.stream = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND));
        }
    }

    private static Path chain(Path folder, String name) {
        return folder.resolve("." + name + PACKED);
    }

    /** The line being put together. */
    public CsvLine line() {
        return line;
    }

    /** The name without the ending of a packed table. */
    public String plainName() {
        return plainName;
    }

    /** The name of the finished table's file. */
    public String name() {
        return isPacked ? plainName + PACKED : plainName;
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

    /** Ends the table: of a packed one, packs all rows as one member beside the chain. */
    public void finish() throws IOException {
        close();
        if (isPacked) {
            Path whole = folder.resolve("." + plainName + ".whole");
            try (InputStream rows = new GZIPInputStream(Files.newInputStream(file));
                    OutputStream member = new GZIPOutputStream(Files.newOutputStream(whole))) {
                rows.transferTo(member);
            }
            Files.move(
                    whole, folder.resolve(name()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Deletes what was only needed while rows were added; the finished table stays. */
    public void clearWay() throws IOException {
        if (isPacked) {
            Files.deleteIfExists(file);
        }
    }

    /** Deletes the table. */
    public void delete() throws IOException {
        close();
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder.resolve(name()));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Whether a folder holds a table, packed or not, finished or not. */
    public static boolean exists(Path folder, String name) {
        return Files.exists(folder.resolve(name))
                || Files.exists(folder.resolve(name + PACKED))
                || Files.exists(chain(folder, name));
    }

    /** The rows of a table, packed or not, read one after the other. */
    public static RowReader rows(Path folder, String name) throws IOException {
        return new RowReader(name, read(folder, name));
    }

    /** The lines of a table, packed or not. */
    public static BufferedReader read(Path folder, String name) throws IOException {
        Path chain = chain(folder, name);
        Path packed = Files.exists(chain) ? chain : folder.resolve(name + PACKED);
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

    /** Reads a table row by row. */
    public static final class RowReader implements Iterator<Cells>, Closeable {
        private final MappingIterator<String[]> lines;
        private final List<String> header;
        private final Cells.Rows rows;

        private RowReader(String name, BufferedReader text) throws IOException {
            this.lines = CSV.readerFor(String[].class).readValues(text);
            this.header = lines.hasNextValue() ? List.of(lines.nextValue()) : List.of();
            this.rows = Cells.under(name, header);
        }

        /** The names of the columns. */
        public List<String> header() {
            return header;
        }

        @Override
        public boolean hasNext() {
            return lines.hasNext();
        }

        @Override
        public Cells next() {
            if (!lines.hasNext()) {
                throw new NoSuchElementException("the table has no more rows");
            }
            return rows.row(lines.next());
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
