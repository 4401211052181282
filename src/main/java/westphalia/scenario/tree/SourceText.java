package westphalia.scenario.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The characters of a file, refused unless they are plain UTF-8 text of a reasonable size. */
public final class SourceText {
    private SourceText() {}

    /**
     * Reads a file; null, and a problem, if it is no text.
     *
     * @param start the beginning of the file
     * @param path the path of the key that names the file, for a message
     */
    public static @Nullable String read(Place start, String path, int mostBytes, Problems problems) {
        Path file = start.file();
        byte[] bytes;
        try {
            if (Files.isDirectory(file)) {
                problems.add(start, path, "is a folder; a file is needed");
                return null;
            }
            if (!Files.isRegularFile(file)) {
                problems.add(
                        start,
                        path,
                        Files.exists(file) ? "is no regular file" : "there is no such file" + NearestFile.hint(file));
                return null;
            }
            if (Files.size(file) > mostBytes) {
                problems.add(start, path, "must be at most " + mostBytes + " bytes long, but has " + Files.size(file));
                return null;
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException failure) {
            problems.add(start, path, "cannot be read: " + failure.getMessage());
            return null;
        }
        String foreign = FileKind.foreign(bytes);
        if (foreign != null) {
            problems.add(start, path, foreign);
            return null;
        }
        return decoded(bytes, start, path, problems);
    }

    private static @Nullable String decoded(byte[] bytes, Place start, String path, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(input, output, true);
        boolean broken = result.isError();
        int badByte = broken ? bytes[input.position()] & 0xff : 0;
        String text = output.flip().toString();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        int line = 1;
        int lineStart = 0;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter == '\n') {
                line++;
                lineStart = index + 1;
            } else if (isRefused(letter)) {
                problems.add(
                        start.at(line, index - lineStart + 1),
                        path,
                        String.format("must be text, but holds the control character U+%04X", (int) letter));
                return null;
            }
        }
        if (broken) {
            problems.add(
                    start.at(line, text.length() - lineStart + 1),
                    path,
                    String.format(
                                    "must be UTF-8 text, but holds the byte 0x%02X%s",
                                    badByte, FileKind.asCharacter(badByte))
                            + "; save the file as UTF-8, which spreadsheets call CSV UTF-8");
            return null;
        }
        return text;
    }

    /** A text without spaces of any kind at its ends: also those that do not break or have no width. */
    public static String stripped(String text) {
        return PlainText.stripped(text);
    }

    /** Control characters, and those that end a line in some formats but not in others. */
    static boolean isRefused(char letter) {
        return (Character.isISOControl(letter) && letter != '\t' && letter != '\r' && letter != '\n')
                || letter == '\u2028'
                || letter == '\u2029'
                || letter >= '\uFFFE';
    }
}
