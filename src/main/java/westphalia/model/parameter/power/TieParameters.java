package westphalia.model.parameter.power;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** What nearness, kin across the border and trade do (rules 6, 11 and 15). */
public record TieParameters(
        @Meaning(
                text = "What full fear of intervention adds to a power's recognition of its client or its war for it",
                unit = "log-odds",
                min = 0,
                max = 20,
                preset = "1",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Conclusion: Antonenko on fear of intervention in the post-Soviet region")
        double proximity,

        @Meaning(
                text = "What full irredentism of kin states takes from the parent's concession",
                min = 0,
                max = 5,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Steps: tendencies for a Greater Albania cause setbacks with Serbia")
        double irredentism,

        @Meaning(
                text = "Tension that full irredentism adds",
                min = 0,
                max = 1,
                preset = "0.05",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Steps: they seemed to heighten the tensions")
        double irredentismShock,

        @Meaning(
                text = "Time in which irredentism is half forgotten",
                unit = "months",
                min = 1,
                max = 1200,
                preset = "24",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double irredentismHalfLifeMonths,

        @Meaning(
                text =
                        "What trade with the bloc that rewards adds to concession, a whole share of trade above one half",
                min = 0,
                max = 5,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Post-Westphalia: Teschke on settlement in a globalised economy")
        double tradeReward,

        @Meaning(
                text = "Share of the tension of a breach that trade among rivals alone would take off",
                min = 0,
                max = 1,
                preset = "0.8",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Post-Westphalia: Teschke on settlement in a globalised economy")
        double tradePeace) {}
