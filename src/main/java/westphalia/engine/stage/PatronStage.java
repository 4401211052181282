package westphalia.engine.stage;

import java.util.Objects;
import westphalia.engine.run.History;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.engine.stage.act.Acts;
import westphalia.engine.stage.act.Breach;
import westphalia.engine.stage.act.Standings;
import westphalia.model.Precedent.Kind;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Standing;
import westphalia.model.influence.SponsorEffort;
import westphalia.model.influence.ground.GroundRule;
import westphalia.model.influence.power.PatronRecognition;
import westphalia.model.influence.power.PrecedentLicence;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Patrons (rules 4, 6 and C2): they enter wars for their clients, recognise and annex them, citing a rival's precedent
 * or distinguishing their case; what a breach brings and the sponsors' effort follow.
 */
public final class PatronStage extends MonthStage {
    private static final long serialVersionUID = 1;
    private static final double NO_BREACH = Double.POSITIVE_INFINITY;

    private final transient PatronRecognition rule;
    private final transient Standings standings;
    private final transient PrecedentLicence licence;
    private final transient GroundRule ground;
    private final transient Breach breach;
    private final transient SponsorEffort effort;

    public PatronStage(Setting setting) {
        this.rule = new PatronRecognition(setting);
        this.standings = new Standings(setting);
        this.licence = new PrecedentLicence(setting);
        this.ground = new GroundRule(setting);
        this.breach = new Breach(setting);
        this.effort = new SponsorEffort(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        int claimants = simulation.setting().claimants().size();
        boolean[] recognises = new boolean[claimants];
        boolean[] cites = new boolean[simulation.setting().powers().size()];
        for (int claimant = 0; claimant < claimants; claimant++) {
            if (decides(simulation, claimant)) {
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

    private boolean decides(Simulation simulation, int claimant) {
        return simulation.setting().claimants().get(claimant).patron() != ClaimantSetting.NOBODY
                && standings.of(simulation, claimant, patronState(simulation, claimant)) == Standing.DECIDES_AS_PATRON;
    }

    /**
     * In the month of a war the patron fights for its client or lets it lose; a lost war is no occasion to recognise.
     */
    private void enterWar(Simulation simulation, int claimant) {
        Situation situation = simulation.situation();
        ClaimantCondition condition = situation.claimant(claimant);
        if (condition.war != situation.month() || condition.forceUsed) {
            return;
        }
        int patron = simulation.setting().claimants().get(claimant).patron();
        Reasons reasons = simulation.reasons();
        rule.reasons(situation, claimant, licence.toIntervene(situation, patron), reasons);
        condition.forceUsed =
                happens(simulation, claimant, Purpose.INTERVENTION, DecidedAct.INTERVENE, Standing.DECIDES, reasons);
        ground.fought(condition, condition.forceUsed);
        condition.occasion = condition.forceUsed ? condition.occasion : Situation.NEVER;
    }

    private boolean decide(Simulation simulation, int claimant, boolean[] cites) {
        Situation situation = simulation.situation();
        int patron = simulation.setting().claimants().get(claimant).patron();
        double used = breach.cited(simulation, claimant, Purpose.CITE, licence.toRecognise(situation, patron));
        boolean recognises;
        if (simulation.isHistory()) {
            History history = Objects.requireNonNull(simulation.history());
            recognises = history.recognises(claimant, patronState(simulation, claimant), situation.month());
        } else {
            Reasons reasons = simulation.reasons();
            rule.reasons(situation, claimant, used, reasons);
            recognises = happens(
                    simulation,
                    claimant,
                    Purpose.POWER_RECOGNITION,
                    DecidedAct.RECOGNISE,
                    Standing.DECIDES_AS_PATRON,
                    reasons);
        }
        cites[patron] |= recognises && used > 0;
        return recognises;
    }

    private static void recognise(Simulation simulation, int claimant) {
        Acts.recognise(simulation, claimant, patronState(simulation, claimant));
        if (simulation.setting().claimants().get(claimant).claimant().conflict().annexation()) {
            simulation.situation().claimant(claimant).annexed =
                    simulation.situation().month();
        }
    }

    /**
     * The remedial claim with which a patron breaches the norm this month: several claimants in one act count once, by
     * the least of their claims; with the parent's consent no norm is breached.
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
        Kind kind = Kind.RECOGNITION;
        int against = ClaimantSetting.NOBODY;
        for (int claimant = 0; claimant < recognises.length; claimant++) {
            ClaimantSetting about = setting.claimants().get(claimant);
            if (recognises[claimant]
                    && about.patron() == power
                    && situation.claimant(claimant).annexed == situation.month()) {
                kind = Kind.ANNEXATION;
                against = about.parentState();
            }
        }
        breach.follow(simulation, power, kind, claim, against, isCited);
    }

    private static boolean happens(
            Simulation simulation, int claimant, Purpose purpose, DecidedAct act, Standing standing, Reasons reasons) {
        int patron = patronState(simulation, claimant);
        Subject subject = Subject.of(simulation.setting().claimants().get(claimant));
        double gate = simulation.setting().gate(claimant, patron);
        double drawn = simulation.decider().luck(purpose, patron, subject.key());
        return simulation.decider().happens(act, standing, patron, subject, reasons, gate, drawn);
    }

    private static int patronState(Simulation simulation, int claimant) {
        Setting setting = simulation.setting();
        return setting.powerState(setting.claimants().get(claimant).patron());
    }
}
