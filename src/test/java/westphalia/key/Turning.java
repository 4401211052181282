package westphalia.key;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.reader.ScenarioReader;

/** Turns the keys of one scenario file and says which of them moved nothing. */
public final class Turning {
    /** Values of one key that are tried before it is said to move nothing. */
    private static final int MOST = 20;

    private final Path file;
    private final List<String> settings;
    private final int runs;
    private final Tables base;
    private final Scenario scenario;

    /**
     * @param settings what is set before, such as a short horizon
     * @param runs runs to look at before a key is said to move nothing
     */
    public Turning(Path file, List<String> settings, int runs) {
        this.file = file;
        this.settings = settings;
        this.runs = runs;
        this.scenario = ScenarioReader.read(file, settings).scenario();
        this.base = new Tables(scenario);
    }

    /** The keys of the scenario. */
    public List<Key> keys() {
        return Keys.of(scenario);
    }

    /** What came of turning a key. */
    public record Turned(Key key, int accepted, List<String> still) {
        /** Whether some value, or of a choice every value, moved something. */
        public boolean moves() {
            return key.isChoice() ? accepted > 0 && still.isEmpty() : accepted > still.size();
        }

        /** Whether the scenario takes no other value. */
        public boolean isFixed() {
            return accepted == 0;
        }
    }

    /** Turns a key, until something moves; a choice to its every word. */
    public Turned turn(Key key) {
        int accepted = 0;
        List<String> still = new ArrayList<>();
        for (String turn : key.turns()) {
            List<String> all = new ArrayList<>(settings);
            all.add(turn);
            Scenario turned;
            try {
                turned = ScenarioReader.read(file, all).scenario();
            } catch (ScenarioException refused) {
                continue;
            }
            if (turned.equals(scenario)) {
                continue;
            }
            accepted++;
            if (!base.differ(new Tables(turned), runs)) {
                still.add(turn);
            } else if (!key.isChoice()) {
                break;
            }
            if (turn.equals(key.path() + "=" + Turns.ANY_TEXT) || still.size() >= MOST) {
                break;
            }
        }
        return new Turned(key, accepted, still);
    }
}
