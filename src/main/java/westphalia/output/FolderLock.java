package westphalia.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import westphalia.output.table.FolderException;

/**
 * The right to write into a folder, which one process has at a time.
 *
 * <p>It is a lock of the operating system on a hidden file, so it ends with the process that holds it, however that
 * ends; a file that was left behind by a kill locks nobody out. Such a lock also ends when its own process closes the
 * file after opening it a second time. So the locks of this process are kept in mind, and the file is never opened
 * twice.
 */
public final class FolderLock implements Closeable {
    /** The name of the file while somebody writes. */
    static final String FILE = ".lock";

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
    private static final int LONGEST_MARK = 1 << 20;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder that exists.
     *
     * @throws FolderException if somebody else has it
     */
    static FolderLock take(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve(FILE);
        if (!HELD.add(file)) {
            throw taken(folder);
        }
        FolderLock lock = null;
        try {
            while (lock == null) {
                lock = tryTake(folder, file);
            }
            return lock;
        } finally {
            if (lock == null) {
                HELD.remove(file);
            }
        }
    }

    private static @Nullable FolderLock tryTake(Path folder, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isTaken = false;
        try {
            if (channel.tryLock() == null) {
                throw taken(folder);
            }
            isTaken = isStill(file, channel);
            return isTaken ? new FolderLock(file, channel) : null;
        } finally {
            if (!isTaken) {
                channel.close();
            }
        }
    }

    private static FolderException taken(Path folder) {
        return new FolderException(
                folder + ": is being written by another process; wait for its end, or name another folder with --out");
    }

    /**
     * Whether a name still leads to the file that was locked: its last holder may have deleted it in between. The file
     * is told by its length, which needs no opening.
     */
    private static boolean isStill(Path file, FileChannel locked) throws IOException {
        locked.write(ByteBuffer.allocate(1), new SplittableRandom().nextInt(LONGEST_MARK));
        try {
            return Files.size(file) == locked.size();
        } catch (NoSuchFileException deleted) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try (channel) {
                Files.deleteIfExists(file);
            } finally {
                HELD.remove(file);
            }
        }
    }
}
