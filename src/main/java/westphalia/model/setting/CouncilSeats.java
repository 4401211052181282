package westphalia.model.setting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.model.institution.Seat;

/** Who sits on the Council in which year: permanent members first, then the elected, each by ISO3. */
public final class CouncilSeats {
    private final Map<Long, Members> byYear = new TreeMap<>();

    /**
     * Who sits on a body.
     *
     * @param states positions of the members
     * @param permanent how many of them, from the first, are permanent
     */
    public record Members(List<Integer> states, int permanent) {
        public boolean isPermanent(int seat) {
            return seat < permanent;
        }

        public int size() {
            return states.size();
        }

        /** By seat, whether it is permanent. */
        public boolean[] seats() {
            boolean[] seats = new boolean[states.size()];
            Arrays.fill(seats, 0, permanent, true);
            return seats;
        }
    }

    CouncilSeats(List<Seat> seats, Roster roster) {
        Map<Long, List<Integer>> permanent = new TreeMap<>();
        Map<Long, List<Integer>> elected = new TreeMap<>();
        for (Seat seat : seats) {
            Map<Long, List<Integer>> kind = seat.permanent() ? permanent : elected;
            kind.computeIfAbsent((long) seat.year(), year -> new ArrayList<>()).add(roster.position(seat.iso3()));
            permanent.computeIfAbsent((long) seat.year(), year -> new ArrayList<>());
        }
        permanent.forEach((year, first) -> {
            List<Integer> all = new ArrayList<>(first.stream().sorted().toList());
            elected.getOrDefault(year, List.of()).stream().sorted().forEach(all::add);
            byYear.put(year, new Members(List.copyOf(all), first.size()));
        });
    }

    /** Whether there is a Council in the year in which a proleptic month lies. */
    public boolean has(long month) {
        return byYear.containsKey(Math.floorDiv(month, 12L));
    }

    /** The Council of the year in which a proleptic month lies; a year without one is refused. */
    public Members in(long month) {
        Members members = byYear.get(Math.floorDiv(month, 12L));
        if (members == null) {
            throw new IllegalStateException("no Council for the year " + Math.floorDiv(month, 12L));
        }
        return members;
    }
}
