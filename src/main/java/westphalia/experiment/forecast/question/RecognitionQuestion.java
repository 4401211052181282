package westphalia.experiment.forecast.question;

import java.util.stream.IntStream;
import westphalia.engine.run.History;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Who recognises a claimant after one month and by another, and how the total goes meanwhile.
 *
 * <p>At risk is every state that decides in the last month, has not recognised by the origin and is not the parent. A
 * recognition counts even if it is withdrawn later; totals are net of withdrawals.
 */
public final class RecognitionQuestion {
    private final Setting setting;
    private final History acts;
    private final int claimant;
    private final long origin;
    private final int months;
    private final int[] atRisk;

    /**
     * A question.
     *
     * @param acts all that is recorded, of the months after the origin as well
     * @param claimant position of the claimant
     * @param origin the last proleptic month that is known
     * @param to the last proleptic month that is asked for
     */
    public RecognitionQuestion(Setting setting, History acts, int claimant, long origin, long to) {
        this.setting = setting;
        this.acts = acts;
        this.claimant = claimant;
        this.origin = origin;
        this.months = (int) (to - origin);
        int parent = setting.claimants().get(claimant).parentState();
        this.atRisk = IntStream.range(0, setting.states())
                .filter(state ->
                        state != parent && setting.isAgent(state, to) && acts.recognised(claimant, state) > origin)
                .toArray();
    }

    public Setting setting() {
        return setting;
    }

    /** The acts that are recorded; a forecaster looks at those up to the origin only. */
    public History acts() {
        return acts;
    }

    /** The position of the claimant. */
    public int claimant() {
        return claimant;
    }

    /** The claimant with its names turned into positions. */
    public ClaimantSetting about() {
        return setting.claimants().get(claimant);
    }

    public long origin() {
        return origin;
    }

    /** How many months after the origin are asked for. */
    public int months() {
        return months;
    }

    /** How many states are at risk. */
    public int size() {
        return atRisk.length;
    }

    /** The position of a state at risk. */
    public int state(int item) {
        return atRisk[item];
    }

    public String iso3(int item) {
        return setting.roster().state(atRisk[item]).iso3();
    }

    /** Which states at risk recognised. */
    public boolean[] observed() {
        boolean[] observed = new boolean[atRisk.length];
        for (int item = 0; item < observed.length; item++) {
            observed[item] = acts.recognised(claimant, atRisk[item]) <= origin + months;
        }
        return observed;
    }

    /** The total at the origin. */
    public int startingTotal() {
        return acts.total(claimant, origin);
    }

    /** The totals at the ends of the months after the origin. */
    public int[] totals() {
        return IntStream.rangeClosed(1, months)
                .map(month -> acts.total(claimant, origin + month))
                .toArray();
    }
}
