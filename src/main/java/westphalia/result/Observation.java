package westphalia.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A recorded recognition of history; drawn beside the model, never read by it. */
public record Observation(
        String claimant,
        String iso3,
        boolean isUnMember,
        LocalDate recognisedOn,
        @Nullable LocalDate withdrawnOn) {}
