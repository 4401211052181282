package westphalia.output.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import westphalia.result.RunResult;
import westphalia.result.Timeline;

/**
 * The timelines of all runs on disk, in full precision, until the summary has been made from them.
 *
 * <p>Run after run, and within a run measure after measure, month after month, so that one measure of one run is one
 * piece. A failed run leaves a piece of NaN.
 */
public final class TimelineStore implements Closeable {
    /** The name of the file while an ensemble is under way. */
    public static final String FILE = ".timelines";

    private final FileChannel channel;
    private final int months;
    private final int measures;
    private final ByteBuffer buffer;

    /** @param runs how many runs of a killed ensemble to keep */
    public TimelineStore(Path folder, int months, int measures, int runs) throws IOException {
        this.channel = FileChannel.open(
                folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.months = months;
        this.measures = measures;
        this.buffer = ByteBuffer.allocate(months * measures * Double.BYTES);
        channel.truncate((long) runs * buffer.capacity());
        channel.position(channel.size());
    }

    public void append(RunResult run) throws IOException {
        Timeline timeline = run.timeline();
        buffer.clear();
        for (int measure = 0; measure < measures; measure++) {
            for (int month = 0; month < months; month++) {
                buffer.putDouble(run.failure() == null ? timeline.value(month, measure) : Double.NaN);
            }
        }
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** The number of runs stored. */
    public int runs() throws IOException {
        return (int) (channel.size() / buffer.capacity());
    }

    public int months() {
        return months;
    }

    public int measures() {
        return measures;
    }

    /**
     * Reads neighbouring measures of one run.
     *
     * @param into month after month within measure after measure; its length says how many measures
     */
    public void read(int run, int firstMeasure, double[] into) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(into.length * Double.BYTES);
        long start = (long) run * buffer.capacity() + (long) firstMeasure * months * Double.BYTES;
        while (piece.hasRemaining()) {
            if (channel.read(piece, start + piece.position()) < 0) {
                throw new IOException("the timelines end too early");
            }
        }
        piece.flip();
        piece.asDoubleBuffer().get(into);
    }

    /** The whole timeline of one run. */
    Timeline timeline(int run, long firstMonth) throws IOException {
        double[] values = new double[measures * months];
        read(run, 0, values);
        Timeline timeline = new Timeline(firstMonth, months, measures);
        for (int cell = 0; cell < values.length; cell++) {
            timeline.set(cell % months, cell / months, values[cell]);
        }
        return timeline;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
