package westphalia.scenario.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import westphalia.model.State;
import westphalia.scenario.Scenario;

/**
 * The states table describes the time of the scenario.
 *
 * <p>Values are standardised over the members of the United Nations in the first month; without members there is no
 * mean. And a table whose members are in large part admitted only later describes another world: the facts of 2007
 * say nothing about 1971, when 66 of its 193 members were colonies or parts of other states.
 */
final class MemberChecks {
    /** The share of all members ever that must be members in the first month; the table of 2008 has .82 in 1991. */
    private static final double LEAST_SHARE = 0.75;

    private MemberChecks() {}

    static void check(Inquiry inquiry) {
        Scenario scenario = inquiry.scenario();
        if (!inquiry.isSound("states") || !inquiry.isSound("from")) {
            return;
        }
        boolean isKnown = scenario.states().stream()
                .allMatch(state -> inquiry.isSound("states." + state.iso3() + ".un_member_since"));
        if (!isKnown) {
            return; // A day that could not be read is no sign of a state outside the United Nations.
        }
        LocalDate first = scenario.from().atEndOfMonth();
        List<LocalDate> admissions = scenario.states().stream()
                .map(State::unMemberSince)
                .filter(Objects::nonNull)
                .toList();
        long members = admissions.stream().filter(day -> !day.isAfter(first)).count();
        if (members == 0) {
            inquiry.report(
                    "from",
                    "must lie in the time of the states table: no state of it is a member of the United Nations in "
                            + scenario.from()
                            + (admissions.isEmpty() ? "; un_member_since is empty in every row" : ""));
        } else if (members < LEAST_SHARE * admissions.size()) {
            inquiry.report(
                    "from",
                    "must lie in the time of the states table: in " + scenario.from() + " only " + members + " of its "
                            + admissions.size() + " members of the United Nations had been admitted, fewer than three"
                            + " quarters");
        }
    }
}
