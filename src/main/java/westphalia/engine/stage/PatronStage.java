package westphalia.engine.stage;

import java.util.Objects;
import westphalia.engine.run.History;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.model.Precedent;
import westphalia.model.Precedent.Kind;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.influence.PreferenceShift;
import westphalia.model.influence.RecognitionRule;
import westphalia.model.influence.SponsorEffort;
import westphalia.model.influence.power.PatronRecognition;
import westphalia.model.influence.power.PrecedentLicence;
import westphalia.model.influence.power.WorldClimate;
import westphalia.model.parameter.power.PrecedentParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Stage 5, great powers: patrons enter wars for their clients, recognise and annex them, citing a rival's precedent or
 * distinguishing their case; precedents, grievance, lost trust and sponsors' effort follow.
 */
public final class PatronStage extends MonthStage {
    private static final long serialVersionUID = 1;
    private static final double PRESENCE_AFTER_A_WAR = 0.5;
    private static final double CONTROL_WON_OR_LOST = 0.2;
    private static final double NO_BREACH = Double.POSITIVE_INFINITY;

    private final transient PatronRecognition rule;
    private final transient PrecedentLicence licence;
    private final transient RecognitionRule gates;
    private final transient WorldClimate climate;
    private final transient PreferenceShift shift;
    private final transient SponsorEffort effort;

