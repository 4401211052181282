package westphalia.model.influence.ground;

import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.state.GroundParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 14, passports: whether a protector hands out passports this month, and how far they reach.
 *
 * <p>{@code u = passport + contiguity [contiguous] + concession kappa [the protector is the opponent]}, {@code P =
 * L(u)}. A month of handing out takes passports o by {@code step (1 - o)} further; where no border is common, of what
 * was handed out since the start half is withdrawn in {@code passport_half_life_months}. kappa: what the parent has
 * conceded; o: share of the people, or of a minority in the claimant, with a protector's passport; both in [0, 1].
 *
 * <p>The protector is the patron where the claimant is contiguous, and elsewhere the opponent, the great power behind
 * the parent, to which the parent's kin in the claimant turns as the parent deals. Without such a power there is none.
 *
 * <p>Sources: Nagashima 2019 (ad hoc, to deter, not uniform); Hoxha, paragraphs 5 and 6 (tried in Kosovo, then
 * softened; the Serbs of Kosovo turn to Russia as Belgrade deals). That a border decides is the reading of one
 * comparison.
 */
public final class PassportRule {
    private final Setting setting;
    private final GroundParameters weights;
    private final double keptInAMonth;

    public PassportRule(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().ground();
        this.keptInAMonth =
                StrictMath.pow(0.5, 1 / setting.parameters().conflict().passportHalfLifeMonths());
    }

    /** The position among the great powers of a claimant's protector, or {@link ClaimantSetting#NOBODY}. */
    public int protector(int claimant) {
        ClaimantSetting about = setting.claimants().get(claimant);
        return isContiguous(claimant) ? about.patron() : about.opponent();
    }

    /** Adds the reasons of a claimant's protector; their sum is u. */
    public void reasons(Situation situation, int claimant, Reasons reasons) {
        ClaimantSetting about = setting.claimants().get(claimant);
        double conceded = situation.parent(about.parent()).concession;
        reasons.add(Term.BASE, weights.passport())
                .add(Term.BORDER, isContiguous(claimant) ? weights.contiguity() : 0)
                .add(Term.CONCEDED, protector(claimant) == about.opponent() ? weights.concession() * conceded : 0);
    }

    /** The probability of handing out from the sum of the reasons. */
    public double probability(double utility) {
        return Logistic.of(utility);
    }

    /** Takes the passports in a claimant a month further. */
    public void month(ClaimantCondition condition, int claimant, boolean handedOut) {
        double start = setting.claimants().get(claimant).claimant().passports();
        double passports = condition.passports;
        if (!isContiguous(claimant)) {
            passports = start + keptInAMonth * (passports - start);
        }
        condition.passports = handedOut ? passports + weights.passportStep() * (1 - passports) : passports;
    }

    private boolean isContiguous(int claimant) {
        return setting.claimants().get(claimant).claimant().conflict().contiguous();
    }
}
