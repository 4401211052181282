package westphalia.model.parameter.power;

import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/** Who feels a parent's retaliation besides the state it is meant for (rule 10, {@code LobbyRule}). */
public record RetaliationParameters(
        @Meaning(
                text = "How many of its nearest neighbours that have not recognised feel it too",
                unit = "states",
                min = 0,
                max = 200,
                preset = "5",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        int neighbours,

        @Meaning(
                text = "Share of it that each of them feels",
                min = 0,
                max = 1,
                preset = "0.5",
                status = Status.ILLUSTRATIVE,
                source = "convention")
        double neighbourShare) {}
