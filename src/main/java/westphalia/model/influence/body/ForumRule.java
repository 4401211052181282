package westphalia.model.influence.body;

import westphalia.model.Situation;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.body.ForumParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 13: whether a claimant is heard in forums of the United Nations.
 *
 * <p>Every so many months after its declaration a claimant that a sponsor has recognised may be heard. Its opponent
 * challenges that with {@code P = L(challenge + tension T - concession kappa)}, T and the parent's concession kappa in
 * [0, 1], while its stance is against. A challenge is settled by a vote on procedure, nine yes and no veto (rule 7).
 * Seated or unchallenged, {@code A <- A + step (1 - A)}; refused, {@code A <- A - step A}. A: access in [0, 1], with
 * which the claimant's own lobbying grows.
 *
 * <p>Source: Hoxha, paragraphs 8 and 9 (the quarrel over who speaks, the objections at the media stakeout), 2 and 7
 * (what Belgrade signed on regional representation takes the ground from a challenge); the numbers are illustrative.
 * Added: a sponsor has to have recognised, because somebody has to ask for the hearing.
 */
public final class ForumRule {
    private final Setting setting;
    private final ForumParameters weights;

    public ForumRule(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().forum();
    }

    /** Whether a claimant may be heard this month. */
    public boolean isHeard(Situation situation, int claimant) {
        long declared = situation.claimant(claimant).declared;
        long since = situation.month() - declared;
        return declared < situation.month() && since % weights.months() == 0 && isAskedFor(situation, claimant);
    }

    private boolean isAskedFor(Situation situation, int claimant) {
        for (int sponsor : setting.claimants().get(claimant).sponsors()) {
            if (situation.hasRecognised(claimant, sponsor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a claimant has an opponent that stands against it now; nobody else challenges. */
    public boolean hasChallenger(Situation situation, int claimant) {
        int opponent = setting.claimants().get(claimant).opponent();
        return opponent != ClaimantSetting.NOBODY
                && situation.stance(
                                claimant,
                                setting.roster()
                                        .position(setting.powers().get(opponent).id()))
                        < 0;
    }

    /** Adds the opponent's reasons to challenge; their sum is u. */
    public void reasons(Situation situation, int claimant, Reasons reasons) {
        double conceded = situation.parent(setting.claimants().get(claimant).parent()).concession;
        reasons.add(Term.BASE, weights.challenge())
                .add(Term.TENSION, weights.tension() * situation.tension())
                .add(Term.CONCEDED, -weights.concession() * conceded);
    }

    /** The probability of a challenge from the sum of the reasons. */
    public static double probability(double utility) {
        return Logistic.of(utility);
    }

    /** Access after a hearing that was held or refused. */
    public double access(double before, boolean isSeated) {
        return isSeated ? before + weights.step() * (1 - before) : before - weights.step() * before;
    }
}
