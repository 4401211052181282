package westphalia.scenario.check;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Event;
import westphalia.model.history.PastBreach;
import westphalia.scenario.Limits;
import westphalia.scenario.Scenario;

/**
 * Dates that must follow one another.
 *
 * <p>Nothing may happen before the first month, for a run could not take it into account. What happens after the last
 * month is allowed: a shorter run of the same file simply ends before it.
 */
final class DateChecks {
    private DateChecks() {}

    static void check(Inquiry inquiry) {
        Scenario scenario = inquiry.scenario();
        boolean knowsStart = inquiry.isSound("from");
        if (knowsStart && inquiry.isSound("to")) {
            span(inquiry, scenario.from(), scenario.to());
        }
        if (knowsStart) {
            starts(inquiry, scenario.from());
        }
        declarations(inquiry);
        coverage(inquiry, scenario);
    }

    /** A table of history must end where the scenario says that it ends. */
    private static void coverage(Inquiry inquiry, Scenario scenario) {
        YearMonth until = scenario.observedUntil();
        YearMonth last = scenario.observed().stream()
                .map(row -> YearMonth.from(row.recognisedOn()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (until != null && last != null && last.isAfter(until)) {
            inquiry.report(
                    "observed_until",
                    "must not be before the last recognition of observed, " + last + ", but is " + until);
        }
    }

    private static void span(Inquiry inquiry, YearMonth from, YearMonth to) {
        if (to.isBefore(from)) {
            inquiry.report("to", "must not be before from, " + from + ", but is " + to);
            return;
        }
        long months = from.until(to, ChronoUnit.MONTHS) + 1;
        if (months > Limits.MONTHS) {
            inquiry.report("to", "must be at most " + Limits.MONTHS + " months from the first, but is " + months);
        }
    }

    private static void starts(Inquiry inquiry, YearMonth from) {
        for (Event event : inquiry.scenario().events()) {
            if (event.month().isBefore(from)) {
                inquiry.report(
                        "events." + event.id() + ".month",
                        "must not be before the first month, " + from + ", but is " + event.month());
            }
        }
        for (Draft draft : inquiry.scenario().drafts()) {
            if (draft.month().isBefore(from)) {
                inquiry.report(
                        "drafts." + draft.id() + ".month",
                        "must not be before the first month, " + from + ", but is " + draft.month());
            }
        }
        for (PastBreach breach : inquiry.scenario().precedents()) {
            if (!breach.month().isBefore(from)) {
                inquiry.report(
                        "precedents." + breach.id() + ".month",
                        "must be before the first month, " + from + ", but is " + breach.month());
            }
        }
        for (Claimant claimant : inquiry.scenario().claimants()) {
            YearMonth declared = claimant.declaredBefore();
            if (declared != null && !declared.isBefore(from)) {
                inquiry.report(
                        "claimants." + claimant.id() + ".declared_before",
                        "must be before the first month, " + from + ", but is " + declared
                                + "; a later declaration is an event");
            }
        }
    }

    private static void declarations(Inquiry inquiry) {
        Map<String, String> declared = new HashMap<>();
        for (Claimant claimant : inquiry.scenario().claimants()) {
            if (claimant.declaredBefore() != null) {
                declared.put(claimant.id(), "in " + claimant.declaredBefore() + ", before the scenario");
            }
        }
        for (Event event : inquiry.scenario().events()) {
            if (event instanceof Event.Declaration declaration) {
                String first = declared.putIfAbsent(declaration.claimant(), "by the event " + declaration.id());
                if (first != null) {
                    inquiry.report(
                            "events." + event.id() + ".claimant",
                            declaration.claimant() + " may declare independence once, but has done so " + first);
                }
            }
        }
    }
}
