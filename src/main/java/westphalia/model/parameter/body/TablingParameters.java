package westphalia.model.parameter.body;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** When a sponsor puts a draft to the vote and when it shelves it (rule 8, {@code TablingRule}). */
public record TablingParameters(
        @Meaning(
                text = "Value of exposing a lone veto of the draft's target",
                min = 0,
                max = 5,
                preset = "0.8",
                status = Status.ANCHORED,
                source = "the draft shelved in July 2007")
        double exposure,

        @Meaning(
                text = "Cost of a public vote",
                min = 0,
                max = 5,
                preset = "0.15",
                status = Status.ANCHORED,
                source = "the draft shelved in July 2007: 0.25 with the threat to reopen the mandate")
        double drama,

        @Meaning(
                text = "What the opponent's threat to reopen a mandate in force adds to the cost of a vote",
                min = 0,
                max = 5,
                preset = "0.1",
                status = Status.ILLUSTRATIVE,
                source =
                        "Sivis, Russian policy: Lavrov 2007 on resolution 1244; how the cost of 2007 splits is not known")
        double threat,

        @Meaning(
                text = "How far a sponsor may water a draft down towards the status quo, if that is worth more",
                min = 0,
                max = 1,
                preset = "0",
                status = Status.ILLUSTRATIVE,
                source = "a draft softened in 2022; off by default so that drafts stay what they were")
        double watering,

        @Meaning(
                text = "How blurred the sponsor's reckoning is",
                min = 0.001,
                max = 5,
                preset = "0.05",
                status = Status.ANCHORED,
                source = "the draft shelved in July 2007")
        double blur) {}
