package westphalia.experiment;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import westphalia.engine.Engine;
import westphalia.scenario.Scenario;
import westphalia.scenario.effective.EffectiveScenario;
import westphalia.scenario.reader.ScenarioReader;

/**
 * A scenario on its way to another Java: its effective text, which reads back as an equal scenario.
 *
 * <p>A Java that is sent the same scenario again, with the next pieces of the same work, reads it once.
 */
public record SentScenario(String text) implements Serializable {
    private static final int MOST_KEPT = 4;
    private static final Map<String, SentScenario.Received> KEPT = new LinkedHashMap<>();

    /** What has arrived: a file, what it says, and the engine that runs it. */
    private record Received(Path file, Scenario scenario, Engine engine) {}

    /** A scenario to be sent. */
    public static SentScenario of(Scenario scenario) {
        return new SentScenario(EffectiveScenario.of(scenario).text());
    }

    /** The scenario, read. */
    public Scenario scenario() {
        return received().scenario();
    }

    /** A file that holds it, as long as this Java runs. */
    public Path file() {
        return received().file();
    }

    /** The engine that runs it. */
    public Engine engine() {
        return received().engine();
    }

    private Received received() {
        synchronized (KEPT) {
            Received known = KEPT.get(text);
            if (known == null) {
                known = receive();
                KEPT.put(text, known);
                if (KEPT.size() > MOST_KEPT) {
                    KEPT.remove(KEPT.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private Received receive() {
        try {
            Path file = Files.createTempFile("westphalia-", ".yaml");
            file.toFile().deleteOnExit();
            Files.writeString(file, text);
            Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
            return new Received(file, scenario, new Engine(scenario));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
