package westphalia.engine.run;

import westphalia.model.setting.ClaimantSetting;

/**
 * What a decision is about.
 *
 * @param id as tables write it
 * @param key its key for luck
 */
public record Subject(String id, long key) {

    /** A claimant. */
    public static Subject of(ClaimantSetting about) {
        return new Subject(about.claimant().id(), about.key());
    }

    /** A draft. */
    public static Subject of(PlannedDraft planned) {
        return new Subject(planned.draft().id(), planned.key());
    }
}
