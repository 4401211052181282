package westphalia.output.column;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it is there as a whole, or as it was before: a full disk leaves no half of it. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes text in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes.
     *
     * @throws IOException naming the file
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            named(file, () -> Files.write(file, bytes)); // A device or a pipe cannot be replaced.
            return;
        }
        Path temporary = file.resolveSibling("." + file.getFileName() + ".new");
        named(file, () -> {
            try {
                Files.write(temporary, bytes);
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        });
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void named(Path file, Writing writing) throws IOException {
        try {
            writing.write();
        } catch (IOException failure) {
            String reason = failure instanceof java.nio.file.FileSystemException system && system.getReason() != null
                    ? system.getReason()
                    : failure instanceof java.nio.file.FileSystemException
                            ? failure.getClass().getSimpleName()
                            : String.valueOf(failure.getMessage());
            throw new IOException(file + ": " + reason, failure);
        }
    }
}
