package westphalia.desktop.beside;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import westphalia.model.history.Observation;
import westphalia.scenario.Scenario;

/**
 * How many states had recognised a claimant in history, month by month within a scenario; withdrawals are not taken
 * off.
 *
 * @param from the proleptic month of the first value
 * @param values empty if nothing is recorded
 */
public record RecordedCurve(long from, List<Double> values) {
    public RecordedCurve {
        values = List.copyOf(values);
    }

    /**
     * The curve of a claimant.
     *
     * @param claimant its position in the scenario
     */
    public static RecordedCurve of(Scenario scenario, int claimant) {
        String id = scenario.claimants().get(claimant).id();
        List<Long> months = scenario.observed().stream()
                .filter(act -> act.claimant() == null ? claimant == 0 : id.equals(act.claimant()))
                .map(act -> month(act))
                .sorted()
                .toList();
        long from = scenario.from().getLong(ChronoField.PROLEPTIC_MONTH);
        long to = months.isEmpty()
                ? from - 1
                : Math.min(months.get(months.size() - 1), scenario.to().getLong(ChronoField.PROLEPTIC_MONTH));
        List<Double> values = new ArrayList<>();
        int before = 0;
        for (long now = from; now <= to; now++) {
            while (before < months.size() && months.get(before) <= now) {
                before++;
            }
            values.add((double) before);
        }
        return new RecordedCurve(from, values);
    }

    private static long month(Observation act) {
        return act.recognisedOn().getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
