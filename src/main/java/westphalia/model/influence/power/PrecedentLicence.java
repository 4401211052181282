package westphalia.model.influence.power;

import westphalia.model.Precedent;
import westphalia.model.Precedent.Kind;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.power.LicenceParameters;
import westphalia.model.parameter.power.PrecedentParameters;
import westphalia.model.setting.Setting;

/**
 * Rule 4: what a rival's breach of the norm permits a great power.
 *
 * <p>{@code h = rho (1 - H) max over the precedents k owned by a rival of q_k(t) K(kind_k, act)} in [0, 1]. rho: share
 * that becomes a licence; H: the power's own hypocrisy; q: strength, halved every half-life; K: 1 for the same kind,
 * {@code bypass_to_recognition}, {@code annexation_to_recognition}; to use force 1 from bypass and annexation, {@code
 * recognition_to_force} from recognition. Who uses a licence cites the precedent; who distinguishes its case uses none.
 * A power that may cite does so with {@code P = L(cite + cite_licence h)}.
 *
 * <p>Source: Sivis, thesis and Russian policy (Kosovo used to justify South Ossetia); Burai 2016 on norm parody. The
 * numbers are illustrative.
 */
public final class PrecedentLicence {
    private final Setting setting;
    private final PrecedentParameters weights;
    private final LicenceParameters kinds;

    public PrecedentLicence(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().precedent();
        this.kinds = setting.parameters().licence();
    }

    /** The licence of a great power to recognise a client, in [0, 1]. */
    public double toRecognise(Situation situation, int power) {
        return licence(situation, power, true);
    }

    /** The licence of a great power to use force for a client, in its war or past the Council, in [0, 1]. */
    public double toIntervene(Situation situation, int power) {
        return licence(situation, power, false);
    }

    /** Adds the reasons of a power that may cite a precedent to do so; P = L of their sum. */
    public void citing(double permitted, Reasons reasons) {
        reasons.add(Term.BASE, weights.cite()).add(Term.LICENCE, weights.citeLicence() * permitted);
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
    public double forRecognition(Kind kind) {
        return switch (kind) {
            case RECOGNITION -> 1;
            case BYPASS -> kinds.bypassToRecognition();
            case ANNEXATION -> kinds.annexationToRecognition();
        };
    }

    private double forIntervention(Kind kind) {
        return kind == Kind.RECOGNITION ? kinds.recognitionToForce() : 1;
    }
}
