package westphalia.engine.stage;

import java.util.ArrayList;
import java.util.List;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.model.Precedent;
import westphalia.model.Precedent.Kind;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.decision.Reasons;
import westphalia.model.influence.PreferenceShift;
import westphalia.model.influence.power.BypassRule;
import westphalia.model.influence.power.WorldClimate;
import westphalia.model.institution.Consensus;
import westphalia.model.institution.Organisation;
import westphalia.model.parameter.power.BypassParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/** Stage 4c: parents accept or refuse offers; coalitions use force, past the Council or with its authorisation. */
public final class BypassStage extends MonthStage {
    private static final long serialVersionUID = 1;
    private static final int MONTHS_OF_FORCE = 3;
    private static final double AUTONOMY_OF_A_DEAL = 0.7;

    private final transient BypassRule rule;
    private final transient PreferenceShift shift;
    private final transient WorldClimate climate;

    public BypassStage(Setting setting) {
        this.rule = new BypassRule(setting);
        this.shift = new PreferenceShift(setting);
        this.climate = new WorldClimate(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        for (int claimant = 0; claimant < simulation.setting().claimants().size(); claimant++) {
            ClaimantCondition condition = situation.claimant(claimant);
            if (condition.bypassed != Situation.NEVER && situation.month() == condition.bypassed + MONTHS_OF_FORCE) {
                impose(simulation.setting().parameters().bypass(), condition);
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
            condition.autonomy = Math.max(condition.autonomy, AUTONOMY_OF_A_DEAL);
            return;
        }
        ClaimantSetting about = simulation.setting().claimants().get(claimant);
        boolean parentHasVeto = simulation.setting().hasVeto(about.parentState(), situation.month());
        if (about.patron() != ClaimantSetting.NOBODY && !parentHasVeto && rule.isConceivable(situation, claimant)) {
            List<Integer> coalition = coalition(simulation, about);
            if (!coalition.isEmpty() && isForceUsed(simulation, claimant, coalition)) {
                use(simulation, claimant);
            }
        }
    }

    private boolean isOfferAccepted(Simulation simulation, int claimant) {
        Reasons reasons = simulation.reasons();
        rule.acceptance(simulation.situation(), claimant, reasons);
        int parent = simulation.setting().claimants().get(claimant).parentState();
        return happens(simulation, claimant, parent, Purpose.OFFER, "accept", reasons);
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

    private boolean isForceUsed(Simulation simulation, int claimant, List<Integer> coalition) {
        Reasons reasons = simulation.reasons();
        rule.reasons(simulation.situation(), claimant, coalition, reasons);
        if (!happens(simulation, claimant, coalition.get(0), Purpose.BYPASS, "use_force", reasons)) {
            return false;
        }
        for (int member : coalition.subList(1, coalition.size())) {
            Reasons against = simulation.reasons();
            rule.objection(simulation.situation(), claimant, member, against);
            if (happens(simulation, claimant, member, Purpose.OBJECTION, "object", against)) {
                return false;
            }
        }
        return true;
    }

    private void use(Simulation simulation, int claimant) {
        Setting setting = simulation.setting();
        Situation situation = simulation.situation();
        ClaimantCondition condition = situation.claimant(claimant);
        ClaimantSetting about = setting.claimants().get(claimant);
        condition.bypassed = situation.month();
        condition.forceUsed = true;
        if (condition.authorisation >= 1) {
            return; // The Council said yes: no norm is breached.
        }
        double distinguished = setting.parameters().precedent().distinguished();
        double strength = setting.parameters().precedent().bypassStrength() * (1 - distinguished);
        situation.precedents().add(new Precedent(about.patron(), Kind.BYPASS, strength, situation.month()));
        climate.breached(situation, about.patron(), about.parentState());
        situation.setLegitimacy(
                situation.legitimacy() - setting.parameters().world().bypassCost());
        shift.act(situation, about.side(), setting.parameters().bypass().act(), condition.remedialClaim, distinguished);
    }

    private static void impose(BypassParameters weights, ClaimantCondition condition) {
        condition.imposedPresence = Math.max(condition.imposedPresence, weights.presence());
        condition.control = Math.max(condition.control, weights.presence() / 2);
    }

    private static boolean happens(
            Simulation simulation, int claimant, int state, Purpose purpose, String act, Reasons reasons) {
        Situation situation = simulation.situation();
        ClaimantSetting about = simulation.setting().claimants().get(claimant);
        double probability = Logistic.of(reasons.sum());
        long key = simulation.setting().roster().key(state);
        double luck = simulation.luck().uniform(purpose, situation.month(), key, about.key());
        simulation.journal().explain(situation, state, about.claimant().id(), act, reasons, 0, probability, luck);
        return luck < probability;
    }
}
