package westphalia.output.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntToDoubleFunction;

/** Rows of numbers of one width on disk, in full precision, while an experiment is under way. */
public final class RowStore implements Closeable {
    private final FileChannel channel;
    private final int width;
    private final ByteBuffer buffer;

    /**
     * Opens a store.
     *
     * @param width numbers in a row
     * @param rows how many rows of a killed experiment to keep
     */
    public RowStore(Path file, int width, int rows) throws IOException {
        this.channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.width = width;
        this.buffer = ByteBuffer.allocate(width * Double.BYTES);
        long kept = (long) rows * buffer.capacity();
        if (channel.size() < kept) {
            channel.close();
            throw new IOException(file + " is shorter than its progress says; start anew with --overwrite");
        }
        channel.truncate(kept);
        channel.position(kept);
    }

    /** Adds a row. */
    public void append(IntToDoubleFunction values) throws IOException {
        buffer.clear();
        for (int column = 0; column < width; column++) {
            buffer.putDouble(values.applyAsDouble(column));
        }
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** The number of rows stored. */
    public int rows() throws IOException {
        return (int) (channel.size() / buffer.capacity());
    }

    /**
     * Reads neighbouring numbers.
     *
     * @param into its length says how many; after the end of a row comes the next
     */
    public void read(int row, int firstColumn, double[] into) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(into.length * Double.BYTES);
        long start = (long) row * buffer.capacity() + (long) firstColumn * Double.BYTES;
        while (piece.hasRemaining()) {
            if (channel.read(piece, start + piece.position()) < 0) {
                throw new IOException("the stored rows end too early");
            }
        }
        piece.flip();
        piece.asDoubleBuffer().get(into);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
