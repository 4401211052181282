package westphalia.model.influence;

import westphalia.model.Situation;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * The effort that sponsors put behind a claimant, in [0, 1].
 *
 * <p>{@code E = min(1, sqrt(sum of the products of the sponsors that have recognised or promised / the greatest product
 * of the setting))}. The root of the product stands for what a state can put into diplomacy; it makes Russia's effort
 * about 0.3 of that of the United States, and leaves about 0.9 when the United States alone withdraw from Kosovo's five
 * sponsors. Source: Coggins 2011 for sponsors before followers; the form is a convention.
 */
public final class SponsorEffort {
    private final Setting setting;

    public SponsorEffort(Setting setting) {
        this.setting = setting;
    }

    /** The effort behind a claimant now. */
    public double of(Situation situation, int claimant) {
        ClaimantSetting about = setting.claimants().get(claimant);
        double product = 0;
        for (int sponsor : about.sponsors()) {
            if (situation.hasRecognised(claimant, sponsor) || about.promised().contains(sponsor)) {
                product += setting.relativeProduct(sponsor);
            }
        }
        return Math.min(1, Math.sqrt(product));
    }
}
