package westphalia.model.parameter.state;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** How states look at their neighbours (rule 2, {@code NeighbourInfluence}). */
public record InfluenceParameters(
        @Meaning(
                text = "How far a state holds to its own anchor; 1 means that nobody influences anybody",
                min = 0,
                max = 1,
                preset = "0.9",
                status = Status.ILLUSTRATIVE,
                source = "Friedkin and Johnsen 1990 for the form")
        double stubbornness,

        @Meaning(
                text = "How far away a stance may lie and still be listened to; preferences use half of it",
                min = 0,
                max = 10,
                preset = "0.6",
                status = Status.ILLUSTRATIVE,
                source = "Hegselmann and Krause 2002 for the form")
        double confidence,

        @Meaning(
                text = "How many states a state looks at: the nearest by ideal point, ties by ISO3",
                unit = "states",
                min = 0,
                max = 200,
                preset = "15",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        int neighbours,

        @Meaning(
                text =
                        "Least stance as which a recognition counts, to neighbours and in the state's own vote on status",
                min = 0,
                max = 1,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "convention: an act speaks louder than a stance")
        double recogniserStance) {}
