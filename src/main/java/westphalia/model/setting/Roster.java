package westphalia.model.setting;

import java.time.temporal.ChronoField;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.model.State;
import westphalia.model.decision.Luck;

/** The states of a setting in the order of their ISO3 codes, each with its position and its key for luck. */
public final class Roster {
    private final List<State> states;
    private final Map<String, Integer> positions;
    private final long[] keys;
    /** By position: the first proleptic month as a member of the United Nations, or {@link Long#MAX_VALUE}. */
    private final long[] memberSince;

    /** @param states in any order; the roster sorts them by ISO3 */
    public Roster(List<State> states) {
        this.states = states.stream()
                .sorted(java.util.Comparator.comparing(State::iso3))
                .toList();
        this.positions = new TreeMap<>();
        this.keys = new long[states.size()];
        this.memberSince = new long[states.size()];
        for (int position = 0; position < this.states.size(); position++) {
            State state = this.states.get(position);
            positions.put(state.iso3(), position);
            keys[position] = Luck.key(state.iso3());
            memberSince[position] = state.unMemberSince() == null
                    ? Long.MAX_VALUE
                    : state.unMemberSince().getLong(ChronoField.PROLEPTIC_MONTH);
        }
    }

    public int size() {
        return states.size();
    }

    public State state(int position) {
        return states.get(position);
    }

    public List<State> states() {
        return Collections.unmodifiableList(states);
    }

    /** The position of the state with this code; an unknown code is refused. */
    public int position(String iso3) {
        Integer position = positions.get(iso3);
        if (position == null) {
            throw new IllegalArgumentException("no state " + iso3 + " in the roster");
        }
        return position;
    }

    /** Whether the roster has a state with this code. */
    public boolean has(String iso3) {
        return positions.containsKey(iso3);
    }

    /** Whether a state is a member of the United Nations on the first day of the month after this one. */
    public boolean isUnMember(int position, long month) {
        return memberSince[position] <= month;
    }

    /** Whether a state never becomes a member of the United Nations. */
    public boolean isNeverUnMember(int position) {
        return memberSince[position] == Long.MAX_VALUE;
    }

    /** The state's key for luck. */
    public long key(int position) {
        return keys[position];
    }
}
