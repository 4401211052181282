package westphalia.engine.stage;

import java.util.List;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.Situation;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.LobbyRule;
import westphalia.model.influence.LobbyRule.Lobbyist;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Roster;
import westphalia.model.setting.Setting;
import westphalia.result.Push;
import westphalia.result.Push.Kind;

/**
 * Pressure (rule 10): patrons, claimants, opponents and parents choose on whom to lean, and lean.
 *
 * <p>Explained runs record the decisions to approach a state and leave out those not to, which are nine in ten.
 */
public final class PressureStage extends MonthStage {
    private static final long serialVersionUID = 1;
    private static final byte LEFT_ALONE = 0;
    private static final byte APPROACHED = 1;
    private static final byte ANSWERED = 2;

    private final transient LobbyRule rule;

    public PressureStage(Setting setting) {
        this.rule = new LobbyRule(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        boolean[] hasSeat = seats(simulation);
        Luck.Draws draws = draws(simulation);
        List<Lobbyist> lobbyists = rule.lobbyists();
        byte[][] approaches = new byte[lobbyists.size()][];
        boolean[][] targets = new boolean[2 * simulation.setting().claimants().size()][];
        double[] budgets = new double[lobbyists.size()];
        for (int place = 0; place < approaches.length; place++) {
            Lobbyist lobbyist = lobbyists.get(place);
            budgets[place] = rule.budget(situation, lobbyist);
            if (budgets[place] > 0) {
                int camp = 2 * lobbyist.claimant() + (lobbyist.role().sign() > 0 ? 0 : 1);
                targets[camp] = targets[camp] == null ? targets(simulation, lobbyist) : targets[camp];
                approaches[place] = choose(simulation, lobbyist, targets[camp], hasSeat, draws);
            }
        }
        situation.clearPushes();
        for (int place = 0; place < approaches.length; place++) {
            if (approaches[place] != null) {
                spend(simulation, lobbyists.get(place), budgets[place], approaches[place]);
            }
        }
        retaliate(simulation);
    }

    /** By state, whether it can be leaned on; the same for all that lean to one side over one claimant. */
    private boolean[] targets(Simulation simulation, Lobbyist lobbyist) {
        boolean[] isTarget = new boolean[simulation.setting().states()];
        for (int state = 0; state < isTarget.length; state++) {
            isTarget[state] = rule.isTarget(simulation.situation(), lobbyist, state);
        }
        return isTarget;
    }

    private static boolean[] seats(Simulation simulation) {
        Setting setting = simulation.setting();
        boolean[] hasSeat = new boolean[setting.states()];
        long month = simulation.situation().month();
        if (setting.seats().has(month)) {
            setting.seats().in(month).states().forEach(state -> hasSeat[state] = true);
        }
        return hasSeat;
    }

    /** The luck with which states meet lobbyists this month. */
    private static Luck.Draws draws(Simulation simulation) {
        Roster roster = simulation.setting().roster();
        return simulation.luck().draws(Purpose.LOBBY, simulation.situation().month(), roster.size(), roster::key);
    }

    /** By state, whether this lobbyist approaches it, and whether in answer to the other side. */
    private byte[] choose(
            Simulation simulation, Lobbyist lobbyist, boolean[] isTarget, boolean[] hasSeat, Luck.Draws draws) {
        Situation situation = simulation.situation();
        long month = situation.month();
        boolean isExplained = simulation.options().explained();
        byte[] approaches = new byte[hasSeat.length];
        for (int state = 0; state < approaches.length; state++) {
            if (!isTarget[state]) {
                continue;
            }
            boolean isAnswer = rule.isAnswer(situation, lobbyist, state);
            double luck = draws.uniform(state, lobbyist.key());
            if (luck < rule.mostLikely(hasSeat[state], isAnswer)) {
                double tie = rule.tie(lobbyist, state, month);
                Reasons reasons = simulation.reasons();
                rule.reasons(situation, lobbyist, state, tie, hasSeat[state], isAnswer, reasons);
                if (Logistic.exceeds(reasons.sum(), luck)) {
                    approaches[state] = isAnswer ? ANSWERED : APPROACHED;
                    if (isExplained) {
                        explain(simulation, lobbyist, state, reasons, luck);
                    }
                }
            }
        }
        return approaches;
    }

    private static void explain(Simulation simulation, Lobbyist lobbyist, int state, Reasons reasons, double luck) {
        Subject subject = Subject.of(simulation.setting().claimants().get(lobbyist.claimant()));
        simulation.decider().write(lobbyist.id(), subject, DecidedAct.LOBBY, state, reasons, luck);
    }

    private void spend(Simulation simulation, Lobbyist lobbyist, double budget, byte[] approaches) {
        int approached = 0;
        for (byte approach : approaches) {
            approached += approach == LEFT_ALONE ? 0 : 1;
        }
        if (approached == 0) {
            return;
        }
        double strength = lobbyist.role().sign() * LobbyRule.strength(budget, approached);
        for (int state = 0; state < approaches.length; state++) {
            if (approaches[state] != LEFT_ALONE) {
                double tie = rule.tie(lobbyist, state, simulation.situation().month());
                Kind kind = approaches[state] == ANSWERED
                        ? Kind.COUNTER
                        : tie >= LobbyRule.FRIEND ? Kind.CARROT : Kind.STICK;
                push(simulation, lobbyist.id(), lobbyist.claimant(), state, kind, strength * LobbyRule.lever(tie));
            }
        }
    }

    private void retaliate(Simulation simulation) {
        Situation situation = simulation.situation();
        Setting setting = simulation.setting();
        for (int parent = 0; parent < setting.parents().size(); parent++) {
            situation.parent(parent).retaliation = 0;
        }
        for (int claimant = 0; claimant < setting.claimants().size(); claimant++) {
            ClaimantSetting about = setting.claimants().get(claimant);
            String parent = about.claimant().parent();
            for (int state = 0; state < setting.states(); state++) {
                double strength = rule.retaliation(situation, claimant, state);
                if (strength > 0) {
                    situation.parent(about.parent()).retaliation += strength;
                    push(simulation, parent, claimant, state, Kind.RETALIATION, -strength);
                    for (int bystander : rule.bystanders(situation, claimant, state)) {
                        double felt = -rule.echo(strength);
                        push(simulation, parent, claimant, bystander, Kind.RETALIATION, felt);
                    }
                }
            }
        }
    }

    private static void push(
            Simulation simulation, String source, int claimant, int state, Kind kind, double strength) {
        Situation situation = simulation.situation();
        situation.addPush(claimant, state, strength);
        if (simulation.options().traced()) {
            String target = simulation.setting().roster().state(state).iso3();
            simulation
                    .journal()
                    .pushed(new Push(situation.month(), source, target, id(simulation, claimant), kind, strength));
        }
    }

    private static String id(Simulation simulation, int claimant) {
        return simulation.setting().claimants().get(claimant).claimant().id();
    }
}
