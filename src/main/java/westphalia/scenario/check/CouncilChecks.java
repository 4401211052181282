package westphalia.scenario.check;

import java.util.NavigableSet;
import java.util.TreeSet;
import westphalia.model.Draft;
import westphalia.model.institution.Body;
import westphalia.model.institution.Seat;
import westphalia.scenario.Scenario;

/**
 * In every year in which something may come before the Council the table of its seats has rows.
 *
 * <p>Drafts come before it in their months; the hearing of a claimant in any month in which a sponsor of it may ask,
 * and a seat counts in every month for whom sponsors lean on. A scenario without a table has no Council in which a
 * claimant could be heard; one whose table ends too early would lose it on the way without a word.
 */
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
        if (!seated.isEmpty() && inquiry.isSound("from") && hasSponsor(scenario)) {
            everyYear(inquiry, seated);
        }
        for (Draft draft : scenario.drafts()) {
            if (Body.Kind.COUNCIL.is(draft.body()) && !draft.month().isAfter(scenario.to())) {
                check(inquiry, draft, seated);
            }
        }
    }

    private static boolean hasSponsor(Scenario scenario) {
        return scenario.claimants().stream()
                .anyMatch(claimant ->
                        claimant.patron() != null || !claimant.cosponsors().isEmpty());
    }

    private static void everyYear(Inquiry inquiry, NavigableSet<Integer> seated) {
        int first = inquiry.scenario().from().getYear();
        int last = inquiry.scenario().to().getYear();
        if (first < seated.first()) {
            inquiry.report(
                    "from",
                    "must not lie before " + seated.first() + ", the first year of the council table: claimants with"
                            + " sponsors may be heard there at any time");
        }
        if (last > seated.last()) {
            inquiry.report(
                    "to",
                    "must not lie after " + seated.last() + ", the last year of the council table: claimants with"
                            + " sponsors may be heard there at any time");
        }
        for (int year = Math.max(first, seated.first()); year < Math.min(last, seated.last()); year++) {
            if (!seated.contains(year)) {
                inquiry.report(SEATS, "must have rows for " + year + ", a year between its first and its last");
                return;
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
