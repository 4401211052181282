package westphalia.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.model.meaning.Meaning;

/** A contested entity that claims to be a state. */
public record Claimant(
        @Meaning(text = "Name used in paths, tables and events")
        String id,

        @Meaning(text = "Name shown on charts") String name,

        @Meaning(text = "ISO3 of its own row in the states table; it is no agent") @Nullable
        String entity,

        @Meaning(text = "ISO3 of the state it wants to part from; also listed under parents")
        String parent,

        @Meaning(text = "ISO3 of the great power that sponsors it, if any") @Nullable
        String patron,

        @Meaning(text = "ISO3 of the great power behind the parent, if any") @Nullable
        String opponent,

        @Meaning(text = "ISO3 of states that sponsor it beside the patron", preset = "[]")
        List<String> cosponsors,

        @Meaning(text = "ISO3 of sponsors that promised recognition before the declaration", preset = "[]")
        List<String> promisedBy,

        @Meaning(text = "Month of its declaration, if that lies before the scenario") @Nullable
        YearMonth declaredBefore,

        @Meaning(text = "Kin: weight of membership by organisation", min = -1, max = 1, preset = "{}")
        Map<String, Double> kinOrganisations,

        @Meaning(text = "Kin: weight of single states by ISO3", min = -1, max = 1, preset = "{}")
        Map<String, Double> kinStates,

        @Meaning(text = "Share of its territory and affairs it controls itself", min = 0, max = 1, preset = "0.5")
        double control,

        @Meaning(text = "Foreign presence imposed on it, as against invited", min = 0, max = 1, preset = "0")
        double presence,

        @Meaning(text = "Foreign presence it invited", min = 0, max = 1, preset = "0")
        double invitedPresence,

        @Meaning(
                text = "How far it governs its own borders and is let into organisations",
                min = 0,
                max = 1,
                preset = "0.2")
        double borders,

        @Meaning(
                text = "Remedial claim: abuse suffered, will of its people, years administered, standards met",
                min = 0,
                max = 1,
                preset = "0")
        double remedialClaim,

        @Meaning(
                text = "The remedial claim it had when the recognition weights were fitted",
                min = 0,
                max = 1,
                preset = "0")
        double remedialClaimReference,

        @Meaning(text = "Whether outside force fought for it", preset = "false")
        boolean forceUsed,

        @Meaning(
                text = "How far it is heard and seated in forums of the United Nations",
                min = 0,
                max = 1,
                preset = "0.3")
        double access,

        @Meaning(text = "Whether a mandate of the Council is in force over it at the start", preset = "false")
        boolean mandate,

        @Meaning(
                text = "Share of its people, or of a minority in it, with a protector's passport",
                min = 0,
                max = 1,
                preset = "0")
        double passports,

        @Meaning(text = "Aid for its institutions", min = 0, max = 1, preset = "0")
        double aid,

        @Meaning(text = "The conflict behind it", preset = "{}")
        Conflict conflict) {

    /** The conflict between a claimant and its parent at the start. */
    public record Conflict(
            @Meaning(text = "Severity of abuse and violence", min = 0, max = 1, preset = "0")
            double severity,

            @Meaning(text = "Autonomy the parent leaves it", min = 0, max = 1, preset = "0.5")
            double autonomy,

            @Meaning(text = "How far its people are mobilised", min = 0, max = 1, preset = "0")
            double mobilisation,

            @Meaning(text = "Whether a protector of it, or of a minority in it, borders on it", preset = "false")
            boolean contiguous,

            @Meaning(
                    text = "Whether it decides itself when to declare; else only a dated event declares",
                    preset = "false")
            boolean mayDeclare,

            @Meaning(text = "Whether its patron annexes it when it recognises it", preset = "false")
            boolean annexation) {}
}
