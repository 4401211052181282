package westphalia.engine.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.engine.run.Subject;
import westphalia.engine.stage.act.Breach;
import westphalia.model.Precedent.Kind;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.power.BypassRule;
import westphalia.model.influence.power.PrecedentLicence;
import westphalia.model.institution.Body;
import westphalia.model.institution.DecisionRule;
import westphalia.model.institution.Organisation;
import westphalia.model.parameter.power.ForceParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.CouncilSeats.Members;
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
            List<Alliance> alliances = alliances(simulation, about);
            List<Integer> coalition = coalition(simulation, about, alliances);
            if (!coalition.isEmpty()) {
                double used =
                        breach.cited(simulation, claimant, Purpose.CITE_FOR_FORCE, permitted(simulation, claimant));
                if (isForceUsed(simulation, claimant, coalition, alliances, used)) {
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

    /** A body that the patron leads, and who belongs to it. */
    private record Alliance(DecisionRule rule, Members members) {}

    /** The bodies that the patron leads. */
    private static List<Alliance> alliances(Simulation simulation, ClaimantSetting about) {
        Setting setting = simulation.setting();
        String patron = setting.powers().get(about.patron()).id();
        List<Alliance> alliances = new ArrayList<>();
        for (Organisation organisation : setting.memberships().organisations()) {
            Body body = patron.equals(organisation.leader()) ? Body.of(organisation) : null;
            if (body != null) {
                Members members =
                        setting.bodies().members(body, simulation.situation().month());
                alliances.add(new Alliance(body.onResolutions(), members));
            }
        }
        return alliances;
    }

    /** The patron, and the members of its alliances; no state without the patron. */
    private static List<Integer> coalition(Simulation simulation, ClaimantSetting about, List<Alliance> alliances) {
        Setting setting = simulation.setting();
        int leader = setting.powerState(about.patron());
        List<Integer> coalition = new ArrayList<>();
        if (setting.gate(setting.claimants().indexOf(about), leader) >= 1) {
            return coalition;
        }
        coalition.add(leader);
        for (Alliance alliance : alliances) {
            alliance.members().states().stream()
                    .filter(state -> state != leader)
                    .forEach(coalition::add);
        }
        return coalition;
    }

    private boolean isForceUsed(
            Simulation simulation, int claimant, List<Integer> coalition, List<Alliance> alliances, double used) {
        Reasons reasons = simulation.reasons();
        rule.reasons(simulation.situation(), claimant, coalition, used, reasons);
        int leader = coalition.get(0);
        return happens(simulation, claimant, leader, Purpose.BYPASS, DecidedAct.USE_FORCE, reasons)
                && alliances.stream().allMatch(alliance -> isCarried(simulation, claimant, leader, alliance));
    }

    /** Whether an alliance goes along: who does not object is for it, and its rule decides; asked until it is clear. */
    private boolean isCarried(Simulation simulation, int claimant, int leader, Alliance alliance) {
        Members members = alliance.members();
        Vote[] votes = new Vote[members.size()];
        Arrays.fill(votes, Vote.YES);
        for (int seat = 0; seat < votes.length; seat++) {
            int member = members.states().get(seat);
            if (member == leader) {
                continue;
            }
            Reasons against = simulation.reasons();
            rule.objection(simulation.situation(), claimant, member, against);
            if (happens(simulation, claimant, member, Purpose.OBJECTION, DecidedAct.OBJECT, against)) {
                votes[seat] = Vote.NO;
                if (!alliance.rule().isAdopted(votes, members.seats())) {
                    return false;
                }
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
