package westphalia.model.influence.power;

import java.util.List;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.power.BypassParameters;
import westphalia.model.parameter.power.ForceParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 9: whether a coalition uses force past a blocked Council.
 *
 * <p>{@code u = b + b_H severity + b_K K - leader max(0, 1 - k / leader_capability) - b_N N C (1 - authorisation)(1 -
 * h) - b_T T}, P = L(u), once a month, only if severity exceeds a threshold, the parent holds no veto, and an offer has
 * been open for some months without being accepted: force never precedes an offer. K, k: share of the coalition, and of
 * its leader alone, of its own and the parent's capabilities; C: legitimacy of the Council; authorisation: what the
 * Council has said already; h: licence of a rival's precedent that is cited, 0 for who distinguishes its case. Members
 * of the coalition may object, each with {@code P = L(objection + objection_stance max(0, -p))}; one objection is
 * enough. An offer is accepted with {@code P = L(acceptance + offer_severity severity - offer_support max(0,
 * -p_opponent) trust)}.
 *
 * <p>That a leader must have the means is a condition of its own, written as a reason so that it is told like every
 * other: at its usual weight nothing makes up for a leader without means.
 *
 * <p>Sources: Sivis, Introduction and Steps (offer, refusal, bombing; resolutions 1160 and 1199 as partial
 * authorisation); Conclusion (the United States led and had the means); Voeten 2005, IO 59 (authorisation as
 * reassurance). One event carries the numbers, so they are illustrative. The same rule serves every patron.
 */
public final class BypassRule {
    private final Setting setting;
    private final BypassParameters weights;
    private final ForceParameters force;

    public BypassRule(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().bypass();
        this.force = setting.parameters().force();
    }

    /** Whether the claimant's crisis and the offer have come so far that force may be thought of. */
    public boolean isConceivable(Situation situation, int claimant) {
        ClaimantCondition condition = situation.claimant(claimant);
        return condition.severity > weights.leastSeverity()
                && condition.bypassed == Situation.NEVER
                && condition.offered != Situation.NEVER
                && situation.month() - condition.offered >= weights.offerMonths();
    }

    /**
     * Adds the coalition's reasons; their sum is u.
     *
     * @param coalition positions of its members, the leader first
     * @param permitted the licence the leader uses, in [0, 1]; 0 for none
     */
    public void reasons(Situation situation, int claimant, List<Integer> coalition, double permitted, Reasons reasons) {
        ClaimantCondition condition = situation.claimant(claimant);
        double own = 0;
        for (int member : coalition) {
            own += capability(member);
        }
        int parent = setting.claimants().get(claimant).parentState();
        double norm = situation.normIndex() * situation.legitimacy() * (1 - condition.authorisation);
        reasons.add(Term.BASE, weights.base())
                .add(Term.SEVERITY, weights.severity() * condition.severity)
                .add(Term.CAPABILITY, weights.capability() * share(own, capability(parent)))
                .add(Term.LEADER, -force.leader() * lacking(share(capability(coalition.get(0)), capability(parent))))
                .add(Term.LEGITIMACY, -weights.norm() * norm)
                .add(Term.LICENCE, weights.norm() * norm * permitted)
                .add(Term.TENSION, -weights.tension() * situation.tension());
    }

    private double capability(int state) {
        return setting.roster().state(state).capability();
    }

    private static double share(double own, double other) {
        return own == 0 ? 0 : own / (own + other);
    }

    /** The part of what a leader must have that it does not have, in [0, 1]. */
    private double lacking(double share) {
        return share >= force.leaderCapability() ? 0 : 1 - share / force.leaderCapability();
    }

    /** Adds a member's reasons to object; P = L of their sum. */
    public void objection(Situation situation, int claimant, int member, Reasons reasons) {
        double against = Math.max(0, -situation.stance(claimant, member));
        reasons.add(Term.BASE, weights.objection()).add(Term.STANCE, weights.objectionStance() * against);
    }

    /** Adds the parent's reasons to accept an offer; P = L of their sum. */
    public void acceptance(Situation situation, int claimant, Reasons reasons) {
        ClaimantSetting about = setting.claimants().get(claimant);
        double support = 0;
        if (about.opponent() != ClaimantSetting.NOBODY) {
            int protector = setting.roster()
                    .position(setting.powers().get(about.opponent()).id());
            support = Math.max(0, -situation.stance(claimant, protector)) * situation.parent(about.parent()).trust;
        }
        reasons.add(Term.BASE, weights.acceptance())
                .add(Term.SEVERITY, force.offerSeverity() * situation.claimant(claimant).severity)
                .add(Term.PATRON_SUPPORT, -force.offerSupport() * support);
    }
}
