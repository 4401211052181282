package westphalia.engine.stage;

import java.time.temporal.ChronoField;
import westphalia.engine.run.MonthStage;
import westphalia.engine.run.Simulation;
import westphalia.model.Event;
import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.Situation.ParentCondition;
import westphalia.model.decision.Luck.Purpose;
import westphalia.model.influence.ground.ConcessionRule;
import westphalia.model.influence.ground.GroundRule;
import westphalia.model.influence.power.WorldClimate;
import westphalia.model.parameter.power.WorldParameters;
import westphalia.model.setting.Setting;

/** Calendar: the dated events of the scenario happen. */
public final class CalendarStage extends MonthStage {
    private static final long serialVersionUID = 1;

    private final transient ConcessionRule conditions;
    private final transient WorldClimate climate;
    private final transient GroundRule ground;

    public CalendarStage(Setting setting) {
        this.conditions = new ConcessionRule(setting);
        this.climate = new WorldClimate(setting);
        this.ground = new GroundRule(setting);
    }

    @Override
    protected void month(Simulation simulation) {
        Situation situation = simulation.situation();
        long month = simulation.plan().from() + (long) simulation.schedule.getTime();
        situation.setMonth(month);
        for (Event event : simulation.plan().events()) {
            if (event.month().getLong(ChronoField.PROLEPTIC_MONTH) == month) {
                happen(event, simulation, situation);
            }
        }
    }

    private void happen(Event event, Simulation simulation, Situation situation) {
        Setting setting = simulation.setting();
        WorldParameters world = setting.parameters().world();
        if (event instanceof Event.Declaration declaration) {
            ClaimantCondition claimant = situation.claimant(setting.claimant(declaration.claimant()));
            claimant.declared = situation.month();
            claimant.occasion = situation.month();
        } else if (event instanceof Event.War war) {
            situation.setTension(situation.tension() + world.warShock());
            for (String id : war.claimants()) {
                ClaimantCondition claimant = situation.claimant(setting.claimant(id));
                claimant.occasion = situation.month();
                claimant.war = situation.month();
                ground.war(claimant);
                claimant.forceUsed |= war.thirdPartyForce();
            }
        } else if (event instanceof Event.Opinion opinion) {
            situation.claimant(setting.claimant(opinion.claimant())).opinion = opinion.favour();
        } else if (event instanceof Event.Presence presence) {
            change(presence, situation.claimant(setting.claimant(presence.claimant())));
        } else if (event instanceof Event.ParentStep step) {
            change(step, situation.parent(parent(setting, step.parent())), situation.month());
        } else if (event instanceof Event.Promise promise) {
            int claimant = setting.claimant(promise.claimant());
            promise.by()
                    .forEach(
                            iso3 -> situation.promise(claimant, setting.roster().position(iso3)));
        } else if (event instanceof Event.Crisis crisis) {
            ClaimantCondition claimant = situation.claimant(setting.claimant(crisis.claimant()));
            claimant.crisis = situation.month();
            GroundRule.crisis(claimant, crisis.severity());
            claimant.autonomy = otherwise(crisis.autonomy(), claimant.autonomy);
        } else if (event instanceof Event.Offer offer) {
            situation.claimant(setting.claimant(offer.claimant())).offered = situation.month();
        } else if (event instanceof Event.LeaderChange change) {
            int state = setting.roster().position(change.state());
            for (int claimant = 0; claimant < setting.claimants().size(); claimant++) {
                double drawn = simulation.noise(Purpose.LEADER, situation.month(), claimant, state);
                situation.setNoise(claimant, state, drawn);
                situation.setRefused(claimant, state, 0);
            }
        } else if (event instanceof Event.Campaign campaign) {
            situation.claimant(setting.claimant(campaign.claimant())).campaignUntil =
                    campaign.until().getLong(ChronoField.PROLEPTIC_MONTH);
        } else if (event instanceof Event.Irredentism irredentism) {
            int claimant = setting.claimant(irredentism.claimant());
            int state = setting.roster().position(irredentism.state());
            double kinship = Math.max(0, setting.kin(claimant, state, situation.month()));
            climate.claimedByKin(
                    situation, setting.claimants().get(claimant).parent(), irredentism.strength() * kinship);
        } else if (event instanceof Event.Enlargement) {
            situation.setTension(situation.tension() + world.enlargementShock());
        }
    }

    private static void change(Event.Presence presence, ClaimantCondition claimant) {
        claimant.imposedPresence = otherwise(presence.imposed(), claimant.imposedPresence);
        claimant.invitedPresence = otherwise(presence.invited(), claimant.invitedPresence);
        claimant.control = otherwise(presence.control(), claimant.control);
        claimant.borders = otherwise(presence.borders(), claimant.borders);
    }

    private void change(Event.ParentStep step, ParentCondition parent, long month) {
        parent.concession = otherwise(step.concession(), parent.concession);
        Integer stage = step.accessionStage();
        parent.accessionStage =
                stage == null ? parent.accessionStage : conditions.stageReached(stage, parent.concession);
        Boolean consents = step.consents();
        parent.consents = consents == null ? parent.consents : consents;
        Boolean credible = step.credible();
        if (credible != null) {
            parent.credible = credible ? Math.min(parent.credible, month) : Situation.NEVER;
        }
    }

    private static double otherwise(@org.jspecify.annotations.Nullable Double changed, double now) {
        return changed == null ? now : changed;
    }

    private static int parent(Setting setting, String id) {
        int parent = 0;
        while (!setting.parents().get(parent).id().equals(id)) {
            parent++;
        }
        return parent;
    }
}
