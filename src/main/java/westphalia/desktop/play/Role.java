package westphalia.desktop.play;

import org.jspecify.annotations.Nullable;
import westphalia.model.decision.DecidedAct;
import westphalia.result.Decision;

/**
 * A state that somebody plays, and about what it is asked.
 *
 * @param state ISO3 code
 * @param claimant id of the claimant whose recognition it is asked about; null for all of them
 * @param leastChance the chance in a month from which it is asked about an act; 0 for every month
 * @param asksAboutActs whether it is asked about recognitions and withdrawals
 * @param asksAboutVotes whether it is asked about votes
 */
public record Role(
        String state, @Nullable String claimant, double leastChance, boolean asksAboutActs, boolean asksAboutVotes) {

    /** Whether it would stay away from a vote about which somebody is to be asked. */
    boolean missesAVote(Decision ofModel) {
        return asksAboutVotes
                && ofModel.happened()
                && ofModel.state().equals(state)
                && ofModel.act() == DecidedAct.STAY_AWAY;
    }

    /** Whether it is an act about which the player would be asked if it were not so unlikely. */
    boolean isTooUnlikely(Decision decision) {
        return decision.state().equals(state)
                && (decision.act() == DecidedAct.RECOGNISE || decision.act() == DecidedAct.WITHDRAW)
                && isAbout(decision)
                && decision.probability() < leastChance;
    }

    private boolean isAbout(Decision act) {
        return asksAboutActs && (claimant == null || claimant.equals(act.subject()));
    }

    /** Whether somebody is asked about this; what nobody is asked about is left to luck. */
    boolean asksAbout(Decision decision) {
        return decision.state().equals(state)
                && switch (decision.act()) {
                    case RECOGNISE, WITHDRAW -> isAbout(decision) && decision.probability() >= leastChance;
                    case YES, NO -> asksAboutVotes;
                    default -> false;
                };
    }
}
