package westphalia.model.institution;

import java.util.List;
import westphalia.model.ImposedValue;
import westphalia.model.meaning.Meaning;

/** A seat in the Council for a year; one row of a council table. */
public record Seat(
        @Meaning(text = "Calendar year", min = 1945, max = 2200)
        int year,

        @Meaning(text = "ISO3 of the member") String iso3,
        @Meaning(text = "Whether the seat is permanent") boolean permanent) {

    /** The seats with the vetoes that a scenario takes or gives by hand; a later value replaces an earlier one. */
    public static List<Seat> withImposed(List<Seat> seats, List<ImposedValue> imposed) {
        return seats.stream().map(seat -> seat.with(imposed)).toList();
    }

    private Seat with(List<ImposedValue> imposed) {
        Seat seat = this;
        for (ImposedValue value : imposed) {
            if (value.attribute() == ImposedValue.Attribute.VETO
                    && value.state().equals(iso3)
                    && value.holdsIn(year)) {
                seat = new Seat(year, iso3, value.value() == 1);
            }
        }
        return seat;
    }
}
