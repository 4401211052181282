package westphalia.experiment.explanation.rerun;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import westphalia.model.decision.Act;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Outcome;

/**
 * What becomes of a draft the first time it comes before a body, over several runs.
 *
 * @param runs how many runs there are
 * @param counts in how many of them it has which outcome; in the others it never comes up
 */
public record Outcomes(int runs, Map<Outcome, Integer> counts) {
    public Outcomes {
        Map<Outcome, Integer> ordered = new EnumMap<>(Outcome.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
    }

    /** In how many runs it has which outcome, and in how many that of the run that is explained. */
    public String inWords(DraftOutcome own) {
        int cameUp = counts.values().stream().mapToInt(Integer::intValue).sum();
        String each = counts.entrySet().stream()
                .map(entry -> Act.of(entry.getKey().name().toLowerCase(java.util.Locale.ROOT))
                                .answer() + " in " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "Over " + runs + " runs under the same seed: " + each
                + (cameUp < runs ? (each.isEmpty() ? "" : ", ") + "not decided in " + (runs - cameUp) : "")
                + ". The outcome is the same in " + counts.getOrDefault(own.outcome(), 0) + " of " + runs + ".";
    }
}
