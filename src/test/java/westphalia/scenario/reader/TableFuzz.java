package westphalia.scenario.reader;

import java.util.Arrays;
import java.util.List;
import westphalia.model.Border;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedBallot;
import westphalia.model.history.RecordedResolution;
import westphalia.model.institution.Membership;
import westphalia.scenario.ScenarioException;

/**
 * Any bytes as a table; the first byte says which: of the states, of the Council, or one that is read by itself. Called
 * by Jazzer and by its seeds.
 */
public final class TableFuzz {
    private static final List<Class<?>> ALONE =
            List.of(Border.class, Observation.class, RecordedBallot.class, RecordedResolution.class, Membership.class);

    private TableFuzz() {}

    /** Reads a scenario once, so that the loading of classes is not taken for a slow input. */
    public static void fuzzerInitialize() {
        Fuzzed.isReadOrRefused(() -> Fuzzed.desk().read("base.yaml"));
    }

    /** Reads the bytes; throws if anything but rows or problems comes out. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        int which = bytes.length == 0 ? 0 : bytes[0] & 7;
        byte[] table = bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
        Desk desk = Fuzzed.desk();
        if (which < 2) {
            Fuzzed.write("fuzzed.csv", table);
            String key = which == 0 ? "states" : "council";
            String name = desk.write(
                    "tabled.yaml", Desk.replaced(Desk.BASE, key + ": " + key + ".csv", key + ": fuzzed.csv"));
            Fuzzed.isReadOrRefused(() -> desk.read(name));
            return;
        }
        Class<?> type = ALONE.get((which - 2) % ALONE.size());
        try {
            TableReader.read(desk.path(Fuzzed.write("fuzzed.csv", table)), type);
        } catch (ScenarioException refused) {
            Fuzzed.checkProblems(refused.problems());
        }
    }
}
