package westphalia.scenario.reader;

import java.util.List;
import westphalia.scenario.Scenario;
import westphalia.scenario.effective.EffectiveScenario;

/**
 * A scenario that can run, and the text that says exactly what runs.
 *
 * @param name the file's name without its ending
 * @param notes what of its files was left out on purpose, or may not be read as was meant; one line each
 */
public record ReadScenario(String name, Scenario scenario, EffectiveScenario effective, List<String> notes) {
    public ReadScenario {
        notes = List.copyOf(notes);
    }

    /** What exactly runs under that seed, so many times. */
    public EffectiveScenario asRun(long seed, int runs) {
        return effective.asRun(seed, runs);
    }

    /** A scenario of which nothing was left out. */
    public ReadScenario(String name, Scenario scenario, EffectiveScenario effective) {
        this(name, scenario, effective, List.of());
    }
}
