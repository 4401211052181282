package westphalia.scenario.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    /** Distances counted by hand; kitten and sitting is the textbook's example of Levenshtein's distance. */
    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "tilte,title,1", "gat,gate,1", "abc,abc,0", "'',abc,3", "abc,cba,2"})
    void distanceCountsInsertionsOmissionsChangesAndSwaps(String left, String right, int distance) {
        assertThat(NearestName.distance(left, right)).isEqualTo(distance);
        assertThat(NearestName.distance(right, left)).isEqualTo(distance);
    }

    @Test
    void tiesGoToTheFirstInTheAlphabet() {
        assertThat(NearestName.of("cold", List.of("bold", "hold", "aold"))).isEqualTo("aold");
    }

    @Test
    void caseDoesNotMatter() {
        assertThat(NearestName.of("esp", List.of("USA", "ESP"))).isEqualTo("ESP");
    }

    @Test
    void aNameThatGoesOnIsNearerThanOneOfOtherLetters() {
        assertThat(NearestName.of("declared", List.of("aid", "declared_before", "declared_before_that")))
                .isEqualTo("declared_before");
        assertThat(NearestName.of("bas", List.of("base", "bastion"))).isEqualTo("base");
    }

    @ParameterizedTest
    @CsvSource({"ESP,GEO", "XKX,LKA", "vote,month", "iso3,USA", "c,a", "FRA,SRB", "organisation,observation"})
    void whatIsNotLikeItIsNotOffered(String name, String valid) {
        assertThat(NearestName.of(name, List.of(valid))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ue,eu", "USB,USA", "wra,war", "vote,votes", "polyarchie,polyarchy", "west,western"})
    void whatDiffersInAThirdOfItsCharactersIsOffered(String name, String valid) {
        assertThat(NearestName.of(name, List.of(valid))).isEqualTo(valid);
    }

    @Test
    void withoutValidNamesThereIsNoHint() {
        assertThat(NearestName.hint("x", List.of())).isEmpty();
    }
}
