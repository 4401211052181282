package westphalia.model.setting;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import westphalia.model.institution.Membership;
import westphalia.model.institution.Organisation;

/** Who belongs to which organisation in which month. A month counts if the member belongs on its last day. */
public final class Memberships {
    private final List<Organisation> organisations;
    private final int states;
    /** By organisation and, within it, by state: where its spells begin; those of the next begin where they end. */
    private final int[] begins;
    /** The first and the last proleptic month of each spell. */
    private final long[] firsts;

    private final long[] lasts;

    Memberships(List<Organisation> organisations, Roster roster) {
        this.organisations = List.copyOf(organisations);
        this.states = roster.size();
        this.begins = new int[organisations.size() * states + 1];
        List<Membership> spells = new ArrayList<>();
        for (int organisation = 0; organisation < organisations.size(); organisation++) {
            List<Membership> own =
                    new ArrayList<>(organisations.get(organisation).members());
            own.sort(Comparator.comparingInt(membership -> roster.position(membership.iso3())));
            for (Membership membership : own) {
                begins[organisation * states + roster.position(membership.iso3()) + 1]++;
            }
            spells.addAll(own);
        }
        for (int place = 1; place < begins.length; place++) {
            begins[place] += begins[place - 1];
        }
        this.firsts = spells.stream()
                .mapToLong(spell -> spell.since().getLong(ChronoField.PROLEPTIC_MONTH))
                .toArray();
        this.lasts = spells.stream().mapToLong(Memberships::last).toArray();
    }

    private static long last(Membership spell) {
        return spell.until() == null ? Long.MAX_VALUE : spell.until().getLong(ChronoField.PROLEPTIC_MONTH) - 1;
    }

    /** The organisations, in the order of the scenario. */
    public List<Organisation> organisations() {
        return organisations;
    }

    /** Whether a state belongs to the organisation at this place in {@link #organisations} in a month. */
    public boolean isMember(int organisation, int state, long month) {
        int place = organisation * states + state;
        for (int spell = begins[place]; spell < begins[place + 1]; spell++) {
            if (firsts[spell] <= month && month <= lasts[spell]) {
                return true;
            }
        }
        return false;
    }

    /** The months in which a state's memberships of an organisation begin or have ended; in no order. */
    long[] changes(int organisation, int state) {
        int place = organisation * states + state;
        return IntStream.range(begins[place], begins[place + 1])
                .mapToObj(spell -> lasts[spell] == Long.MAX_VALUE
                        ? LongStream.of(firsts[spell])
                        : LongStream.of(firsts[spell], lasts[spell] + 1))
                .flatMapToLong(months -> months)
                .toArray();
    }

    /** The number of states of the roster. */
    int states() {
        return states;
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
