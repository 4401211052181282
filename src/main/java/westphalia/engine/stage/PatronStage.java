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
    private static final double NO_BREACH = Double.POSITIVE_INFINITY;

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
        for (int claimant = 0; claimant < claimants; claimant++) {
            if (recognises[claimant]) {
                Acts.recognise(simulation, claimant, patronState(simulation, claimant));
            }
        }
        for (int power = 0; power < simulation.setting().powers().size(); power++) {
            double claim = leastClaim(simulation, power, recognises);
            if (claim < NO_BREACH) {
                breach(simulation, power, claim);
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

    /**
     * The remedial claim with which a patron breaches the norm this month: several claimants in one act count once, by the
     * least of their claims; with the parent's consent no norm is breached.
     */
    private static double leastClaim(Simulation simulation, int power, boolean[] recognises) {
        Situation situation = simulation.situation();
        double least = NO_BREACH;
        for (int claimant = 0; claimant < recognises.length; claimant++) {
            ClaimantSetting about = simulation.setting().claimants().get(claimant);
            if (recognises[claimant] && about.patron() == power && !situation.parent(about.parent()).consents) {
                least = Math.min(least, situation.claimant(claimant).remedialClaim);
            }
        }
        return least;
    }

    private void breach(Simulation simulation, int power, double claim) {
        Setting setting = simulation.setting();
        Situation situation = simulation.situation();
        climate.patronRecognised(situation, power);
        double strength = setting.parameters().precedent().recognitionStrength();
        situation.precedents().add(new Precedent(power, Kind.RECOGNITION, strength, situation.month()));
        double magnitude = setting.parameters().preference().patronAct();
        shift.act(situation, setting.powers().get(power).side().sign(), magnitude, claim);
    }

    private static int patronState(Simulation simulation, int claimant) {
        int patron = simulation.setting().claimants().get(claimant).patron();
        return simulation
                .setting()
                .roster()
                .position(simulation.setting().powers().get(patron).id());
    }
}
