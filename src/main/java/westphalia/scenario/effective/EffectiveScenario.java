package westphalia.scenario.effective;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import westphalia.scenario.Scenario;

/**
 * A scenario as one self-contained text: no parents, no changes, tables inside.
 *
 * @param text YAML in UTF-8 with {@code \n} line ends; reading it gives an equal scenario and the same text
 * @param sha256 the digest of the text in lower-case hexadecimal
 */
public record EffectiveScenario(String text, String sha256) {

    /** The effective text of a scenario; of the parameters, those that differ from their presets. */
    public static EffectiveScenario of(Scenario scenario) {
        return of(scenario, Set.of());
    }

    /** The same, with the parameters a file gave even where they equal their presets. */
    public static EffectiveScenario of(Scenario scenario, Set<String> givenParameters) {
        Set<String> shown = new TreeSet<>(givenParameters);
        shown.addAll(ParameterPaths.changed(scenario.parameters()));
        String text = new ScenarioText(shown).write(scenario);
        return new EffectiveScenario(text, digest(text));
    }

    /**
     * The same text with the seed and the number of runs that were used, so that running it again gives the same
     * tables. Both are keys of the scenario itself, and so begin a line, as no other line with such a word does.
     */
    public EffectiveScenario asRun(long seed, int runs) {
        String used =
                text.replaceFirst("(?m)^runs: .*$", "runs: " + runs).replaceFirst("(?m)^seed: .*$", "seed: " + seed);
        return new EffectiveScenario(used, digest(used));
    }

    private static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
