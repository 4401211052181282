package westphalia.scenario.reader;

import westphalia.scenario.Scenario;
import westphalia.scenario.effective.EffectiveScenario;

/**
 * A scenario that can run, and the text that says exactly what runs.
 *
 * @param name the file's name without its ending
 */
public record ReadScenario(String name, Scenario scenario, EffectiveScenario effective) {}
