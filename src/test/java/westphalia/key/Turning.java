package westphalia.key;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.reader.ScenarioReader;

/** Turns the keys of one scenario file and says which kinds of them moved nothing. */
public final class Turning {
    /** Values of one key that are tried before the next key of its kind. */
    private static final int MOST = 20;

    private final Path file;
    private final List<String> settings;
    private final int runs;
    private final Tables base;
    private final Scenario scenario;

    /**
     * A scenario whose keys are turned.
     *
     * @param settings what is set before, such as a short horizon
     * @param runs runs to look at before a value is said to move nothing
     */
    public Turning(Path file, List<String> settings, int runs) {
        this.file = file;
        this.settings = settings;
        this.runs = runs;
        this.scenario = ScenarioReader.read(file, settings).scenario();
        this.base = new Tables(scenario);
    }

    /**
     * What came of a kind of key.
     *
     * @param keys how many keys of it were turned
     * @param values how many other values the scenario accepted for them
     * @param still settings, or of a choice its words, that moved nothing; empty once something moved
     * @param movesAtAll whether some value moved something
     */
    public record Turned(String kind, int keys, int values, Set<String> still, boolean movesAtAll) {
        /** Whether some value, or of a choice every word in some place, moved something. */
        public boolean moves() {
            return values > 0 && still.isEmpty();
        }
    }

    /** Turns the keys that are meant, kind by kind, each kind until something moves. */
    public List<Turned> turn(Predicate<Key> isMeant) {
        Map<String, List<Key>> byKind = new LinkedHashMap<>();
        Keys.of(scenario).stream()
                .filter(isMeant)
                .forEach(key -> byKind.computeIfAbsent(key.kind(), none -> new ArrayList<>())
                        .add(key));
        return byKind.entrySet().parallelStream()
                .map(kind -> turn(kind.getKey(), kind.getValue()))
                .toList();
    }

    private Turned turn(String kind, List<Key> keys) {
        Set<String> still = new TreeSet<>();
        Set<String> moved = new TreeSet<>();
        int turned = 0;
        int values = 0;
        for (Key key : keys) {
            int tried = 0;
            for (String setting : key.turns()) {
                String word = key.isChoice() ? setting.substring(setting.indexOf('=') + 1) : setting;
                Scenario other = moved.contains(word) || tried == MOST ? null : read(setting);
                if (other == null || other.equals(scenario)) {
                    continue;
                }
                tried++;
                if (base.differ(new Tables(other), runs)) {
                    moved.add(word);
                    still.remove(word);
                } else {
                    still.add(word);
                }
                if (!key.isChoice() && !moved.isEmpty()) {
                    return new Turned(kind, turned + 1, values + tried, Set.of(), true);
                }
            }
            turned++;
            values += tried;
        }
        return new Turned(kind, turned, values, still, !moved.isEmpty());
    }

    /** The scenario under one more setting; null if it is refused. */
    private @Nullable Scenario read(String setting) {
        List<String> all = new ArrayList<>(settings);
        all.add(setting);
        try {
            return ScenarioReader.read(file, all).scenario();
        } catch (ScenarioException refused) {
            return null;
        }
    }
}
