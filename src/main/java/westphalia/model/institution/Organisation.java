package westphalia.model.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.model.meaning.Meaning;

/** A body or an alliance: who belongs to it and what that ties them to. */
public record Organisation(
        @Meaning(text = "Name used in paths and tables") String id,
        @Meaning(text = "Name shown on charts") String name,

        @Meaning(text = "The rule by which it decides, if it does") @Nullable
        DecisionRule rule,

        @Meaning(text = "Whether its members act together in the months after a declaration", preset = "false")
        boolean coordinates,

        @Meaning(text = "Whether its members profess to stand between the sides", preset = "false")
        boolean nonAligned,

        @Meaning(text = "ISO3 of the great power that leads it, if any") @Nullable
        String leader,

        @Meaning(text = "Strength of the tie that membership makes to the leader", min = 0, max = 1, preset = "0")
        double tie,

        @Meaning(text = "Who belongs to it and when", preset = "[]")
        List<Membership> members) {}
