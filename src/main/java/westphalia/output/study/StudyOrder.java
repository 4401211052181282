package westphalia.output.study;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.output.manifest.Settings;
import westphalia.output.manifest.What;

/**
 * What a study was asked for; the manifest repeats it, and a resumed study must be asked for the same.
 *
 * @param settings what was asked for, beside scenario and seed
 * @param scenario the scenario's name
 * @param text the effective scenario, self-contained
 * @param sha256 of that text
 * @param seed the master seed
 * @param inputs tables that were given beside the scenario
 * @param units how many units there are; unit {@code point * runs + run} is a run of a point
 * @param columns how many numbers each yields
 */
public record StudyOrder(
        Settings settings,
        String scenario,
        String text,
        String sha256,
        long seed,
        List<InputTable> inputs,
        int units,
        int columns) {
    public StudyOrder {
        inputs = List.copyOf(inputs);
    }

    /** How many units make a point. */
    public int runs() {
        return settings.runs();
    }

    /** What the manifest says before the first unit. */
    What.Study what() {
        Map<String, String> sums = new TreeMap<>();
        inputs.forEach(input -> sums.put(input.name(), input.sha256()));
        return new What.Study(settings, scenario, sha256, seed, sums, units, 0, 0, Map.of(), settings.options());
    }
}
