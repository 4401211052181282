package westphalia.engine.run;

import java.time.temporal.ChronoField;
import westphalia.model.Draft;
import westphalia.model.decision.Luck;
import westphalia.model.institution.Body;
import westphalia.model.institution.DecisionRule;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * A draft with its names turned into positions.
 *
 * @param key its key for luck
 * @param claimant position of the claimant it is about
 * @param target position of the state it is aimed at, or {@link ClaimantSetting#NOBODY}
 * @param body that decides it
 */
public record PlannedDraft(Draft draft, long key, int claimant, int sponsor, int target, Body body) {
    private static final int MONTHS_OF_A_SESSION = 12;

    /** A draft of a setting. */
    public static PlannedDraft of(Draft draft, Setting setting) {
        String target = draft.target();
        return new PlannedDraft(
                draft,
                Luck.key(draft.id()),
                setting.claimant(draft.claimant()),
                setting.roster().position(draft.sponsor()),
                target == null ? ClaimantSetting.NOBODY : setting.roster().position(target),
                setting.bodies().of(draft.body()));
    }

    /** The same draft, but asking for less: its position goes a share of the way to the status quo. */
    public PlannedDraft watered(double share) {
        double position = draft.position() + share * (draft.statusQuo() - draft.position());
        return new PlannedDraft(draft.withPosition(position), key, claimant, sponsor, target, body);
    }

    /** The same draft before another body. */
    public PlannedDraft before(Body other) {
        return new PlannedDraft(draft, key, claimant, sponsor, target, other);
    }

    /** The rule by which its body decides it. */
    public DecisionRule rule() {
        return body.ruleFor(draft);
    }

    /** Whether its sponsor decides about it in this month, if its condition holds. */
    public boolean isDue(long month) {
        long since = month - draft.month().getLong(ChronoField.PROLEPTIC_MONTH);
        return since == 0 || (draft.yearly() && since > 0 && since % MONTHS_OF_A_SESSION == 0);
    }
}
