package westphalia.model.parameter.state;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** Violence, state-building, passports and attention (rule 14, {@code GroundRule}). */
public record GroundParameters(
        @Meaning(
                text = "How fast repression without autonomy raises severity",
                unit = "1/month",
                min = 0,
                max = 1,
                preset = "0.12",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Steps")
        double repression,

        @Meaning(
                text = "How fast severity falls by itself",
                unit = "1/month",
                min = 0,
                max = 1,
                preset = "0.05",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double calming,

        @Meaning(
                text = "How fast full presence lowers severity",
                unit = "1/month",
                min = 0,
                max = 1,
                preset = "0.3",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Conclusion: the force guarantees security")
        double security,

        @Meaning(
                text = "How fast mobilisation follows severity and fear",
                unit = "1/month",
                min = 0,
                max = 1,
                preset = "0.05",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Steps")
        double mobilisation,

        @Meaning(
                text = "How fast aid and invited presence raise control",
                unit = "1/month",
                min = 0,
                max = 1,
                preset = "0.01",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Introduction: aid for institutions")
        double building,

        @Meaning(
                text = "How fast control decays without aid, and by passports",
                unit = "1/month",
                min = 0,
                max = 1,
                preset = "0.005",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double decay,

        @Meaning(
                text = "Log-odds a month that a protector hands out passports, before reasons",
                unit = "log-odds",
                min = -20,
                max = 20,
                preset = "-4",
                status = Status.ILLUSTRATIVE,
                source = "Nagashima 2019")
        double passport,

        @Meaning(
                text = "What a common border adds to that",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "4",
                status = Status.ILLUSTRATIVE,
                source = "Nagashima 2019; tried and withdrawn in Kosovo")
        double contiguity,

        @Meaning(
                text = "What a parent's concession adds to the demand for them",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "2",
                status = Status.ILLUSTRATIVE,
                source = "Hoxha, paragraphs 5 and 6")
        double concession,

        @Meaning(
                text = "Share of the people that one month of handing out reaches",
                min = 0,
                max = 1,
                preset = "0.02",
                status = Status.ILLUSTRATIVE,
                source = "Nagashima 2019")
        double passportStep,

        @Meaning(
                text = "How fast attention moves elsewhere",
                unit = "1/month",
                min = 0,
                max = 1,
                preset = "0.01",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, last line")
        double attentionLoss,

        @Meaning(
                text = "Attention below which no claimant falls",
                min = 0,
                max = 1,
                preset = "0.2",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double leastAttention) {}
