package westphalia.model.parameter.state;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** How acts against the norm move preferences (C2, {@code PreferenceShift}), beside the parameters of preferences. */
public record ActParameters(
        @Meaning(
                text = "Size of an annexation as an act that moves preferences",
                min = 0,
                max = 1,
                preset = "0.8",
                status = Status.ILLUSTRATIVE,
                source = "Sivis, Russian policy: Crimea; as large as a bypass by convention")
        double annexation,

        @Meaning(
                text = "How sharply alignment tells states close to the acting side from the others",
                unit = "1/standard deviation",
                min = 0,
                max = 10,
                preset = "1.5",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double closeness) {}
