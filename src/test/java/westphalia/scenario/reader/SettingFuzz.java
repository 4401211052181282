package westphalia.scenario.reader;

import java.nio.charset.StandardCharsets;

/** Any text as changes of the command line, one a line. Called by Jazzer and by its seeds. */
public final class SettingFuzz {
    private SettingFuzz() {}

    /** Reads a scenario once, so that the loading of classes is not taken for a slow input. */
    public static void fuzzerInitialize() {
        Fuzzed.isReadOrRefused(() -> Fuzzed.desk().read("base.yaml"));
    }

    /** Applies the changes; throws if anything but a scenario or problems comes out. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String[] settings = new String(bytes, StandardCharsets.UTF_8).split("\n", 20);
        Fuzzed.isReadOrRefused(() -> Fuzzed.desk().read("base.yaml", settings));
    }
}
