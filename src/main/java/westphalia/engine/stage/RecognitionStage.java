package westphalia.engine.stage;

import java.util.Objects;
import westphalia.engine.run.History;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.RunOptions.DecisionObserver;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.engine.stage.act.Acts;
import westphalia.engine.stage.act.Standings;
import westphalia.model.Situation;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Standing;
import westphalia.model.influence.PreferenceShift;
import westphalia.model.influence.RecognitionRule;
import westphalia.model.influence.Timing;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/** Recognitions (rule 3): every state that has not recognised a claimant decides whether it does so this month. */
public final class RecognitionStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient RecognitionRule rule;
    private final transient Standings standings;
    private final transient Timing timing;
    private final transient PreferenceShift shift;
    private final long[] caucusKeys;
    private final transient Subject[] subjects;

    public RecognitionStage(Setting setting) {
        this.rule = new RecognitionRule(setting);
        this.standings = new Standings(setting);
        this.timing = new Timing(setting);
        this.shift = new PreferenceShift(setting);
        this.caucusKeys = setting.memberships().organisations().stream()
                .mapToLong(organisation -> Luck.key(organisation.id()))
                .toArray();
        this.subjects = setting.claimants().stream().map(Subject::of).toArray(Subject[]::new);
    }

    @Override
    protected void month(Simulation simulation) {
        Setting setting = simulation.setting();
        for (int claimant = 0; claimant < setting.claimants().size(); claimant++) {
            boolean isDeclared = simulation.situation().claimant(claimant).declared
                    <= simulation.situation().month();
            if (isDeclared || simulation.options().observer() != null) {
                decide(simulation, claimant);
            }
        }
    }

    private void decide(Simulation simulation, int claimant) {
        Setting setting = simulation.setting();
        Situation situation = simulation.situation();
        double share = share(setting, situation, claimant);
        int patron = setting.powerState(setting.claimants().get(claimant).patron());
        boolean[] recognises = new boolean[setting.states()];
        for (int state = 0; state < recognises.length; state++) {
            recognises[state] = state != patron // The patron was asked by a stage of its own.
                    && standings.of(simulation, claimant, state) == Standing.DECIDES
                    && recognises(simulation, claimant, state, share);
        }
        int acts = 0;
        for (int state = 0; state < recognises.length; state++) {
            if (recognises[state]) {
                Acts.recognise(simulation, claimant, state);
                acts++;
            }
        }
        ClaimantSetting about = setting.claimants().get(claimant);
        if (acts > 0 && !situation.parent(about.parent()).consents) {
            double magnitude = setting.parameters().preference().followerAct();
            shift.act(situation, acts, about.side(), magnitude, situation.claimant(claimant).remedialClaim, 0);
        }
    }

    private boolean recognises(Simulation simulation, int claimant, int state, double share) {
        Situation situation = simulation.situation();
        Setting setting = simulation.setting();
        Reasons reasons = simulation.reasons();
        rule.reasons(situation, claimant, state, share, reasons);
        double gate = setting.gate(claimant, state);
        double beforeRefusals = reasons.sum();
        timing.refusals(situation, claimant, state, reasons);
        boolean recognised;
        if (simulation.isHistory()) {
            History history = Objects.requireNonNull(simulation.history());
            recognised = history.recognises(claimant, state, situation.month());
        } else {
            double luck = luck(simulation, claimant, state);
            recognised = simulation
                    .decider()
                    .happens(DecidedAct.RECOGNISE, Standing.DECIDES, state, subjects[claimant], reasons, gate, luck);
        }
        DecisionObserver observer = simulation.options().observer();
        if (observer != null && !isLate(simulation, claimant, state)) {
            observer.recognition(claimant, state, rule.probability(reasons.sum(), gate), recognised);
        }
        if (!recognised && timing.remembersRefusals()) {
            Timing.refuse(situation, claimant, state, rule.probability(beforeRefusals, gate));
        }
        return recognised;
    }

    /** Whether history has a recognition of an earlier month, which was not decided upon in this one. */
    private static boolean isLate(Simulation simulation, int claimant, int state) {
        History history = simulation.history();
        return history != null
                && simulation.isHistory()
                && history.recognised(claimant, state) < simulation.situation().month();
    }

    private double luck(Simulation simulation, int claimant, int state) {
        Situation situation = simulation.situation();
        Setting setting = simulation.setting();
        long month = situation.month();
        long decider = setting.roster().key(state);
        if (RecognitionRule.isBurst(month - situation.claimant(claimant).declared)) {
            int caucus = setting.caucus(state, month);
            decider = caucus >= 0 ? caucusKeys[caucus] : decider;
        }
        long subject = setting.claimants().get(claimant).key();
        return simulation.luck().uniform(Luck.Purpose.RECOGNITION, month, decider, subject);
    }

    private static double share(Setting setting, Situation situation, int claimant) {
        int members = 0;
        int recognisers = 0;
        for (int state = 0; state < setting.states(); state++) {
            if (setting.isUnMember(state, situation.month())) {
                members++;
                recognisers += situation.hasRecognised(claimant, state) ? 1 : 0;
            }
        }
        return members == 0 ? 0 : (double) recognisers / members;
    }
}
