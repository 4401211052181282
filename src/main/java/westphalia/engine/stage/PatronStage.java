package westphalia.engine.stage;

import westphalia.engine.run.History;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.model.Precedent;
import westphalia.model.Precedent.Kind;
import westphalia.model.Situation;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.PatronRecognition;
import westphalia.model.influence.PreferenceShift;
import westphalia.model.influence.RecognitionRule;
import westphalia.model.influence.SponsorEffort;
import westphalia.model.influence.WorldClimate;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/** Stage 5, great powers: patrons recognise their clients; precedents, grievance and sponsors' effort follow. */
public final class PatronStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient PatronRecognition rule;
    private final transient RecognitionRule gates;
    private final transient WorldClimate climate;
    private final transient PreferenceShift shift;
    private final transient SponsorEffort effort;

    public PatronStage(Setting setting) {
        this.rule = new PatronRecognition(setting);
        this.gates = new RecognitionRule(setting);
        this.climate = new WorldClimate(setting);
        this.shift = new PreferenceShift(setting);
        this.effort = new SponsorEffort(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        int claimants = simulation.setting().claimants().size();
        boolean[] recognises = new boolean[claimants];
        for (int claimant = 0; claimant < claimants; claimant++) {
            recognises[claimant] = mayRecognise(simulation, claimant) && decide(simulation, claimant);
        }
        boolean[] hasActed = new boolean[simulation.setting().powers().size()];
        for (int claimant = 0; claimant < claimants; claimant++) {
            if (recognises[claimant]) {
                recognise(simulation, claimant, hasActed);
            }
        }
        for (int claimant = 0; claimant < claimants; claimant++) {
            situation.claimant(claimant).effort = effort.of(situation, claimant);
        }
    }

    private static boolean mayRecognise(Simulation simulation, int claimant) {
        ClaimantSetting about = simulation.setting().claimants().get(claimant);
        return about.patron() != ClaimantSetting.NOBODY
                && simulation.situation().claimant(claimant).declared
                        <= simulation.situation().month()
                && !simulation.situation().hasRecognised(claimant, patronState(simulation, claimant));
    }

    private boolean decide(Simulation simulation, int claimant) {
        Situation situation = simulation.situation();
        int state = patronState(simulation, claimant);
        History history = simulation.history();
        if (history != null && history.covers(situation.month())) {
            return history.recognisedIn(claimant, state, situation.month());
        }
        ClaimantSetting about = simulation.setting().claimants().get(claimant);
        Reasons reasons = simulation.reasons();
        rule.reasons(situation, claimant, reasons);
        double gate = simulation.setting().gate(claimant, state);
        double probability = gates.probability(reasons.sum(), gate);
        double luck = simulation
                .luck()
                .uniform(
                        Luck.Purpose.POWER_RECOGNITION,
                        situation.month(),
                        simulation.setting().roster().key(state),
                        about.key());
        simulation
                .journal()
                .explain(situation, state, about.claimant().id(), "recognise", reasons, gate, probability, luck);
        return luck < probability;
    }

    private void recognise(Simulation simulation, int claimant, boolean[] hasActed) {
        Setting setting = simulation.setting();
        Situation situation = simulation.situation();
        ClaimantSetting about = setting.claimants().get(claimant);
        int patron = about.patron();
        Acts.recognise(simulation, claimant, patronState(simulation, claimant));
        if (situation.parent(about.parent()).consents || hasActed[patron]) {
            return; // With the parent's consent no norm is breached; two claimants in one act count once.
        }
        hasActed[patron] = true;
        climate.patronRecognised(situation, patron);
        double strength = setting.parameters().precedent().recognitionStrength();
        situation.precedents().add(new Precedent(patron, Kind.RECOGNITION, strength, situation.month()));
        shift.act(
                situation,
                about.side(),
                setting.parameters().preference().patronAct(),
                situation.claimant(claimant).remedialClaim);
    }

    private static int patronState(Simulation simulation, int claimant) {
        int patron = simulation.setting().claimants().get(claimant).patron();
        return simulation
                .setting()
                .roster()
                .position(simulation.setting().powers().get(patron).id());
    }
}
