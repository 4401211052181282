package westphalia.engine.run;

import java.util.EnumSet;
import java.util.Set;
import westphalia.model.Situation;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;

/**
 * Decides acts: reasons and gate give a probability, the act happens if luck is below it, and the journal keeps all of
 * that if the run is explained. Where somebody plays the state, it is asked in place of luck.
 *
 * <p>{@code P = (1 - gate)^gate_power L(sum of reasons)}, and luck is that of (purpose, month, state, subject). Whoever
 * has another curve or another luck says so.
 */
public final class Decider {
    /** What whoever plays a state is asked for, besides its votes. */
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
        return happens(act, state, subject, reasons, gate, luck(purpose, state, subject.key()));
    }

    /** Whether a state does an act behind a gate under this luck. */
    public boolean happens(DecidedAct act, int state, Subject subject, Reasons reasons, double gate, double drawn) {
        double utility = reasons.sum();
        if (gate == 0 && !simulation.options().hasReasons()) {
            return Logistic.exceeds(utility, drawn);
        }
        return happens(act, state, subject, reasons, gate, Logistic.behind(gate, gatePower, utility), drawn);
    }

    /** Whether a state does an act of this probability under this luck. */
    public boolean happens(
            DecidedAct act,
            int state,
            Subject subject,
            Reasons reasons,
            double gate,
            double probability,
            double drawn) {
        Situation situation = simulation.situation();
        Journal journal = simulation.journal();
        if (PLAYABLE.contains(act)) {
            return journal.decide(situation, state, subject.id(), act, reasons, gate, probability, drawn);
        }
        journal.explain(situation, state, subject.id(), act, reasons, gate, probability, drawn);
        return drawn < probability;
    }

    /** Whether a claimant does an act that is about itself. */
    public boolean happens(DecidedAct act, Purpose purpose, Subject claimant, Reasons reasons) {
        double probability = Logistic.of(reasons.sum());
        double drawn = luck.uniform(purpose, simulation.situation().month(), 0, claimant.key());
        write(claimant.id(), claimant, act.word(), reasons, 0, probability, drawn);
        return drawn < probability;
    }

    /** The luck of a state this month, for a purpose and a subject. */
    public double luck(Purpose purpose, int state, long subject) {
        long key = simulation.setting().roster().key(state);
        return luck.uniform(purpose, simulation.situation().month(), key, subject);
    }

    /** Writes down what somebody decided, if the run is explained. */
    public void write(
            String decider,
            Subject subject,
            String act,
            Reasons reasons,
            double gate,
            double probability,
            double drawn) {
        simulation
                .journal()
                .explain(simulation.situation(), decider, subject.id(), act, reasons, gate, probability, drawn);
    }
}
