package westphalia.model.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.model.Draft;

/**
 * A body that decides drafts.
 *
 * <p>This class alone knows which organisations of a scenario are the Security Council and the General Assembly;
 * everything else asks a body for its kind and its rules.
 *
 * @param id as drafts and tables name it
 * @param name shown on charts
 * @param kind who sits there, how drafts come before it, and what else its decisions move
 * @param rule for the admission of members, and for all drafts of a body that knows no other rule
 * @param onResolutions for all drafts but admissions
 * @param permanent ISO3 of members whose no is a veto where the rule knows vetoes; the Council's table says its own
 */
public record Body(
        String id, String name, Kind kind, DecisionRule rule, DecisionRule onResolutions, List<String> permanent) {

    /** Which body it is. */
    public enum Kind {
        /** The Security Council: its seats are a table of years, and its legitimacy is at stake. */
        COUNCIL,
        /** The General Assembly: all members of the United Nations; votes on everything that comes before it. */
        ASSEMBLY,
        /** Any other body, with members of its own. */
        ASSOCIATION;

        private static final String COUNCIL_ID = "council";
        private static final String ASSEMBLY_ID = "assembly";

        /** The kind of the body with this id. */
        public static Kind of(String id) {
            return switch (id) {
                case COUNCIL_ID -> COUNCIL;
                case ASSEMBLY_ID -> ASSEMBLY;
                default -> ASSOCIATION;
            };
        }

        /** Whether the body with this id is of this kind. */
        public boolean is(String id) {
            return of(id) == this;
        }
    }

    public Body {
        permanent = List.copyOf(permanent);
    }

    /** The Security Council of a scenario that does not list it: nine of fifteen and no veto. */
    public static final Body COUNCIL = new Body(
            Kind.COUNCIL_ID,
            "Security Council",
            Kind.COUNCIL,
            QuotaWithVetoes.COUNCIL_ON_SUBSTANCE,
            QuotaWithVetoes.COUNCIL_ON_SUBSTANCE,
            List.of());

    /** The General Assembly of a scenario that does not list it: two thirds to admit, else a simple majority. */
    public static final Body ASSEMBLY = new Body(
            Kind.ASSEMBLY_ID, "General Assembly", Kind.ASSEMBLY, new TwoThirds(), new SimpleMajority(), List.of());

    /** The body that an organisation is; null if it has no rule by which it could decide. */
    public static @Nullable Body of(Organisation organisation) {
        Kind kind = Kind.of(organisation.id());
        DecisionRule given = organisation.rule();
        DecisionRule rule = given != null
                ? given
                : switch (kind) {
                    case COUNCIL -> COUNCIL.rule();
                    case ASSEMBLY -> ASSEMBLY.rule();
                    case ASSOCIATION -> null;
                };
        if (rule == null) {
            return null;
        }
        DecisionRule other = organisation.ruleOnResolutions();
        DecisionRule onResolutions = other != null ? other : kind == Kind.ASSEMBLY ? ASSEMBLY.onResolutions() : rule;
        return new Body(organisation.id(), organisation.name(), kind, rule, onResolutions, organisation.permanent());
    }

    /** The rule by which it decides a draft. */
    public DecisionRule ruleFor(Draft draft) {
        DecisionRule chosen = draft.membership() ? rule : onResolutions;
        return draft.procedural() ? chosen.onProcedure() : chosen;
    }

    /** Whether a sponsor weighs if it puts a draft before this body to the vote; if not, every draft is voted on. */
    public boolean hasTabling() {
        return kind != Kind.ASSEMBLY;
    }
}
