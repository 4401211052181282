package westphalia.model.influence;

import westphalia.model.Situation;
import westphalia.model.decision.Logistic;
import westphalia.model.parameter.state.PreferenceParameters;
import westphalia.model.setting.Setting;

/**
 * How an act against the norm moves the preferences of all states (C2).
 *
 * <p>An act of side o with magnitude m in [0, 1] and remedial claim Q weighs {@code mu = m (1 - v Q)(1 - phi)} for a
 * state, phi above 0 if the actor distinguished its case. Closeness to the acting side: {@code s = L(closeness a)} for
 * the West, 1 - that for the East, 1/2 for neither. Anchors: {@code A_w <- A_w [1 - mu (own_side_erosion s +
 * other_side_erosion (1 - s))]}; what a state says: {@code stated <- stated + stated_rise mu (1 - s)(1 - stated)};
 * misuse: {@code A_v <- A_v (1 - misuse m (1 - Q))}. Like acts of a month follow one another: each factor is taken to
 * the power of their number. Each month anchors go the share {@code recovery} of the way back to their start. Mirrored
 * acts move mirrored states alike.
 *
 * <p>Sources: Sivis, thesis (a bypass sets a precedent); Burai 2016; Hoxha, paragraph 7 (what is said of the norm). The
 * numbers are illustrative and stand in {@link PreferenceParameters}.
 */
public final class PreferenceShift {
    private final Setting setting;
    private final PreferenceParameters weights;
    private final double closeness;

    public PreferenceShift(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().preference();
        this.closeness = setting.parameters().act().closeness();
    }

    /**
     * Moves the anchors of all states by like acts of one month, each from where the one before left them.
     *
     * @param acts how many
     * @param side the side of the actor: +1, -1 or 0
     * @param magnitude m
     * @param remedialClaim Q of the claimant the act was done for
     * @param distinguished the share of the effect that is avoided because the actor distinguished its case
     */
    public void act(
            Situation situation, int acts, int side, double magnitude, double remedialClaim, double distinguished) {
        double[] westphalian = situation.westphalian.anchors();
        double[] interventionist = situation.interventionist.anchors();
        double unmisused = power(1 - weights.misuse() * magnitude * (1 - remedialClaim), acts);
        for (int state = 0; state < westphalian.length; state++) {
            double weight =
                    magnitude * (1 - situation.interventionist.value(state) * remedialClaim) * (1 - distinguished);
            double close = closeness(side, setting.alignment(state));
            double erosion = weights.ownSideErosion() * close + weights.otherSideErosion() * (1 - close);
            westphalian[state] *= power(1 - weight * erosion, acts);
            interventionist[state] *= unmisused;
            double unsaid = power(1 - weights.statedRise() * weight * (1 - close), acts);
            double stated = situation.stated(state);
            situation.setStated(state, stated + (1 - unsaid) * (1 - stated));
        }
    }

    /** Takes all anchors a month's share of the way back to where they started. */
    public void recover(Situation situation) {
        recover(situation.westphalian);
        recover(situation.interventionist);
    }

    private void recover(Situation.StateValues values) {
        double[] anchors = values.anchors();
        for (int state = 0; state < anchors.length; state++) {
            anchors[state] += weights.recovery() * (values.start(state) - anchors[state]);
        }
    }

    /** A factor taken so many times; where a month has many acts a library's power takes longer than all else here. */
    private static double power(double factor, int times) {
        double taken = 1;
        double squared = factor;
        for (int left = times; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                taken *= squared;
            }
            squared *= squared;
        }
        return taken;
    }

    private double closeness(int side, double alignment) {
        return Logistic.of(closeness * side * alignment);
    }
}
