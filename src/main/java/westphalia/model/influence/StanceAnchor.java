package westphalia.model.influence;

import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.state.StanceParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 1: what anchors a state's stance on a claimant.
 *
 * <p>{@code eta = b_a g + b_U d_patron - b_R d_opponent + b_E [most of its caucus has recognised] + b_k k - b_F F -
 * b_annex [annexed] - b_force [third-party force] + noise}, {@code p0 = tanh(eta / 2)} in (-1, 1). g: how far it sides
 * with the claimant's co-sponsors against its opponent, in standard deviations; d: ties to the claimant's own patron
 * and opponent, whoever they are, in [0, 1]; k: kin in [-1, 1]; F: fear in [0, 1]. Ties to the own patron alone make a
 * mirrored world mirror.
 *
 * <p>Sources: Siroky, Popovic and Mirilovic 2021 (ties to the powers), Mirilovic and Siroky 2017 (kin), Saideman 1997
 * against Huddleston 2020 (fear).
 */
public final class StanceAnchor {
    private final Setting setting;
    private final StanceParameters weights;

    public StanceAnchor(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().stance();
    }

    /** Adds the reasons of a state; their sum is eta. */
    public void reasons(Situation situation, int claimant, int state, boolean caucusHasRecognised, Reasons reasons) {
        ClaimantSetting about = setting.claimants().get(claimant);
        long month = situation.month();
        reasons.add(Term.ALIGNMENT, weights.alignment() * setting.siding(claimant, state))
                .add(Term.PATRON_TIE, weights.patronTie() * setting.tie(about.patron(), state, month))
                .add(Term.OPPONENT_TIE, -weights.opponentTie() * setting.tie(about.opponent(), state, month))
                .add(Term.CAUCUS, caucusHasRecognised ? weights.caucus() : 0)
                .add(Term.KIN, weights.kin() * setting.kin(claimant, state, month))
                .add(Term.FEAR, -weights.fear() * setting.fear(state))
                .add(Term.FORCE, situation.claimant(claimant).forceUsed ? -weights.force() : 0)
                .add(Term.ANNEXATION, situation.claimant(claimant).annexed <= month ? -weights.annexation() : 0)
                .add(Term.NOISE, situation.noise(claimant, state));
    }

    /** Sets the anchor of a stance from the sum of its reasons; most months that is the sum of the month before. */
    public static void set(Situation situation, int claimant, int state, double eta) {
        if (eta != situation.anchorReasons(claimant, state)) {
            situation.setStanceAnchor(claimant, state, eta, StrictMath.tanh(eta / 2));
        }
    }
}
