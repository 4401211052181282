package westphalia.scenario.table;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import westphalia.model.history.Observation;
import westphalia.model.institution.Membership;

/** What the cells of one row must be to one another. */
final class RowRules {
    private RowRules() {}

    /**
     * Checks a row.
     *
     * @param refuse takes the column at fault and the message
     */
    static void check(Class<?> type, ReadRow row, BiConsumer<String, String> refuse) {
        if (type == Observation.class) {
            observation(row, refuse);
        } else if (type == Membership.class) {
            order(row, "since", "until", refuse);
        }
    }

    /** A withdrawal has a day and a status; without either it would not count, and without a word. */
    private static void observation(ReadRow row, BiConsumer<String, String> refuse) {
        order(row, "recognised_on", "withdrawn_on", refuse);
        boolean hasDay = row.value("withdrawn_on") != null;
        boolean hasStatus = row.value("withdrawal_status") != null;
        if (hasDay && !hasStatus && !row.isRefused("withdrawal_status")) {
            refuse.accept(
                    "withdrawal_status",
                    "must say what is known of the withdrawal: stated, claimed, contested or void; only a stated one"
                            + " counts");
        }
        if (hasStatus && !hasDay && !row.isRefused("withdrawn_on")) {
            refuse.accept("withdrawn_on", "must not be empty where withdrawal_status is given");
        }
    }

    private static void order(ReadRow row, String first, String last, BiConsumer<String, String> refuse) {
        if (row.value(first) instanceof LocalDate begun
                && row.value(last) instanceof LocalDate ended
                && !row.isRefused(first)
                && ended.isBefore(begun)) {
            refuse.accept(last, "must not be before " + first + ", " + begun + ", but is " + ended);
        }
    }
}
