package westphalia.model.influence;

import westphalia.model.Situation;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * The effort that sponsors put behind a claimant, in [0, 1].
 *
 * <p>{@code E = min(1, (sum of the products of its sponsors at work / the greatest product of the setting)^k)}. A
 * patron is at work once it has recognised, or promised before the declaration; a co-sponsor also in the first two
 * months on a promise alone, because caucuses decide then. The exponent k says how far wealth makes weight in
 * diplomacy.
 *
 * <p>Source: Coggins 2011 for sponsors before followers; the form is a convention.
 */
public final class SponsorEffort {
    private final Setting setting;
    private final double exponent;

    public SponsorEffort(Setting setting) {
        this.setting = setting;
        this.exponent = setting.parameters().recognition().sponsorExponent();
    }

    /** The effort behind a claimant now. */
    public double of(Situation situation, int claimant) {
        ClaimantSetting about = setting.claimants().get(claimant);
        long sinceDeclaration = situation.month() - situation.claimant(claimant).declared;
        double product = 0;
        for (int place = 0; place < about.sponsors().size(); place++) {
            int sponsor = about.sponsors().get(place);
            boolean isPatron = place == 0 && about.patron() != ClaimantSetting.NOBODY;
            boolean promiseHolds =
                    isPatron ? sinceDeclaration < 0 : sinceDeclaration <= RecognitionRule.LAST_MONTH_OF_BURST;
            if (situation.hasRecognised(claimant, sponsor)
                    || (promiseHolds && situation.hasPromised(claimant, sponsor))) {
                product += setting.relativeProduct(sponsor);
            }
        }
        return Math.min(1, StrictMath.pow(product, exponent));
    }
}
