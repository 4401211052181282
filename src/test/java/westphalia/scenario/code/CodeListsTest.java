package westphalia.scenario.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes as their lists print them: ISO 3166-1, Correlates of War state system 2016, Gleditsch and Ward. */
class CodeListsTest {
    private static final Path RESOURCE = Path.of("src/main/resources/westphalia/scenario/code/codes.csv");

    @ParameterizedTest
    @CsvSource({
        "ISO2, DE, DEU",
        "ISO2, na, NAM",
        "COW_ABBREVIATION, GMY, DEU",
        "COW_ABBREVIATION, AUS, AUT",
        "COW_ABBREVIATION, SWZ, CHE",
        "COW_ABBREVIATION, SLV, SVN",
        "COW_ABBREVIATION, MNG, MNE",
        "GW_ABBREVIATION, SER, SRB",
        "COW_NUMBER, 2, USA",
        "COW_NUMBER, 002, USA",
        "COW_NUMBER, 345, SRB",
        "GW_NUMBER, 340, SRB",
        "GW_NUMBER, 365.0, RUS",
        "ISO_NUMBER, 276, DEU",
        "NAME, Côte d'Ivoire, CIV",
        "NAME, IVORY COAST, CIV",
        "NAME, Iran (Islamic Republic of), IRN",
        "NAME, Russian Federation, RUS",
        "NAME, São Tomé & Príncipe, STP",
        "NAME, Türkiye, TUR"
    })
    void aWordMeansAStateInItsList(CodeList list, String word, String iso3) {
        assertThat(CodeLists.meaning(list, word)).isEqualTo(iso3);
        assertThat(CodeLists.meanings(word)).containsEntry(list, iso3);
    }

    @Test
    void everyShippedStateIsKnownByCodeAndName() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("scenarios/data/states-2008.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 3);
            assertThat(CodeLists.isOfTheWorld(cells[0])).as(line).isTrue();
            assertThat(CodeLists.meaning(CodeList.NAME, cells[1])).as(line).isEqualTo(cells[0]);
        }
        assertThat(lines).hasSize(198);
    }

    /** Thirty states of today, as a column of each list would name them. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ISO3")
    void aColumnIsReadAsOfTheListItWasWrittenIn(CodeList list) throws IOException {
        Map<String, String> column = column(list, 30);
        CodeLists.Reading reading = CodeLists.reading(column.keySet(), word -> false);

        assertThat(column).hasSize(30);
        assertThat(reading).isNotNull();
        // Where two lists agree on every word of the column, either may be named.
        if (reading != null) {
            assertThat(reading.meanings()).containsExactlyInAnyOrderEntriesOf(column);
        }
    }

    @Test
    void aColumnOfIso3CodesIsNoOtherList() throws IOException {
        Set<String> column =
                new java.util.TreeSet<>(column(CodeList.COW_ABBREVIATION, 60).values());

        assertThat(CodeLists.reading(column, word -> true)).isNull();
        assertThat(CodeLists.reading(List.of("USA", "GBR", "FRA", "DE"), word -> word.length() == 3))
                .isNull();
    }

    @Test
    void manyCodesThatAreRightInBothListsButMeanOthersAreOfTheOther() {
        List<String> both = List.of("AFG", "ALB", "AUS", "SWZ", "MNG", "NOR", "SLV", "TUR", "USA");

        CodeLists.Reading reading = CodeLists.reading(both, word -> true);
        assertThat(reading).isNotNull();
        if (reading != null) {
            assertThat(reading.list()).isEqualTo(CodeList.COW_ABBREVIATION);
            assertThat(reading.meanings()).containsEntry("AUS", "AUT").containsEntry("MNG", "MNE");
        }
        assertThat(CodeLists.reading(both.subList(0, 5), word -> true)).isNull();
    }

    @Test
    void theInventedCodesOfAWorldAreInNoList() {
        assertThat(CodeLists.reading(List.of("ALD", "BRI", "COR", "DUN"), word -> true))
                .isNull();
        assertThat(CodeLists.meanings("Aldoria")).isEmpty();
    }

    private static Map<String, String> column(CodeList list, int size) throws IOException {
        Map<String, String> column = new TreeMap<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(RESOURCE));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            String word = switch (list) {
                case ISO3 -> cells[0];
                case ISO2 -> cells[1];
                case ISO_NUMBER -> cells[2];
                case COW_ABBREVIATION -> cells[3];
                case COW_NUMBER -> cells[4];
                case GW_ABBREVIATION -> cells[5].isEmpty() ? cells[3] : cells[5];
                case GW_NUMBER -> cells[6].isEmpty() ? cells[4] : cells[6];
                case NAME -> cells[7].split("\\|", -1)[0];
            };
            if (!word.isEmpty() && column.size() < size && !cells[0].equals("YUG")) {
                column.put(word, cells[0]);
            }
        }
        return column;
    }
}