    public PatronStage(Setting setting) {
        this.rule = new PatronRecognition(setting);
        this.licence = new PrecedentLicence(setting);
        this.gates = new RecognitionRule(setting);
        this.climate = new WorldClimate(setting);
        this.shift = new PreferenceShift(setting);
        this.effort = new SponsorEffort(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        int claimants = simulation.setting().claimants().size();
        boolean[] recognises = new boolean[claimants];
        boolean[] cites = new boolean[simulation.setting().powers().size()];
        for (int claimant = 0; claimant < claimants; claimant++) {
            if (hasUnrecognisingPatron(simulation, claimant)) {
                enterWar(simulation, claimant);
                recognises[claimant] = decide(simulation, claimant, cites);
            }
        }
        for (int claimant = 0; claimant < claimants; claimant++) {
            if (recognises[claimant]) {
                recognise(simulation, claimant);
            }
        }
        for (int power = 0; power < cites.length; power++) {
            double claim = leastClaim(simulation, power, recognises);
            if (claim < NO_BREACH) {
                breach(simulation, power, claim, recognises, cites[power]);
            }
        }
        for (int claimant = 0; claimant < claimants; claimant++) {
            simulation.situation().claimant(claimant).effort = effort.of(simulation.situation(), claimant);
        }
    }

    private static boolean hasUnrecognisingPatron(Simulation simulation, int claimant) {
        ClaimantSetting about = simulation.setting().claimants().get(claimant);
        return about.patron() != ClaimantSetting.NOBODY
                && simulation.situation().claimant(claimant).declared
                        <= simulation.situation().month()
                && !simulation.situation().hasRecognised(claimant, patronState(simulation, claimant));
    }

    /** In the month of a war the patron fights for its client or lets it lose; a lost war is no occasion to recognise. */
    private void enterWar(Simulation simulation, int claimant) {
        Situation situation = simulation.situation();
        ClaimantCondition condition = situation.claimant(claimant);
        if (condition.war != situation.month() || condition.forceUsed) {
            return;
        }
        int patron = simulation.setting().claimants().get(claimant).patron();
        double permitted = licence.toIntervene(situation, patron);
        Reasons reasons = simulation.reasons();
        rule.reasons(situation, claimant, permitted, reasons);
        if (happens(simulation, claimant, Purpose.INTERVENTION, DecidedAct.INTERVENE, reasons)) {
            condition.forceUsed = true;
            condition.invitedPresence = Math.max(condition.invitedPresence, PRESENCE_AFTER_A_WAR);
            condition.control = Math.min(1, condition.control + CONTROL_WON_OR_LOST);
        } else {
            condition.occasion = Situation.NEVER;
            condition.control = Math.max(0, condition.control - CONTROL_WON_OR_LOST);
        }
    }

    private boolean decide(Simulation simulation, int claimant, boolean[] cites) {
        Situation situation = simulation.situation();
        int patron = simulation.setting().claimants().get(claimant).patron();
        double permitted = licence.toRecognise(situation, patron);
        boolean isCited = permitted > 0 && isCited(simulation, claimant, permitted);
        boolean recognises;
        if (simulation.isHistory()) {
            History history = Objects.requireNonNull(simulation.history());
            recognises = history.recognised(claimant, patronState(simulation, claimant)) == situation.month();
        } else {
            Reasons reasons = simulation.reasons();
            rule.reasons(situation, claimant, isCited ? permitted : 0, reasons);
            recognises = happens(simulation, claimant, Purpose.POWER_RECOGNITION, DecidedAct.RECOGNISE, reasons);
        }
        cites[patron] |= recognises && isCited;
        return recognises;
    }

    private boolean isCited(Simulation simulation, int claimant, double permitted) {
        PrecedentParameters weights = simulation.setting().parameters().precedent();
        Reasons reasons = simulation.reasons();
        reasons.add(Term.BASE, weights.cite()).add(Term.LICENCE, weights.citeLicence() * permitted);
        return happens(simulation, claimant, Purpose.CITE, DecidedAct.CITE, reasons);
    }

    private static void recognise(Simulation simulation, int claimant) {
        Acts.recognise(simulation, claimant, patronState(simulation, claimant));
        if (simulation.setting().claimants().get(claimant).claimant().conflict().annexation()) {
            simulation.situation().claimant(claimant).annexed =
                    simulation.situation().month();
        }
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

    private void breach(Simulation simulation, int power, double claim, boolean[] recognises, boolean isCited) {
        Setting setting = simulation.setting();
        Situation situation = simulation.situation();
        PrecedentParameters weights = setting.parameters().precedent();
        int annexed = ClaimantSetting.NOBODY;
        for (int claimant = 0; claimant < recognises.length; claimant++) {
            boolean isOwn =
                    recognises[claimant] && setting.claimants().get(claimant).patron() == power;
            annexed = isOwn && situation.claimant(claimant).annexed == situation.month() ? claimant : annexed;
        }
        boolean isAnnexation = annexed != ClaimantSetting.NOBODY;
        double distinguished = isCited ? 0 : weights.distinguished();
        double strength = isAnnexation ? weights.annexationStrength() : weights.recognitionStrength();
        Kind kind = isAnnexation ? Kind.ANNEXATION : Kind.RECOGNITION;
        situation.precedents().add(new Precedent(power, kind, strength * (1 - distinguished), situation.month()));
        if (isAnnexation) {
            climate.breached(situation, power, setting.claimants().get(annexed).parentState());
        } else {
            climate.patronRecognised(situation, power);
        }
        double magnitude = isAnnexation
                ? setting.parameters().bypass().act()
                : setting.parameters().preference().patronAct();
        shift.act(situation, setting.powers().get(power).side().sign(), magnitude, claim, distinguished);
        if (isCited) {
            loseTrust(setting, situation, power);
        }
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

    private boolean happens(Simulation simulation, int claimant, Purpose purpose, DecidedAct act, Reasons reasons) {
        Situation situation = simulation.situation();
        Setting setting = simulation.setting();
        ClaimantSetting about = setting.claimants().get(claimant);
        int state = patronState(simulation, claimant);
        double gate = setting.gate(claimant, state);
        double probability = gates.probability(reasons.sum(), gate);
        double luck = simulation
                .luck()
                .uniform(purpose, situation.month(), setting.roster().key(state), about.key());
        return simulation
                .journal()
                .decide(situation, state, about.claimant().id(), act, reasons, gate, probability, luck);
    }

    private static int patronState(Simulation simulation, int claimant) {
        int patron = simulation.setting().claimants().get(claimant).patron();
        return simulation
                .setting()
                .roster()
                .position(simulation.setting().powers().get(patron).id());
    }
}
