package westphalia.model.influence.ground;

import westphalia.model.Situation;
import westphalia.model.Situation.ParentCondition;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.state.ConditionalityParameters;
import westphalia.model.parameter.state.ParentParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 11: what a parent concedes, and whether it aligns with sanctions on the great power behind it.
 *
 * <p>From the month in which the offer of accession is credible: {@code d kappa = speed [cred (R + stick_weight stick)
 * - resistance kappa - protector trust s - salience - irredentism i + cred trade_reward (t - 1/2)]} a month, from 0 to
 * the largest step, and kappa no higher than a ceiling below 1, short of recognition. s in [0, 1]: support of the
 * protector, the mean over the parent's claimants of the opponent's stance against them, {@code max(0, -p)}; trust in
 * [0, 1]; i: claims of kin states, in [0, 1]; t: share of the parent's trade with the bloc that rewards. The last stage
 * of accession stays closed while kappa is below a threshold.
 *
 * <p>Once its protector has annexed a claimant anywhere: {@code P(align) = L(alignment + reward cred [credible] -
 * protector' s trust)} a month, for good.
 *
 * <p>Sources: Hoxha, paragraph 2 (carrot and stick, incremental moves, no entry without Kosovo solved); Sivis, Steps
 * (Greater Albania), Post-Westphalia (Teschke on trade), Russian policy (rigidity stems from Russian support; no
 * sanctions) and Introduction (daily politics); Schimmelfennig and Sedelmeier 2020 (credibility stands out). Changed
 * against the specification: its |p| is max(0, -p), the same as long as the opponent is against, so that a power that
 * has changed sides no longer stiffens the parent.
 */
public final class ConcessionRule {
    private static final double EVEN_TRADE = 0.5;
    private static final int LAST_STAGE = 5;

    private final Setting setting;
    private final ConditionalityParameters weights;
    private final ParentParameters own;

    public ConcessionRule(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().conditionality();
        this.own = setting.parameters().parent();
    }

    /** Whether the reward of accession is credible to a parent now. */
    public static boolean isCredible(Situation situation, int parent) {
        return situation.parent(parent).credible <= situation.month();
    }

    /** Adds the reasons of a parent to concede; their sum times the speed is its step before limits. */
    public void reasons(Situation situation, int parent, Reasons reasons) {
        ParentCondition condition = situation.parent(parent);
        reasons.add(Term.REWARD, weights.credibility() * weights.reward())
                .add(Term.STICK, weights.credibility() * own.stickWeight() * weights.stick())
                .add(Term.CONCEDED, -own.resistance() * condition.concession)
                .add(Term.PATRON_SUPPORT, -weights.protector() * condition.trust * support(situation, parent))
                .add(Term.SALIENCE, -weights.salience())
                .add(Term.IRREDENTISM, -setting.parameters().ties().irredentism() * condition.irredentism)
                .add(
                        Term.TRADE,
                        weights.credibility()
                                * setting.parameters().ties().tradeReward()
                                * (setting.parents().get(parent).trade() - EVEN_TRADE));
    }

    /** What a parent has conceded after this month, from what it has conceded and the sum of its reasons. */
    public double after(double concession, double sum) {
        double step = Math.max(0, Math.min(weights.largestStep(), weights.speed() * sum));
        return Math.max(concession, Math.min(weights.ceiling(), concession + step));
    }

    /**
     * The stage of accession that a step towards {@code wanted} reaches: the last is refused to who conceded too
     * little.
     */
    public int stageReached(int wanted, double concession) {
        return wanted == LAST_STAGE && concession < weights.lastStage() ? LAST_STAGE - 1 : wanted;
    }

    /** Adds the reasons of a parent to align with sanctions on its protector; their sum is the argument of L. */
    public void alignmentReasons(Situation situation, int parent, Reasons reasons) {
        double credible = isCredible(situation, parent) ? weights.credibility() : 0;
        double trust = situation.parent(parent).trust;
        reasons.add(Term.BASE, weights.alignment())
                .add(Term.REWARD, weights.alignmentReward() * credible)
                .add(Term.PATRON_SUPPORT, -weights.alignmentProtector() * support(situation, parent) * trust);
    }

    /**
     * The great power behind a parent that has annexed a claimant, on which there are sanctions.
     *
     * @return its position among the great powers, or {@link ClaimantSetting#NOBODY}
     */
    public int sanctioned(Situation situation, int parent) {
        for (ClaimantSetting own : setting.claimants()) {
            if (own.parent() == parent && own.opponent() != ClaimantSetting.NOBODY) {
                for (int claimant = 0; claimant < setting.claimants().size(); claimant++) {
                    if (setting.claimants().get(claimant).patron() == own.opponent()
                            && situation.claimant(claimant).annexed <= situation.month()) {
                        return own.opponent();
                    }
                }
            }
        }
        return ClaimantSetting.NOBODY;
    }

    /** How far the great power behind a parent stands against its claimants, in [0, 1]. */
    double support(Situation situation, int parent) {
        double sum = 0;
        int claimants = 0;
        for (int claimant = 0; claimant < setting.claimants().size(); claimant++) {
            ClaimantSetting about = setting.claimants().get(claimant);
            if (about.parent() == parent) {
                claimants++;
                sum += about.opponent() == ClaimantSetting.NOBODY
                        ? 0
                        : Math.max(0, -situation.stance(claimant, opponentState(about)));
            }
        }
        return claimants == 0 ? 0 : sum / claimants;
    }

    private int opponentState(ClaimantSetting about) {
        return setting.roster().position(setting.powers().get(about.opponent()).id());
    }
}
