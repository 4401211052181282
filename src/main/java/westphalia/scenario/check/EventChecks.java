package westphalia.scenario.check;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.model.Claimant;
import westphalia.model.Event;
import westphalia.model.ImposedValue;
import westphalia.model.institution.Organisation;
import westphalia.scenario.Scenario;
import westphalia.scenario.tree.Problems;

/** Every event changes something, and who makes a promise or lays a claim is in the position to. */
final class EventChecks {
    private final Inquiry inquiry;
    private final Map<String, Claimant> claimants = new TreeMap<>();

    private EventChecks(Inquiry inquiry) {
        this.inquiry = inquiry;
        inquiry.scenario().claimants().forEach(claimant -> claimants.put(claimant.id(), claimant));
    }

    static void check(Inquiry inquiry) {
        EventChecks checks = new EventChecks(inquiry);
        for (Event event : inquiry.scenario().events()) {
            checks.event(event, "events." + event.id());
        }
    }

    private void event(Event event, String path) {
        if (event instanceof Event.Promise promise) {
            promise(promise, claimants.get(promise.claimant()), path);
        } else if (event instanceof Event.Irredentism claim) {
            irredentism(claim, claimants.get(claim.claimant()), path);
        } else if (event instanceof Event.Campaign campaign) {
            if (campaign.until().isBefore(campaign.month())) {
                inquiry.report(
                        path + ".until",
                        "must not be before month, " + campaign.month() + ", but is " + campaign.until());
            }
        } else if (event instanceof Event.Presence presence) {
            refuse(
                    presence.imposed() == null
                            && presence.invited() == null
                            && presence.control() == null
                            && presence.borders() == null,
                    path,
                    "must change imposed, invited, control or borders, but gives none of them");
        } else if (event instanceof Event.ParentStep step) {
            refuse(
                    step.accessionStage() == null
                            && step.concession() == null
                            && step.consents() == null
                            && step.credible() == null,
                    path,
                    "must change accession_stage, concession, consents or credible, but gives none of them");
        } else if (event instanceof Event.Crisis crisis) {
            refuse(
                    crisis.severity() == 0 && crisis.autonomy() == null,
                    path,
                    "must change severity or autonomy, but gives neither");
        }
    }

    private void promise(Event.Promise promise, @Nullable Claimant claimant, String path) {
        for (int index = 0; claimant != null && index < promise.by().size(); index++) {
            String iso3 = promise.by().get(index);
            refuse(
                    !ClaimantChecks.isSponsor(claimant, iso3),
                    path + ".by[" + (index + 1) + "]",
                    Problems.quoted(iso3) + " would not count: promises are made by the patron and the cosponsors of "
                            + claimant.id());
        }
    }

    private void irredentism(Event.Irredentism claim, @Nullable Claimant claimant, String path) {
        refuse(
                claimant != null && !mayBeKin(claimant, claim.state()),
                path + ".state",
                Problems.quoted(claim.state()) + " would not count: it must be kin of " + claim.claimant()
                        + ", under kin_states, by an organisation of kin_organisations or by an override of kin");
    }

    /** Whether a state can have a weight of kin above zero in some month. */
    private boolean mayBeKin(Claimant claimant, String iso3) {
        Scenario scenario = inquiry.scenario();
        for (ImposedValue value : scenario.overrides()) {
            boolean isMeant = value.state().equals(iso3)
                    && value.attribute() == ImposedValue.Attribute.KIN
                    && (value.claimant() == null || value.claimant().equals(claimant.id()));
            if (isMeant) {
                return value.value() > 0;
            }
        }
        Double named = claimant.kinStates().get(iso3);
        if (named != null) {
            return named > 0;
        }
        for (Organisation organisation : scenario.organisations()) {
            boolean isKin = claimant.kinOrganisations().getOrDefault(organisation.id(), 0.0) > 0;
            if (isKin
                    && organisation.members().stream()
                            .anyMatch(member -> member.iso3().equals(iso3))) {
                return true;
            }
        }
        return false;
    }

    private void refuse(boolean isUseless, String path, String why) {
        if (isUseless) {
            inquiry.report(path, why);
        }
    }
}
