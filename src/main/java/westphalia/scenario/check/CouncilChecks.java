package westphalia.scenario.check;

import java.util.NavigableSet;
import java.util.TreeSet;
import westphalia.model.Draft;
import westphalia.model.institution.Body;
import westphalia.model.institution.Seat;
import westphalia.scenario.Scenario;

/** In every year in which a draft may come before the Council somebody sits there. */
final class CouncilChecks {
    /** The table. */
    static final String SEATS = "council";

    private CouncilChecks() {}

    static void check(Inquiry inquiry) {
        Scenario scenario = inquiry.scenario();
        if (!inquiry.isSound(SEATS) || !inquiry.isSound("to")) {
            return;
        }
        NavigableSet<Integer> seated = new TreeSet<>();
        scenario.council().stream().map(Seat::year).forEach(seated::add);
        for (Draft draft : scenario.drafts()) {
            if (Body.Kind.COUNCIL.is(draft.body()) && !draft.month().isAfter(scenario.to())) {
                check(inquiry, draft, seated);
            }
        }
    }

    private static void check(Inquiry inquiry, Draft draft, NavigableSet<Integer> seated) {
        int first = draft.month().getYear();
        int last = first;
        if (draft.yearly()) {
            boolean reached =
                    inquiry.scenario().to().getMonthValue() >= draft.month().getMonthValue();
            last = Math.max(first, inquiry.scenario().to().getYear() - (reached ? 0 : 1));
        }
        for (int year = first; year <= last; year++) {
            if (!seated.contains(year)) {
                String known = seated.isEmpty()
                        ? "it has no rows"
                        : "its years run from " + seated.first() + " to " + seated.last();
                inquiry.report(
                        "drafts." + draft.id() + ".month",
                        "comes before the council in " + year + ", a year without seats in the council table; "
                                + known);
                return;
            }
        }
    }
}
