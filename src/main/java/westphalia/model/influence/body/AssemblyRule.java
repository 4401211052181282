package westphalia.model.influence.body;

import westphalia.model.Draft;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.body.AssemblyParameters;
import westphalia.model.setting.Setting;

/**
 * Rule 7 in the Assembly: cut-points of its own, and one reason more.
 *
 * <p>u is that of the Council without the tie to the state a draft is aimed at, and with {@code - fear F}, whoever asks
 * for what: a state that fears for its own borders does not recognise, and yet does not want the Assembly to take up
 * quarrels over secession either. F: fear in [0, 1]. Nobody is permanent. A lone no costs nothing there, but neither
 * does an abstention, and most members have no stake: the yes lies farther away than in the Council.
 *
 * <p>Source: the spatial form as in {@link BallotRule}. The weights were fitted to the recorded ballots on three texts
 * of 2008 with coordinates set by hand; the tie to the target was not told from 0 there.
 */
public final class AssemblyRule implements VotingRule {
    private final Setting setting;
    private final BallotRule council;
    private final AssemblyParameters weights;

    public AssemblyRule(Setting setting) {
        this.setting = setting;
        this.council = new BallotRule(setting);
        this.weights = setting.parameters().assembly();
    }

    @Override
    public void reasons(Situation situation, Draft draft, int claimant, int target, int state, Reasons reasons) {
        double fear = -weights.fear() * setting.fear(state);
        council.reasons(situation, draft, claimant, state, Term.FEAR, fear, reasons);
    }

    @Override
    public double yesThreshold() {
        return weights.yesThreshold();
    }

    @Override
    public double noThreshold(boolean isPermanent) {
        return weights.noThreshold();
    }

    @Override
    public double blur() {
        return weights.blur();
    }
}
