package westphalia.experiment.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedBallot;
import westphalia.scenario.Scenario;

/**
 * What is recorded of history, as a backtest needs it.
 *
 * @param acts recognitions and withdrawals of all claimants, each with its claimant
 * @param votes ballots of the Council
 * @param resolutions ballots of the Assembly
 * @param unknownStates codes in the observed table that the scenario does not have; they are left out
 */
public record Records(
        List<Observation> acts,
        List<RecordedBallot> votes,
        List<RecordedBallot> resolutions,
        Set<String> unknownStates) {

    /**
     * Puts records together.
     *
     * <p>Rows without a claimant belong to {@code claimant}. Claimants that the table does not name keep what the
     * scenario's own table says of them, for what is imposed must be the whole of history. Acts before the scenario
     * begins are moved into its first month.
     *
     * @param observed rows of the observed table
     */
    public static Records of(
            Scenario scenario,
            String claimant,
            List<Observation> observed,
            List<RecordedBallot> votes,
            List<RecordedBallot> resolutions) {
        List<Observation> acts = named(observed, claimant);
        Set<String> told =
                acts.stream().map(act -> String.valueOf(act.claimant())).collect(Collectors.toSet());
        String first = scenario.claimants().get(0).id();
        named(scenario.observed(), first).stream()
                .filter(act -> !told.contains(String.valueOf(act.claimant())))
                .forEach(acts::add);
        Set<String> known =
                scenario.states().stream().map(state -> state.iso3()).collect(Collectors.toSet());
        Set<String> unknown = acts.stream()
                .map(Observation::iso3)
                .filter(iso3 -> !known.contains(iso3))
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate start = scenario.from().atDay(1);
        List<Observation> kept = acts.stream()
                .filter(act -> known.contains(act.iso3()))
                .map(act -> act.recognisedOn().isBefore(start) ? act.on(start) : act)
                .toList();
        return new Records(kept, votes, resolutions, unknown);
    }

    private static List<Observation> named(List<Observation> rows, String claimant) {
        return new ArrayList<>(rows.stream()
                .map(row -> row.claimant() == null ? row.about(claimant) : row)
                .toList());
    }

    /** The month of the last recognition of a claimant; the first month there is if there is none. */
    public YearMonth lastAct(String claimant) {
        long last = acts.stream()
                .filter(act -> claimant.equals(act.claimant()))
                .mapToLong(act -> act.recognisedOn().getLong(ChronoField.PROLEPTIC_MONTH))
                .max()
                .orElse(0);
        return YearMonth.of(0, 1).with(ChronoField.PROLEPTIC_MONTH, last);
    }
}
