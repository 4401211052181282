package westphalia.engine.run;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import westphalia.model.history.Observation;
import westphalia.model.setting.Setting;

/** Recorded recognitions that a run takes over instead of deciding them, up to a month. */
public final class History {
    private final long until;
    private final long[][] recognised;

    /**
     * The history up to a month.
     *
     * @param until the last proleptic month whose acts are imposed; from the next on the model decides
     */
    public History(List<Observation> observations, Setting setting, long until) {
        this.until = until;
        this.recognised = new long[setting.claimants().size()][setting.states()];
        for (int claimant = 0; claimant < recognised.length; claimant++) {
            java.util.Arrays.fill(recognised[claimant], Long.MAX_VALUE);
            String id = setting.claimants().get(claimant).claimant().id();
            for (Observation observation : observations) {
                if (id.equals(observation.claimant()) && setting.roster().has(observation.iso3())) {
                    recognised[claimant][setting.roster().position(observation.iso3())] =
                            month(observation.recognisedOn());
                }
            }
        }
    }

    /** Whether acts of this month are imposed. */
    public boolean covers(long month) {
        return month <= until;
    }

    /** Whether a state recognised a claimant in this month. */
    public boolean recognisedIn(int claimant, int state, long month) {
        return recognised[claimant][state] == month;
    }

    private static long month(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
