package westphalia.model;

import westphalia.model.meaning.Meaning;

/** How often a state voted in the Assembly as a partner did; one row of an agreements table. */
public record Agreement(
        @Meaning(text = "ISO3 of a state") String iso3,

        @Meaning(text = "ISO3 of the partner it is compared with, a power or a co-sponsor")
        String partner,

        @Meaning(text = "Share of the roll calls in which both answered alike", min = 0, max = 1)
        double share) {}
