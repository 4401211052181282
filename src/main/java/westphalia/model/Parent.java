package westphalia.model;

import westphalia.model.meaning.Meaning;

/** A state from whose territory a claimant wants to part. */
public record Parent(
        @Meaning(text = "ISO3 of the state") String id,

        @Meaning(text = "What it has conceded at the start", min = 0, max = 1, preset = "0")
        double concession,

        @Meaning(
                text = "Its stage on the way into the European Union at the start: 0 none, 5 member",
                unit = "stages",
                min = 0,
                max = 5,
                preset = "0")
        int accessionStage,

        @Meaning(text = "Whether it consents to the separation", preset = "false")
        boolean consents,

        @Meaning(text = "Its trust in the great power behind it", min = 0, max = 1, preset = "0.6")
        double trust,

        @Meaning(
                text = "Share of its trade that it does with the bloc whose reward it is offered",
                min = 0,
                max = 1,
                preset = "0.5")
        double trade) {}
