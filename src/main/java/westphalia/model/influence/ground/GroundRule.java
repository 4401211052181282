package westphalia.model.influence.ground;

import java.util.stream.LongStream;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.parameter.state.ConflictParameters;
import westphalia.model.parameter.state.GroundParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 14: violence, state-building, the remedial claim and attention.
 *
 * <p>Each month, all from the values of the month before, all in [0, 1]:
 *
 * <pre>
 * m <- m + mobilisation [(1 - autonomy)(1/2 + s/2)(1/2 + F/2) - m]
 * s <- s + repression (1 - autonomy) m (1 - I)(1 - s) - (calming + security max(I, V)) s
 * c <- c + building min(1, aid + V)(1 - c) - decay (1 - aid + o) c
 * Q <- max(Q, worst s (1/2 + 1/2 min(1, years administered / remedy_years)))
 * A <- A - loss (A - least)
 * </pre>
 *
 * <p>m: mobilisation; s: severity of abuse and violence; F: fear of secession in the parent; I, V: imposed and invited
 * presence; c: control; o: passports of a protector; Q: remedial claim; A: attention. A war adds {@code war_severity}
 * to the severity of its claimants; fought by the patron it wins {@code war_control} and leaves {@code war_presence},
 * else it loses that control. Attention is 1 when a declaration, a war, an offer, force past the Council or a crisis of
 * the claimant is noticed, which is the month itself, or the next where it was decided after this stage; a war or
 * declaration of another claimant draws the share {@code attention_drawn} of it away.
 *
 * <p>Only violence that the scenario tells of makes a remedial claim: worst s is the worst severity since the start
 * where the start or a crisis is above 0, and 0 elsewhere. A scenario that gives no conflict keeps the claims it names,
 * on which its recognition weights were fitted. What was suffered is not forgotten when severity falls.
 *
 * <p>Sources: Sivis, Steps (autonomy revoked, repression, a mobilised people, attention; Belgrade struck because it
 * feared secession), Introduction (aid for institutions), Conclusion (the force guarantees security) and last line
 * (attention lost); Hoxha, paragraph 5 (passports loosen the hold). The forms are conventions. Changed against the
 * specification: decay is proportional to control, so that full aid without passports stops it and nothing falls below
 * 0.
 */
public final class GroundRule {
    private static final double MONTHS_OF_A_YEAR = 12;

    private final Setting setting;
    private final GroundParameters weights;
    private final ConflictParameters conflict;

    public GroundRule(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().ground();
        this.conflict = setting.parameters().conflict();
    }

    /** A war is fought over a claimant. */
    public void war(ClaimantCondition condition) {
        condition.severity = unit(condition.severity + conflict.warSeverity());
    }

    /** The patron has fought for a claimant, or has left it to itself. */
    public void fought(ClaimantCondition condition, boolean byPatron) {
        if (byPatron) {
            condition.invitedPresence = Math.max(condition.invitedPresence, conflict.warPresence());
        }
        condition.control = unit(condition.control + (byPatron ? conflict.warControl() : -conflict.warControl()));
    }

    /** A crisis adds to the severity of a claimant; what it adds counts as abuse. */
    public static void crisis(ClaimantCondition condition, double severity) {
        condition.severity = unit(condition.severity + severity);
        if (severity > 0) {
            condition.worstAbuse = Math.max(condition.worstAbuse, condition.severity);
        }
    }

    /** Takes mobilisation, severity, control and the remedial claim of a claimant a month further. */
    public void month(Situation situation, int claimant) {
        ClaimantSetting about = setting.claimants().get(claimant);
        ClaimantCondition condition = situation.claimant(claimant);
        double unfree = 1 - condition.autonomy;
        double severity = condition.severity;
        double presence = Math.max(condition.imposedPresence, condition.invitedPresence);
        double stirred = unfree * (1 + severity) / 2 * (1 + setting.fear(about.parentState())) / 2;
        double repressed = weights.repression()
                * unfree
                * condition.mobilisation
                * (1 - condition.imposedPresence)
                * (1 - severity);
        double calmed = (weights.calming() + weights.security() * presence) * severity;
        condition.mobilisation =
                unit(condition.mobilisation + weights.mobilisation() * (stirred - condition.mobilisation));
        condition.severity = unit(severity + repressed - calmed);
        condition.control = unit(condition.control + control(condition));
        if (condition.worstAbuse > 0) {
            condition.worstAbuse = Math.max(condition.worstAbuse, condition.severity);
            condition.remedialClaim = Math.max(condition.remedialClaim, remedy(condition, situation.month()));
        }
    }

    /** Lets attention to all claimants fade, and takes in the news since the month before. */
    public void notice(Situation situation) {
        int claimants = setting.claimants().size();
        boolean[] hasNews = new boolean[claimants];
        boolean[] draws = new boolean[claimants];
        for (int claimant = 0; claimant < claimants; claimant++) {
            ClaimantCondition condition = situation.claimant(claimant);
            hasNews[claimant] = isNew(condition, situation.month(), condition.offered)
                    || isNew(condition, situation.month(), condition.bypassed)
                    || isNew(condition, situation.month(), condition.crisis);
            draws[claimant] = isNew(condition, situation.month(), condition.declared)
                    || isNew(condition, situation.month(), condition.occasion);
        }
        for (int claimant = 0; claimant < claimants; claimant++) {
            ClaimantCondition condition = situation.claimant(claimant);
            if (hasNews[claimant] || draws[claimant]) {
                condition.attention = 1;
            } else {
                double faded = condition.attention
                        - weights.attentionLoss() * (condition.attention - weights.leastAttention());
                condition.attention = any(draws)
                        ? Math.max(weights.leastAttention(), faded * (1 - conflict.attentionDrawn()))
                        : faded;
            }
            condition.noticed = latest(condition, situation.month());
        }
    }

    private double control(ClaimantCondition condition) {
        double built = weights.building() * Math.min(1, condition.aid + condition.invitedPresence);
        double lost = weights.decay() * (1 - condition.aid + condition.passports);
        return built * (1 - condition.control) - lost * condition.control;
    }

    private double remedy(ClaimantCondition condition, long month) {
        double years = condition.administered > month ? 0 : (month - condition.administered) / MONTHS_OF_A_YEAR;
        return condition.worstAbuse * (1 + Math.min(1, years / conflict.remedyYears())) / 2;
    }

    private static long latest(ClaimantCondition condition, long month) {
        return LongStream.of(
                        condition.declared, condition.occasion, condition.offered, condition.bypassed, condition.crisis)
                .filter(happened -> happened <= month)
                .reduce(condition.noticed, Math::max);
    }

    private static boolean isNew(ClaimantCondition condition, long month, long happened) {
        return happened > condition.noticed && happened <= month;
    }

    private static boolean any(boolean[] values) {
        for (boolean value : values) {
            if (value) {
                return true;
            }
        }
        return false;
    }

    private static double unit(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
