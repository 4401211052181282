package westphalia.model.institution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import westphalia.model.meaning.Meaning;

/** A spell of membership in an organisation; one row of a memberships table. */
public record Membership(
        @Meaning(text = "Id of the organisation") String organisation,
        @Meaning(text = "ISO3 of the member") String iso3,
        @Meaning(text = "First day of membership") LocalDate since,

        @Meaning(text = "Day on which it ended, if it did") @Nullable
        LocalDate until) {}
