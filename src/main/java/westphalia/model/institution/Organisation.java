package westphalia.model.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.model.meaning.Meaning;

/** A body or an alliance: who belongs to it and what that ties them to. */
public record Organisation(
        @Meaning(text = "Name used in paths and tables") String id,
        @Meaning(text = "Name shown on charts") String name,

        @Meaning(
                text = "The rule by which it decides, if it does; of a body with a rule on resolutions that on"
                        + " admissions only")
        @Nullable
        DecisionRule rule,

        @Meaning(
                text = "The rule for all drafts but admissions, if it is another; in the assembly a simple majority"
                        + " if left out")
        @Nullable
        DecisionRule ruleOnResolutions,

        @Meaning(
                text = "ISO3 of members whose no is a veto where the rule knows vetoes; the council table says its own",
                preset = "[]")
        List<String> permanent,

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
