package westphalia.engine.run;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import westphalia.model.history.Observation;
import westphalia.model.setting.Setting;

/**
 * Recorded recognitions and withdrawals that a run takes over instead of deciding them, up to a month.
 *
 * <p>A state's first recognition of a claimant counts, and of its withdrawals the one that was stated. States that the
 * setting does not have are passed over.
 */
public final class History {
    /** The month of what did not happen. */
    public static final long NEVER = Long.MAX_VALUE;

    private final long until;
    private final long[][] recognised;
    private final long[][] withdrawn;

    /**
     * The history up to a month.
     *
     * @param until the last proleptic month whose acts are imposed; from the next on the model decides
     */
    public History(List<Observation> observations, Setting setting, long until) {
        this.until = until;
        int claimants = setting.claimants().size();
        this.recognised = new long[claimants][setting.states()];
        this.withdrawn = new long[claimants][setting.states()];
        for (int claimant = 0; claimant < claimants; claimant++) {
            Arrays.fill(recognised[claimant], NEVER);
            Arrays.fill(withdrawn[claimant], NEVER);
            String id = setting.claimants().get(claimant).claimant().id();
            for (Observation observation : observations) {
                if (id.equals(observation.claimant()) && setting.roster().has(observation.iso3())) {
                    int state = setting.roster().position(observation.iso3());
                    enter(observation, state, recognised[claimant], withdrawn[claimant]);
                }
            }
        }
    }

    private static void enter(Observation observation, int state, long[] recognised, long[] withdrawn) {
        long month = month(observation.recognisedOn());
        if (month < recognised[state]) {
            recognised[state] = month;
            LocalDate stated = observation.statedWithdrawal();
            withdrawn[state] = stated == null ? NEVER : month(stated);
        }
    }

    /** Whether acts of this month are imposed. */
    public boolean covers(long month) {
        return month <= until;
    }

    /** The month in which a state recognised a claimant, or {@link #NEVER}. */
    public long recognised(int claimant, int state) {
        return recognised[claimant][state];
    }

    /**
     * Whether a state that has not done so recognises a claimant this month: it did in this month, or did in an earlier
     * one, as before the first month of a run, and has not withdrawn since.
     */
    public boolean recognises(int claimant, int state, long month) {
        return recognised[claimant][state] <= month
                && (recognised[claimant][state] == month || withdrawn[claimant][state] > month);
    }

    /** Whether any state recognises a claimant in the months whose acts are imposed. */
    public boolean isRecognised(int claimant) {
        return firstRecognised(claimant) <= until;
    }

    /** The first month in which any state recognised a claimant, or {@link #NEVER}. */
    public long firstRecognised(int claimant) {
        return Arrays.stream(recognised[claimant]).min().orElse(NEVER);
    }

    /** The month in which a state withdrew its recognition of a claimant, or {@link #NEVER}. */
    public long withdrawn(int claimant, int state) {
        return withdrawn[claimant][state];
    }

    /** How many states recognise a claimant at the end of a month, net of withdrawals. */
    public int total(int claimant, long month) {
        int total = 0;
        for (int state = 0; state < recognised[claimant].length; state++) {
            total += recognised[claimant][state] <= month && withdrawn[claimant][state] > month ? 1 : 0;
        }
        return total;
    }

    private static long month(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
