package westphalia.scenario.check;

import java.util.List;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Event;
import westphalia.model.GreatPower;
import westphalia.model.ImposedValue;
import westphalia.model.Parent;
import westphalia.model.history.PastBreach;
import westphalia.model.institution.Organisation;

/** Every ISO3 code of a scenario belongs to a row of the states table; those in tables are checked as they are read. */
final class StateChecks {
    private StateChecks() {}

    static void check(Inquiry inquiry) {
        for (ImposedValue value : inquiry.scenario().overrides()) {
            inquiry.requireState("overrides." + value.id() + ".state", value.state());
        }
        for (PastBreach breach : inquiry.scenario().precedents()) {
            inquiry.requirePower("precedents." + breach.id() + ".owner", breach.owner());
        }
        for (GreatPower power : inquiry.scenario().powers()) {
            String path = "powers." + power.id();
            inquiry.requireState(path + ".id", power.id());
            list(inquiry, path + ".rivals", power.rivals(), true);
        }
        for (Parent parent : inquiry.scenario().parents()) {
            inquiry.requireState("parents." + parent.id() + ".id", parent.id());
        }
        inquiry.scenario().claimants().forEach(claimant -> claimant(inquiry, claimant));
        inquiry.scenario().organisations().forEach(organisation -> organisation(inquiry, organisation));
        for (Draft draft : inquiry.scenario().drafts()) {
            String path = "drafts." + draft.id();
            inquiry.requireState(path + ".sponsor", draft.sponsor());
            inquiry.requireState(path + ".target", draft.target());
        }
        for (Event event : inquiry.scenario().events()) {
            if (event instanceof Event.ParentStep step) {
                inquiry.requireState("events." + event.id() + ".parent", step.parent());
            }
        }
    }

    private static void claimant(Inquiry inquiry, Claimant claimant) {
        String path = "claimants." + claimant.id();
        inquiry.requireState(path + ".entity", claimant.entity());
        inquiry.requireState(path + ".parent", claimant.parent());
        inquiry.requirePower(path + ".patron", claimant.patron());
        inquiry.requirePower(path + ".opponent", claimant.opponent());
        list(inquiry, path + ".cosponsors", claimant.cosponsors(), false);
        list(inquiry, path + ".promised_by", claimant.promisedBy(), false);
        claimant.kinStates().keySet().forEach(code -> inquiry.requireState(path + ".kin_states." + code, code));
    }

    private static void organisation(Inquiry inquiry, Organisation organisation) {
        String path = "organisations." + organisation.id();
        inquiry.requireState(path + ".leader", organisation.leader());
    }

    private static void list(Inquiry inquiry, String path, List<String> codes, boolean arePowers) {
        for (int index = 0; index < codes.size(); index++) {
            String item = path + "[" + (index + 1) + "]";
            if (arePowers) {
                inquiry.requirePower(item, codes.get(index));
            } else {
                inquiry.requireState(item, codes.get(index));
            }
        }
    }
}
