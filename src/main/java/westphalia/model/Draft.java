package westphalia.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.model.meaning.Meaning;

/** A text a sponsor may put to the vote of a body. */
public record Draft(
        @Meaning(text = "Name used in paths and tables") String id,

        @Meaning(text = "What it asks, in a few words; shown on charts")
        String title,

        @Meaning(text = "Month in which its sponsor decides whether to table it")
        YearMonth month,

        @Meaning(text = "Whether it is tried again every year after that month", preset = "false")
        boolean yearly,

        @Meaning(
                text = "What must hold for it to be on the table: none, declared, undeclared, bypassed or annexed",
                preset = "none")
        Condition condition,

        @Meaning(text = "The claimant it is about") String claimant,
        @Meaning(text = "ISO3 of its sponsor") String sponsor,

        @Meaning(text = "ISO3 of the state it is aimed at, if any") @Nullable
        String target,

        @Meaning(text = "The body that decides: an organisation of the scenario", preset = "council")
        String body,

        @Meaning(
                text = "What it asks on the axis of stances: -1 the parent's case in full, 1 the claimant's",
                min = -1,
                max = 1)
        double position,

        @Meaning(text = "The status quo in force if it fails, on the same axis", min = -1, max = 1)
        double statusQuo,

        @Meaning(text = "Whether the parent accepts it", preset = "false")
        boolean parentConsents,

        @Meaning(text = "Its humanitarian content; 0 for a draft on status", min = 0, max = 1, preset = "0")
        double humanitarian,

        @Meaning(text = "Whether it is procedural, so that no member has a veto", preset = "false")
        boolean procedural,

        @Meaning(text = "Whether it recommends the claimant for membership", preset = "false")
        boolean membership,

        @Meaning(
                text = "Whether it comes to the vote whatever its sponsor reckons, as when a mandate expires",
                preset = "false")
        boolean mustVote,

        @Meaning(
                text = "How far it authorises the use of force if adopted: 0 not at all, 1 in full",
                min = 0,
                max = 1,
                preset = "0")
        double authorisation,

        @Meaning(text = "Whether it puts the claimant under international administration if adopted", preset = "false")
        boolean mandate,

        @Meaning(
                text = "Whether it is a step of a body with members of its own towards the claimant: who has recognised"
                        + " says yes, the others let it pass or not",
                preset = "false")
        boolean step,

        @Meaning(text = "Whether it is a step that needs the claimant to be a state", preset = "false")
        boolean needsStatehood,

        @Meaning(
                text = "Whether it is about the claimant's status, as membership is, and not about force or relief",
                preset = "false")
        boolean onStatus,

        @Meaning(
                text = "What the claimant's opponent is offered for letting it pass, in units of a member's reasons",
                min = 0,
                max = 10,
                preset = "0")
        double deal,

        @Meaning(text = "Symbol of the document it stands for, by which recorded votes are found") @Nullable
        String symbol,

        @Meaning(text = "Public source, and what is known of it", preset = "\"\"")
        String source) {

    public Draft {
        symbol = symbol == null ? null : Symbol.of(symbol);
    }

    /** Whether it is about what the claimant is, rather than about force, relief or procedure. */
    public boolean isOnStatus() {
        return onStatus || membership;
    }

    /** What it does if it is adopted; nothing if it only condemns, asks or demands. */
    public List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        if (authorisation > 0) {
            effects.add(new Effect.Authorisation(authorisation));
        }
        if (membership) {
            effects.add(new Effect.Admission());
        }
        if (mandate) {
            effects.add(new Effect.Mandate());
        }
        if (isStep()) {
            effects.add(new Effect.Step());
        }
        return List.copyOf(effects);
    }

    /** Whether it is a step of a body towards the claimant. */
    public boolean isStep() {
        return step || needsStatehood;
    }

    /** Whether it asks for more, in the claimant's favour, than the status quo. */
    public boolean isForClaimant() {
        return position > statusQuo;
    }

    /** The same draft, asking for something else. */
    public Draft withPosition(double changed) {
        return new Draft(
                id,
                title,
                month,
                yearly,
                condition,
                claimant,
                sponsor,
                target,
                body,
                changed,
                statusQuo,
                parentConsents,
                humanitarian,
                procedural,
                membership,
                mustVote,
                authorisation,
                mandate,
                step,
                needsStatehood,
                onStatus,
                deal,
                symbol,
                source);
    }

    /** What must hold for a draft to be on the table. */
    public enum Condition {
        NONE,
        /** The claimant has declared independence. */
        DECLARED,
        /** The claimant has not declared independence. */
        UNDECLARED,
        /** Force was used for the claimant past the Council, three months ago. */
        BYPASSED,
        /** The claimant was annexed in this month or before. */
        ANNEXED
    }
}
