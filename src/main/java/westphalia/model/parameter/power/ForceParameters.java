package westphalia.model.parameter.power;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** What force takes before it is used, and what it and a deal instead of it leave (rule 9, {@code BypassRule}). */
public record ForceParameters(
        @Meaning(
                text = "Share of its own and the parent's capability that a leader of force must have",
                min = 0,
                max = 1,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source =
                        "Sivis, Conclusion: the United States led and supplied the means; a leader stronger than the parent")
        double leaderCapability,

        @Meaning(
                text = "What a leader without any capability takes away; nothing if it has as much as it must",
                unit = "log-odds",
                min = 0,
                max = 50,
                preset = "20",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Conclusion; so large that without a leader there is no force")
        double leader,

        @Meaning(
                text = "Months of force, after which presence is imposed and the Council may give a mandate",
                unit = "months",
                min = 1,
                max = 60,
                preset = "3",
                status = Status.ILLUSTRATIVE,
                source = "24 March to 10 June 1999")
        int months,

        @Meaning(
                text = "Control that the claimant has at least under presence, as a share of that presence",
                min = 0,
                max = 1,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double control,

        @Meaning(
                text = "What full severity adds to the parent's accepting an offer",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "1",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double offerSeverity,

        @Meaning(
                text = "What the full support of a trusted protector takes from it",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "1",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy: rigidity stems from Russian support")
        double offerSupport,

        @Meaning(
                text = "Autonomy that an accepted offer leaves at least",
                min = 0,
                max = 1,
                preset = "0.7",
                status = Status.ILLUSTRATIVE,
                source = "terms of October 1998 and of Rambouillet")
        double offerAutonomy) {}
