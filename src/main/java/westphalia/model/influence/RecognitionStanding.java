package westphalia.model.influence;

import westphalia.model.Recognition;
import westphalia.model.Situation;
import westphalia.model.decision.Standing;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Who may recognise a claimant in a month (rules 3, 6 and 12), and what keeps all others from it.
 *
 * <p>Parents never recognise, patrons by a rule of their own, opponents not while their stance is against; a state that
 * withdrew does not recognise again, and no state recognises before a declaration or before it is an agent.
 */
public final class RecognitionStanding {
    private final Setting setting;
    private final int[] entities;

    public RecognitionStanding(Setting setting) {
        this.setting = setting;
        this.entities = setting.claimants().stream()
                .mapToInt(about -> entity(setting, about))
                .toArray();
    }

    private static int entity(Setting setting, ClaimantSetting about) {
        String entity = about.claimant().entity();
        return entity != null && setting.roster().has(entity)
                ? setting.roster().position(entity)
                : ClaimantSetting.NOBODY;
    }

    /** How a state stands to recognising a claimant in the month of a situation. */
    public Standing of(Situation situation, int claimant, int state) {
        Recognition recognition = situation.recognition(claimant, state);
        if (recognition != Recognition.NEVER) {
            return recognition == Recognition.RECOGNISED ? Standing.HAS_RECOGNISED : Standing.HAS_WITHDRAWN;
        }
        ClaimantSetting about = setting.claimants().get(claimant);
        boolean isPatron = state == setting.powerState(about.patron());
        if (state == entities[claimant]) {
            return Standing.IS_CLAIMANT;
        }
        if (!isPatron && state == about.parentState()) {
            return Standing.IS_PARENT;
        }
        if (!isPatron && !setting.isAgent(state, situation.month())) {
            return Standing.IS_NO_AGENT;
        }
        if (situation.claimant(claimant).declared > situation.month()) {
            return Standing.NOT_DECLARED;
        }
        if (isPatron) {
            return Standing.DECIDES_AS_PATRON;
        }
        boolean isOpponent = state == setting.powerState(about.opponent());
        return isOpponent && situation.stance(claimant, state) < 0 ? Standing.OPPOSES : Standing.DECIDES;
    }
}
