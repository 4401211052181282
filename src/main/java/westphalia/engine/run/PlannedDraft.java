package westphalia.engine.run;

import java.time.temporal.ChronoField;
import westphalia.model.Draft;
import westphalia.model.decision.Luck;
import westphalia.model.institution.DecisionRule;
import westphalia.model.institution.QuotaWithVetoes;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * A draft with its names turned into positions.
 *
 * @param key its key for luck
 * @param claimant position of the claimant it is about
 * @param target position of the state it is aimed at, or {@link ClaimantSetting#NOBODY}
 * @param rule by which the body decides it
 */
public record PlannedDraft(Draft draft, long key, int claimant, int sponsor, int target, DecisionRule rule) {
    private static final int MONTHS_OF_A_SESSION = 12;

    static PlannedDraft of(Draft draft, Setting setting, DecisionRule rule) {
        String target = draft.target();
        return new PlannedDraft(
                draft,
                Luck.key(draft.id()),
                setting.claimant(draft.claimant()),
                setting.roster().position(draft.sponsor()),
                target == null ? ClaimantSetting.NOBODY : setting.roster().position(target),
                rule);
    }

    /** The same draft, but asking for less: its position goes a share of the way to the status quo. */
    public PlannedDraft watered(double share) {
        double position = draft.position() + share * (draft.statusQuo() - draft.position());
        return new PlannedDraft(draft.withPosition(position), key, claimant, sponsor, target, rule);
    }

    /** Whether a permanent member's no can block it. */
    public boolean isOpenToVeto() {
        return rule instanceof QuotaWithVetoes quota && quota.vetoesHold();
    }

    /** Whether its sponsor decides about it in this month, if its condition holds. */
    public boolean isDue(long month) {
        long since = month - draft.month().getLong(ChronoField.PROLEPTIC_MONTH);
        return since == 0 || (draft.yearly() && since > 0 && since % MONTHS_OF_A_SESSION == 0);
    }
}
