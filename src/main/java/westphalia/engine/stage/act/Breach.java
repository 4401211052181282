package westphalia.engine.stage.act;

import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.model.Precedent;
import westphalia.model.Precedent.Kind;
import westphalia.model.Situation;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.PreferenceShift;
import westphalia.model.influence.power.PrecedentLicence;
import westphalia.model.influence.power.WorldClimate;
import westphalia.model.parameter.Parameters;
import westphalia.model.parameter.power.PrecedentParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * The two moves of a power that acts against the norm, citing a rival's precedent or distinguishing its case, and what
 * follows from either: a precedent of its own, the climate between the powers, all states' preferences, lost trust.
 */
public final class Breach {
    private final PrecedentLicence licence;
    private final WorldClimate climate;
    private final PreferenceShift shift;

    public Breach(Setting setting) {
        this.licence = new PrecedentLicence(setting);
        this.climate = new WorldClimate(setting);
        this.shift = new PreferenceShift(setting);
    }

    /**
     * The licence that a claimant's patron uses: what is permitted if it decides to cite, 0 if it distinguishes its
     * case or has nothing to cite.
     */
    public double cited(Simulation simulation, int claimant, Purpose purpose, double permitted) {
        if (permitted <= 0) {
            return 0;
        }
        ClaimantSetting about = simulation.setting().claimants().get(claimant);
        Reasons reasons = simulation.reasons();
        licence.citing(permitted, reasons);
        int patron = simulation.setting().powerState(about.patron());
        double gate = simulation.setting().gate(claimant, patron);
        boolean cites =
                simulation.decider().happens(DecidedAct.CITE, purpose, patron, Subject.of(about), reasons, gate);
        return cites ? permitted : 0;
    }

    /**
     * Lets follow what a breach brings.
     *
     * @param claim the remedial claim of the claimant for which it was done
     * @param parentState the state against which it was done
     */
    public void follow(Simulation simulation, int power, Kind kind, double claim, int parentState, boolean isCited) {
        Setting setting = simulation.setting();
        Situation situation = simulation.situation();
        double distinguished = isCited ? 0 : setting.parameters().precedent().distinguished();
        double strength = strength(setting.parameters().precedent(), kind) * (1 - distinguished);
        situation.precedents().add(new Precedent(power, kind, strength, situation.month()));
        if (kind == Kind.RECOGNITION) {
            climate.patronRecognised(situation, power);
        } else {
            climate.breached(situation, power, parentState);
        }
        int side = setting.powers().get(power).side().sign();
        shift.act(situation, 1, side, magnitude(setting.parameters(), kind), claim, distinguished);
        if (isCited) {
            loseTrust(setting, situation, power);
        }
    }

    private static double strength(PrecedentParameters weights, Kind kind) {
        return switch (kind) {
            case BYPASS -> weights.bypassStrength();
            case RECOGNITION -> weights.recognitionStrength();
            case ANNEXATION -> weights.annexationStrength();
        };
    }

    private static double magnitude(Parameters parameters, Kind kind) {
        return switch (kind) {
            case BYPASS -> parameters.bypass().act();
            case RECOGNITION -> parameters.preference().patronAct();
            case ANNEXATION -> parameters.act().annexation();
        };
    }

    /** Who cites the precedent of a case it opposes loses trust of the parent it stands behind there. */
    private static void loseTrust(Setting setting, Situation situation, int power) {
        double kept = 1 - setting.parameters().precedent().trustLost();
        boolean[] hasLost = new boolean[setting.parents().size()];
        for (ClaimantSetting about : setting.claimants()) {
            if (about.opponent() == power && !hasLost[about.parent()]) {
                hasLost[about.parent()] = true;
                situation.parent(about.parent()).trust *= kept;
            }
        }
    }
}
