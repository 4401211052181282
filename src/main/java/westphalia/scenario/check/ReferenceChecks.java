package westphalia.scenario.check;

import java.util.List;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Event;
import westphalia.model.ImposedValue;
import westphalia.model.Parent;
import westphalia.model.institution.Organisation;
import westphalia.scenario.Scenario;
import westphalia.scenario.shape.Words;

/** Every name of a claimant, a parent or an organisation points to one of the scenario. */
final class ReferenceChecks {
    private static final String CLAIMANTS = "claimants";

    private ReferenceChecks() {}

    static void check(Inquiry inquiry) {
        Scenario scenario = inquiry.scenario();
        List<String> claimants = scenario.claimants().stream().map(Claimant::id).toList();
        List<String> parents = scenario.parents().stream().map(Parent::id).toList();
        List<String> organisations =
                scenario.organisations().stream().map(Organisation::id).toList();
        for (ImposedValue value : scenario.overrides()) {
            imposed(inquiry, value, claimants);
        }
        for (Claimant claimant : scenario.claimants()) {
            String path = "claimants." + claimant.id();
            inquiry.requireListed(path + ".parent", claimant.parent(), parents, "parents");
            claimant.kinOrganisations()
                    .keySet()
                    .forEach(id -> inquiry.requireListed(
                            path + ".kin_organisations." + id, id, organisations, "organisations"));
        }
        for (Draft draft : scenario.drafts()) {
            String path = "drafts." + draft.id();
            inquiry.requireListed(path + ".claimant", draft.claimant(), claimants, CLAIMANTS);
            inquiry.requireListed(path + ".body", draft.body(), organisations, "organisations");
        }
        for (Event event : scenario.events()) {
            event(inquiry, event, claimants, parents);
        }
    }

    private static void imposed(Inquiry inquiry, ImposedValue value, List<String> claimants) {
        String path = "overrides." + value.id();
        String claimant = value.claimant();
        if (claimant != null) {
            inquiry.requireListed(path + ".claimant", claimant, claimants, CLAIMANTS);
            if (!value.attribute().isOfClaimant() && inquiry.isSound(path + ".attribute")) {
                inquiry.report(
                        path + ".claimant",
                        "would not count: " + Words.word(value.attribute())
                                + " is the same towards every claimant; leave it out");
            }
        }
        double min = value.attribute().min();
        double max = value.attribute().max();
        if (inquiry.isSound(path + ".attribute") && (value.value() < min || value.value() > max)) {
            inquiry.report(
                    path + ".value",
                    Words.word(value.attribute()) + " must be " + Words.range(min, max, "") + ", but is "
                            + Words.shown(value.value()));
        }
    }

    private static void event(Inquiry inquiry, Event event, List<String> claimants, List<String> parents) {
        String path = "events." + event.id();
        if (event instanceof Event.Declaration declaration) {
            inquiry.requireListed(path + ".claimant", declaration.claimant(), claimants, CLAIMANTS);
        } else if (event instanceof Event.War war) {
            for (int index = 0; index < war.claimants().size(); index++) {
                String item = path + ".claimants[" + (index + 1) + "]";
                inquiry.requireListed(item, war.claimants().get(index), claimants, CLAIMANTS);
            }
        } else if (event instanceof Event.Opinion opinion) {
            inquiry.requireListed(path + ".claimant", opinion.claimant(), claimants, CLAIMANTS);
        } else if (event instanceof Event.Presence presence) {
            inquiry.requireListed(path + ".claimant", presence.claimant(), claimants, CLAIMANTS);
        } else if (event instanceof Event.ParentStep step) {
            inquiry.requireListed(path + ".parent", step.parent(), parents, "parents");
        } else if (event instanceof Event.Promise promise) {
            inquiry.requireListed(path + ".claimant", promise.claimant(), claimants, CLAIMANTS);
            for (int index = 0; index < promise.by().size(); index++) {
                inquiry.requireState(
                        path + ".by[" + (index + 1) + "]", promise.by().get(index));
            }
        } else if (event instanceof Event.Crisis crisis) {
            inquiry.requireListed(path + ".claimant", crisis.claimant(), claimants, CLAIMANTS);
        } else if (event instanceof Event.Offer offer) {
            inquiry.requireListed(path + ".claimant", offer.claimant(), claimants, CLAIMANTS);
        } else if (event instanceof Event.Campaign campaign) {
            inquiry.requireListed(path + ".claimant", campaign.claimant(), claimants, CLAIMANTS);
        } else if (event instanceof Event.Irredentism irredentism) {
            inquiry.requireListed(path + ".claimant", irredentism.claimant(), claimants, CLAIMANTS);
            inquiry.requireState(path + ".state", irredentism.state());
        } else if (event instanceof Event.LeaderChange change) {
            inquiry.requireState(path + ".state", change.state());
        }
    }
}
