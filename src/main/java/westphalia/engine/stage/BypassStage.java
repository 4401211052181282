package westphalia.engine.stage;

import java.util.ArrayList;
import java.util.List;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.engine.stage.act.Breach;
import westphalia.model.Precedent.Kind;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.power.BypassRule;
import westphalia.model.influence.power.PrecedentLicence;
import westphalia.model.institution.Consensus;
import westphalia.model.institution.Organisation;
import westphalia.model.parameter.power.ForceParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Bypass (rule 9): parents accept or refuse offers; coalitions use force, past the Council or with its authorisation.
 */
public final class BypassStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient BypassRule rule;
    private final transient PrecedentLicence licence;
    private final transient Breach breach;
    private final transient ForceParameters force;

    public BypassStage(Setting setting) {
        this.rule = new BypassRule(setting);
        this.licence = new PrecedentLicence(setting);
        this.breach = new Breach(setting);
        this.force = setting.parameters().force();
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        for (int claimant = 0; claimant < simulation.setting().claimants().size(); claimant++) {
            ClaimantCondition condition = situation.claimant(claimant);
            if (condition.bypassed != Situation.NEVER && situation.month() == condition.bypassed + force.months()) {
                impose(simulation.setting().parameters().bypass().presence(), condition);
            } else if (condition.offered <= situation.month() && condition.bypassed == Situation.NEVER) {
                decide(simulation, claimant);
            }
        }
    }

    private void decide(Simulation simulation, int claimant) {
        Situation situation = simulation.situation();
        ClaimantCondition condition = situation.claimant(claimant);
        if (isOfferAccepted(simulation, claimant)) {
            condition.offered = Situation.NEVER;
            condition.autonomy = Math.max(condition.autonomy, force.offerAutonomy());
            return;
        }
        ClaimantSetting about = simulation.setting().claimants().get(claimant);
        boolean parentHasVeto = simulation.setting().hasVeto(about.parentState(), situation.month());
        if (about.patron() != ClaimantSetting.NOBODY && !parentHasVeto && rule.isConceivable(situation, claimant)) {
            List<Integer> coalition = coalition(simulation, about);
            if (!coalition.isEmpty()) {
                double used =
                        breach.cited(simulation, claimant, Purpose.CITE_FOR_FORCE, permitted(simulation, claimant));
                if (isForceUsed(simulation, claimant, coalition, used)) {
                    use(simulation, claimant, used > 0);
                }
            }
        }
    }

    /**
     * What a rival's precedent permits the patron; nothing where the Council has said yes and there is nothing to
     * permit.
     */
    private double permitted(Simulation simulation, int claimant) {
        Situation situation = simulation.situation();
        int patron = simulation.setting().claimants().get(claimant).patron();
        return situation.claimant(claimant).authorisation >= 1 ? 0 : licence.toIntervene(situation, patron);
    }

    private boolean isOfferAccepted(Simulation simulation, int claimant) {
        Reasons reasons = simulation.reasons();
        rule.acceptance(simulation.situation(), claimant, reasons);
        int parent = simulation.setting().claimants().get(claimant).parentState();
        return happens(simulation, claimant, parent, Purpose.OFFER, DecidedAct.ACCEPT, reasons);
    }

    /** The patron, and the members of an organisation of consensus it leads; nobody without the patron. */
    private static List<Integer> coalition(Simulation simulation, ClaimantSetting about) {
        Setting setting = simulation.setting();
        long month = simulation.situation().month();
        String patron = setting.powers().get(about.patron()).id();
        int leader = setting.roster().position(patron);
        List<Integer> coalition = new ArrayList<>();
        if (setting.gate(setting.claimants().indexOf(about), leader) >= 1) {
            return coalition;
        }
        coalition.add(leader);
        for (int place = 0; place < setting.memberships().organisations().size(); place++) {
            Organisation organisation = setting.memberships().organisations().get(place);
            if (patron.equals(organisation.leader()) && organisation.rule() instanceof Consensus) {
                for (int state = 0; state < setting.states(); state++) {
                    if (state != leader && setting.memberships().isMember(place, state, month)) {
                        coalition.add(state);
                    }
                }
            }
        }
        return coalition;
    }

    private boolean isForceUsed(Simulation simulation, int claimant, List<Integer> coalition, double used) {
        Reasons reasons = simulation.reasons();
        rule.reasons(simulation.situation(), claimant, coalition, used, reasons);
        if (!happens(simulation, claimant, coalition.get(0), Purpose.BYPASS, DecidedAct.USE_FORCE, reasons)) {
            return false;
        }
        for (int member : coalition.subList(1, coalition.size())) {
            Reasons against = simulation.reasons();
            rule.objection(simulation.situation(), claimant, member, against);
            if (happens(simulation, claimant, member, Purpose.OBJECTION, DecidedAct.OBJECT, against)) {
                return false;
            }
        }
        return true;
    }

    private void use(Simulation simulation, int claimant, boolean isCited) {
        Setting setting = simulation.setting();
        Situation situation = simulation.situation();
        ClaimantCondition condition = situation.claimant(claimant);
        ClaimantSetting about = setting.claimants().get(claimant);
        condition.bypassed = situation.month();
        condition.forceUsed = true;
        if (condition.authorisation >= 1) {
            return; // The Council said yes: no norm is breached.
        }
        situation.setLegitimacy(
                situation.legitimacy() - setting.parameters().world().bypassCost());
        breach.follow(simulation, about.patron(), Kind.BYPASS, condition.remedialClaim, about.parentState(), isCited);
    }

    private void impose(double presence, ClaimantCondition condition) {
        condition.imposedPresence = Math.max(condition.imposedPresence, presence);
        condition.control = Math.max(condition.control, force.control() * presence);
    }

    private static boolean happens(
            Simulation simulation, int claimant, int state, Purpose purpose, DecidedAct act, Reasons reasons) {
        Subject subject = Subject.of(simulation.setting().claimants().get(claimant));
        return simulation.decider().happens(act, purpose, state, subject, reasons);
    }
}
