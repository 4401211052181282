package westphalia.model.influence.power;

import westphalia.model.Precedent;
import westphalia.model.Precedent.Kind;
import westphalia.model.Situation;
import westphalia.model.parameter.power.PrecedentParameters;
import westphalia.model.setting.Setting;

/**
 * Rule 4: what a rival's breach of the norm permits a great power.
 *
 * <p>{@code h = rho (1 - H) max over the precedents k owned by a rival of q_k(t) K(kind_k, act)} in [0, 1]. rho: share
 * that becomes a licence; H: the power's own hypocrisy; q: strength, halved every half-life; K: 1 for the same kind, 0.2
 * from bypass to recognition, 0.5 from annexation to recognition; to enter a war 1 from bypass and annexation, 0.2 from
 * recognition. Who uses a licence cites the precedent; who distinguishes its case uses none.
 *
 * <p>Source: Sivis, thesis and Russian policy (Kosovo used to justify South Ossetia); Burai 2016 on norm parody. The
 * numbers are illustrative.
 */
public final class PrecedentLicence {
    private static final double OTHER_KIND = 0.2;
    private static final double ANNEXATION_TO_RECOGNITION = 0.5;

    private final Setting setting;
    private final PrecedentParameters weights;

    public PrecedentLicence(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().precedent();
    }

    /** The licence of a great power to recognise a client, in [0, 1]. */
    public double toRecognise(Situation situation, int power) {
        return licence(situation, power, true);
    }

    /** The licence of a great power to enter a war for a client, in [0, 1]. */
    public double toIntervene(Situation situation, int power) {
        return licence(situation, power, false);
    }

    private double licence(Situation situation, int power, boolean isRecognition) {
        double strongest = 0;
        for (Precedent precedent : situation.precedents()) {
            if (isRival(power, precedent.owner())) {
                double weight = isRecognition ? forRecognition(precedent.kind()) : forIntervention(precedent.kind());
                strongest = Math.max(strongest, strength(precedent, situation.month()) * weight);
            }
        }
        return weights.licence() * (1 - situation.hypocrisy(power)) * strongest;
    }

    private boolean isRival(int power, int owner) {
        return setting.powers()
                .get(power)
                .rivals()
                .contains(setting.powers().get(owner).id());
    }

    private double strength(Precedent precedent, long month) {
        return precedent.strength() * StrictMath.pow(0.5, (month - precedent.month()) / weights.halfLifeMonths());
    }

    /** What a breach of that kind counts for who wants to recognise, K of the rule. */
    public static double forRecognition(Kind kind) {
        return switch (kind) {
            case RECOGNITION -> 1;
            case BYPASS -> OTHER_KIND;
            case ANNEXATION -> ANNEXATION_TO_RECOGNITION;
        };
    }

    private static double forIntervention(Kind kind) {
        return kind == Kind.RECOGNITION ? OTHER_KIND : 1;
    }
}
