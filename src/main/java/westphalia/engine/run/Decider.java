package westphalia.engine.run;

import java.util.EnumSet;
import java.util.Set;
import westphalia.model.decision.Curve;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Standing;

/**
 * Decides acts: reasons and gate give a probability, the act happens if luck is below it, and the journal keeps all of
 * that if the run is explained, the curve and the standing of who decides included. Where a user plays the state, the
 * user is asked in place of luck.
 *
 * <p>{@code P = (1 - gate)^gate_power L(sum of reasons)}, and luck is that of (purpose, month, state, subject). A stage
 * with another curve or another luck says so.
 */
public final class Decider {
    /** What the player of a state is asked for, besides its votes. */
    private static final Set<DecidedAct> PLAYABLE = EnumSet.of(
            DecidedAct.RECOGNISE, DecidedAct.WITHDRAW, DecidedAct.INTERVENE, DecidedAct.CITE, DecidedAct.STAY_AWAY);

    private final Simulation simulation;
    private final Luck luck;
    private final double gatePower;

    Decider(Simulation simulation, Luck luck) {
        this.simulation = simulation;
        this.luck = luck;
        this.gatePower = simulation.setting().parameters().recognition().gatePower();
    }

    /** Whether a state on which no gate is imposed does an act. */
    public boolean happens(DecidedAct act, Purpose purpose, int state, Subject subject, Reasons reasons) {
        return happens(act, purpose, state, subject, reasons, 0);
    }

    /** Whether a state does an act behind a gate: 0 open, 1 closed. */
    public boolean happens(DecidedAct act, Purpose purpose, int state, Subject subject, Reasons reasons, double gate) {
        return happens(act, Standing.DECIDES, state, subject, reasons, gate, luck(purpose, state, subject.key()));
    }

    /** Whether a state of this standing does an act behind a gate under this luck. */
    public boolean happens(
            DecidedAct act, Standing standing, int state, Subject subject, Reasons reasons, double gate, double drawn) {
        if (!simulation.options().mayRecord(act)) {
            double utility = reasons.sum();
            return gate == 0 ? Logistic.exceeds(utility, drawn) : drawn < Logistic.behind(gate, gatePower, utility);
        }
        return happens(act, standing, state, subject, reasons, gate, Curve.behind(gate, gatePower), drawn);
    }

    /** Whether a state does an act without a gate under this luck, where another curve than L gives its probability. */
    public boolean happens(DecidedAct act, int state, Subject subject, Reasons reasons, Curve curve, double drawn) {
        return happens(act, Standing.DECIDES, state, subject, reasons, 0, curve, drawn);
    }

    private boolean happens(
            DecidedAct act,
            Standing standing,
            int state,
            Subject subject,
            Reasons reasons,
            double gate,
            Curve curve,
            double drawn) {
        double probability = curve.probability(reasons.sum());
        if (!simulation.options().mayRecord(act)) {
            return drawn < probability;
        }
        String decider = simulation.setting().roster().state(state).iso3();
        Asked asked = new Asked(decider, subject.id(), act, "", curve.open() == 0 ? Standing.GATE_CLOSED : standing);
        Journal journal = simulation.journal();
        long month = simulation.situation().month();
        if (PLAYABLE.contains(act)) {
            return journal.decide(month, asked, curve, reasons, gate, drawn);
        }
        journal.explain(month, asked, curve, reasons, gate, drawn);
        return drawn < probability;
    }

    /** Whether a claimant does an act that is about itself. */
    public boolean happens(DecidedAct act, Purpose purpose, Subject claimant, Reasons reasons) {
        long month = simulation.situation().month();
        double drawn = luck.uniform(purpose, month, 0, claimant.key());
        Asked asked = new Asked(claimant.id(), claimant.id(), act);
        simulation.journal().explain(month, asked, Curve.PLAIN, reasons, 0, drawn);
        return drawn < Curve.PLAIN.probability(reasons.sum());
    }

    /** The luck of a state this month, for a purpose and a subject. */
    public double luck(Purpose purpose, int state, long subject) {
        long key = simulation.setting().roster().key(state);
        return luck.uniform(purpose, simulation.situation().month(), key, subject);
    }

    /** Writes down that a state or claimant decided to do something to a state, if the run is explained. */
    public void write(String decider, Subject subject, DecidedAct act, int target, Reasons reasons, double drawn) {
        String toWhom = simulation.setting().roster().state(target).iso3();
        Asked asked = new Asked(decider, subject.id(), act, toWhom, Standing.DECIDES);
        simulation.journal().explain(simulation.situation().month(), asked, Curve.PLAIN, reasons, 0, drawn);
    }
}
