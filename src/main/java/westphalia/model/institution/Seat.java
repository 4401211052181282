package westphalia.model.institution;

import westphalia.model.meaning.Meaning;

/** A seat in the Council for a year; one row of a council table. */
public record Seat(
        @Meaning(text = "Calendar year", min = 1945, max = 2200)
        int year,

        @Meaning(text = "ISO3 of the member") String iso3,
        @Meaning(text = "Whether the seat is permanent") boolean permanent) {}
