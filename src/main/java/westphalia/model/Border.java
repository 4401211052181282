package westphalia.model;

import westphalia.model.meaning.Meaning;

/** A land border; one row of a borders table. */
public record Border(
        @Meaning(text = "ISO3 of a state") String iso3,
        @Meaning(text = "ISO3 of its neighbour") String neighbour) {}
