package westphalia.scenario.table;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.model.Vote;

/** How tables write votes: by an initial or a word, whatever its case. Numbers mean different things in different tables. */
final class WrittenVote {
    /** The rule, for a message. */
    static final String RULE = "must be Y (yes), N (no), A (abstain) or X (did not vote)";

    /** What to say of a number. */
    static final String NUMBERS = "; numbers are not read, for tables differ: in Voeten's 1 is yes, 2 abstain, 3 no,"
            + " 8 absent and 9 not a member";

    private static final Map<String, Vote> WORDS = Map.ofEntries(
            Map.entry("Y", Vote.YES),
            Map.entry("YES", Vote.YES),
            Map.entry("IN FAVOUR", Vote.YES),
            Map.entry("IN FAVOR", Vote.YES),
            Map.entry("N", Vote.NO),
            Map.entry("NO", Vote.NO),
            Map.entry("AGAINST", Vote.NO),
            Map.entry("A", Vote.ABSTAIN),
            Map.entry("ABSTAIN", Vote.ABSTAIN),
            Map.entry("ABSTAINED", Vote.ABSTAIN),
            Map.entry("ABSTENTION", Vote.ABSTAIN),
            Map.entry("X", Vote.NOT_PARTICIPATING),
            Map.entry("NV", Vote.NOT_PARTICIPATING),
            Map.entry("ABSENT", Vote.NOT_PARTICIPATING),
            Map.entry("NON-VOTING", Vote.NOT_PARTICIPATING),
            Map.entry("NOT VOTING", Vote.NOT_PARTICIPATING),
            Map.entry("DID NOT VOTE", Vote.NOT_PARTICIPATING),
            Map.entry("NOT PARTICIPATING", Vote.NOT_PARTICIPATING));

    private WrittenVote() {}

    /** The vote that a word means; null if it means none. */
    static @Nullable Vote of(String text) {
        return WORDS.get(text.toUpperCase(Locale.ROOT).replace('_', ' '));
    }
}
