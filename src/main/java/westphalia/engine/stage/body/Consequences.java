package westphalia.engine.stage.body;

import java.util.List;
import westphalia.engine.run.PlannedDraft;
import westphalia.engine.run.Simulation;
import westphalia.model.Draft;
import westphalia.model.Effect;
import westphalia.model.Situation;
import westphalia.model.influence.power.WorldClimate;
import westphalia.model.institution.Body;
import westphalia.model.parameter.power.WorldParameters;
import westphalia.model.setting.Setting;

/** What follows when a body adopts a draft, when a veto stops it, and when it is shelved for fear of one. */
final class Consequences {
    private final WorldClimate climate;
    private final WorldParameters world;
    private final double step;

    Consequences(Setting setting) {
        this.climate = new WorldClimate(setting);
        this.world = setting.parameters().world();
        this.step = setting.parameters().body().step();
    }

    void ofAdoption(Simulation simulation, PlannedDraft planned) {
        Situation situation = simulation.situation();
        Draft draft = planned.draft();
        Effect.Adoption adoption = new Effect.Adoption(
                situation,
                situation.claimant(planned.claimant()),
                planned.body().kind() == Body.Kind.ASSEMBLY,
                planned.body().kind() == Body.Kind.COUNCIL ? world.mandateGain() : 0,
                draft.position() < draft.statusQuo() ? -step : step);
        draft.effects().forEach(effect -> effect.happen(adoption));
    }

    void ofVeto(Simulation simulation, PlannedDraft planned, List<String> vetoedBy) {
        Situation situation = simulation.situation();
        situation.setTension(situation.tension() + world.vetoShock());
        climate.blocked(situation, vetoedBy, true);
        block(planned, situation);
    }

    void ofHiddenVeto(Simulation simulation, PlannedDraft planned, List<String> vetoedBy) {
        Situation situation = simulation.situation();
        if (planned.body().kind() == Body.Kind.COUNCIL) {
            situation.setLegitimacy(situation.legitimacy() - world.hiddenVetoCost());
        }
        climate.blocked(situation, vetoedBy, false);
        block(planned, situation);
    }

    private static void block(PlannedDraft planned, Situation situation) {
        if (planned.draft().isForClaimant()) {
            situation.claimant(planned.claimant()).blockedDrafts++;
        }
    }
}
