package westphalia.scenario.reader;

/** Any bytes as a scenario file: YAML, or JSON where they begin with a brace. Called by Jazzer and by its seeds. */
public final class ScenarioFuzz {
    private ScenarioFuzz() {}

    /** Reads a scenario once, so that the loading of classes is not taken for a slow input. */
    public static void fuzzerInitialize() {
        Fuzzed.isReadOrRefused(() -> Fuzzed.desk().read("base.yaml"));
    }

    /** Reads the bytes; throws if anything but a scenario or problems comes out. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String ending = bytes.length > 0 && bytes[0] == '{' ? ".json" : ".yaml";
        String name = Fuzzed.write("fuzzed" + ending, bytes);
        Fuzzed.isReadOrRefused(() -> Fuzzed.desk().read(name));
    }
}
