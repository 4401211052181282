package westphalia.scenario.check;

import westphalia.model.ImposedValue;
import westphalia.model.ImposedValue.Attribute;
import westphalia.model.institution.Seat;
import westphalia.scenario.shape.Words;

/** A veto that is set by hand is taken or given, in years in which the state sits on the Council. */
final class VetoChecks {
    private VetoChecks() {}

    static void check(Inquiry inquiry) {
        for (ImposedValue value : inquiry.scenario().overrides()) {
            String path = "overrides." + value.id();
            if (!inquiry.isSound(path + ".attribute")) {
                continue;
            }
            if (value.attribute() == Attribute.VETO) {
                veto(inquiry, value, path);
            } else {
                String why = "would not count: only a veto is set for some years, and a "
                        + Words.word(value.attribute()) + " always; leave it out";
                refuse(inquiry, value.from() != null, path + ".from", why);
                refuse(inquiry, value.until() != null, path + ".until", why);
            }
        }
    }

    private static void veto(Inquiry inquiry, ImposedValue veto, String path) {
        refuse(
                inquiry,
                veto.claimant() != null,
                path + ".claimant",
                "would not count: a veto is held on every draft; leave it out");
        if (veto.value() != 0 && veto.value() != 1) {
            inquiry.report(
                    path + ".value", "must be 0, taken, or 1, given, for a veto, but is " + Words.shown(veto.value()));
        }
        boolean isSeated = inquiry.scenario().council().stream()
                .filter(seat -> seat.iso3().equals(veto.state()))
                .map(Seat::year)
                .anyMatch(veto::holdsIn);
        if (inquiry.isSound(CouncilChecks.SEATS) && inquiry.isSound(path + ".state") && !isSeated) {
            inquiry.report(
                    path + ".state",
                    veto.state() + " has no seat in the council table in those years, so it has no veto to take and can"
                            + " be given none");
        }
    }

    private static void refuse(Inquiry inquiry, boolean isWritten, String path, String why) {
        if (isWritten) {
            inquiry.report(path, why);
        }
    }
}
