package westphalia.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import westphalia.model.meaning.Meaning;

/**
 * A country, with the facts about it that the rules read; one row of a states table.
 *
 * @param filled the components whose cells were empty and were filled by the region's median
 */
public record State(
        @Meaning(text = "ISO 3166-1 alpha-3 code; user-assigned codes for entities without one")
        String iso3,

        @Meaning(text = "Short English name") String name,

        @Meaning(text = "Region of the United Nations' geoscheme")
        String region,

        @Meaning(text = "Day of admission to the United Nations; empty for a non-member") @Nullable
        LocalDate unMemberSince,

        @Meaning(
                text = "Ideal point in the General Assembly; higher is closer to the West",
                unit = "scale points",
                min = -5,
                max = 5,
                filledFromRegion = true)
        double idealPoint,

        @Meaning(text = "Electoral democracy", min = 0, max = 1, filledFromRegion = true)
        double polyarchy,

        @Meaning(
                text = "Gross domestic product",
                unit = "billion US dollars",
                min = 0,
                max = 1e6,
                filledFromRegion = true)
        double gdpUsdBillions,

        @Meaning(text = "Population", unit = "millions", min = 0, max = 1e5, filledFromRegion = true)
        double populationMillions,

        @Meaning(text = "Share of the world's material capabilities", min = 0, max = 1, filledFromRegion = true)
        double capability,

        @Meaning(
                text = "Share of the population in groups without a part in power",
                min = 0,
                max = 1,
                filledFromRegion = true)
        double excludedShare,

        @Meaning(
                text = "Part of it in groups that excluded themselves or have autonomy",
                min = 0,
                max = 1,
                filledFromRegion = true)
        double separatistShare,

        @Meaning(
                text = "Groups with an active movement for self-determination",
                unit = "groups",
                min = 0,
                max = 1000,
                filledFromRegion = true)
        double selfDeterminationGroups,

        @Meaning(
                text = "Those of them that want independence",
                unit = "groups",
                min = 0,
                max = 1000,
                filledFromRegion = true)
        double independenceMovements,

        @Meaning(
                text = "Years of the last eleven with an armed conflict over territory inside the state",
                unit = "years",
                min = 0,
                max = 11,
                filledFromRegion = true)
        double territorialConflictYears,

        Set<String> filled) {}
