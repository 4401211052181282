package westphalia.model.setting;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import westphalia.model.institution.Membership;
import westphalia.model.institution.Organisation;

/** Who belongs to which organisation in which month. A month counts if the member belongs on its last day. */
public final class Memberships {
    private final List<Organisation> organisations;
    /** By organisation and state: pairs of first and last proleptic month. */
    private final long[][][] spells;

    Memberships(List<Organisation> organisations, Roster roster) {
        this.organisations = List.copyOf(organisations);
        this.spells = new long[organisations.size()][roster.size()][];
        for (int organisation = 0; organisation < organisations.size(); organisation++) {
            List<List<Long>> months = new ArrayList<>();
            for (int state = 0; state < roster.size(); state++) {
                months.add(new ArrayList<>());
            }
            for (Membership membership : organisations.get(organisation).members()) {
                List<Long> own = months.get(roster.position(membership.iso3()));
                own.add(membership.since().getLong(ChronoField.PROLEPTIC_MONTH));
                own.add(
                        membership.until() == null
                                ? Long.MAX_VALUE
                                : membership.until().getLong(ChronoField.PROLEPTIC_MONTH) - 1);
            }
            for (int state = 0; state < roster.size(); state++) {
                spells[organisation][state] =
                        months.get(state).stream().mapToLong(Long::longValue).toArray();
            }
        }
    }

    /** The organisations, in the order of the scenario. */
    public List<Organisation> organisations() {
        return organisations;
    }

    /** Whether a state belongs to the organisation at this place in {@link #organisations} in a month. */
    public boolean isMember(int organisation, int state, long month) {
        long[] own = spells[organisation][state];
        for (int spell = 0; spell < own.length; spell += 2) {
            if (own[spell] <= month && month <= own[spell + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The place of the organisation with this id, or -1. */
    public int place(String id) {
        for (int place = 0; place < organisations.size(); place++) {
            if (organisations.get(place).id().equals(id)) {
                return place;
            }
        }
        return -1;
    }
}
