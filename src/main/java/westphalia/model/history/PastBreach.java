package westphalia.model.history;

import java.time.YearMonth;
import westphalia.model.Precedent;
import westphalia.model.meaning.Meaning;

/** A breach of the norm that lies before a scenario and that others may still point to. */
public record PastBreach(
        @Meaning(text = "Name used in paths") String id,

        @Meaning(text = "ISO3 of the great power that breached")
        String owner,

        @Meaning(text = "What was done: bypass, recognition or annexation")
        Precedent.Kind kind,

        @Meaning(text = "Its strength when made", min = 0, max = 1)
        double strength,

        @Meaning(text = "Month in which it was made") YearMonth month,
        @Meaning(text = "Public source", preset = "\"\"") String source) {}
