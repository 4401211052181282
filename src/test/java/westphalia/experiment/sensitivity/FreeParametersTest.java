package westphalia.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.experiment.design.Factor;
import westphalia.experiment.design.Levels;
import westphalia.model.meaning.Status;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.result.study.Freed;
import westphalia.scenario.ScenarioException;

class FreeParametersTest {
    private static final Parameters DEFAULTS = Parameters.defaults();

    private static Levels.Between range(String name, Parameters parameters) {
        return (Levels.Between)
                FreeParameters.of(parameters, List.of(name)).get(0).levels();
    }

    @Test
    void theUsualOnesAreIllustrativeOrAnchoredAndLieWithinTheirBounds() {
        List<Factor> usual = FreeParameters.of(DEFAULTS, List.of());

        assertThat(usual).hasSizeBetween(20, 35);
        for (Factor factor : usual) {
            ParameterDefinition definition = ParameterDefinition.all().stream()
                    .filter(own -> own.path().equals(factor.path()))
                    .findFirst()
                    .orElseThrow();
            Levels.Between range = (Levels.Between) factor.levels();
            assertThat(definition.status()).isIn(Status.ILLUSTRATIVE, Status.ANCHORED);
            assertThat(range.from().doubleValue()).isGreaterThanOrEqualTo(definition.min());
            assertThat(range.to().doubleValue()).isLessThanOrEqualTo(definition.max());
            assertThat(range.from()).isLessThan(range.to());
        }
    }

    /** A weight by half, a share cut off at its greatest value, a constant by one unit, a count in whole numbers. */
    @ParameterizedTest
    @CsvSource({
        "recognition.norm, 2, 1, 3",
        "influence.stubbornness, 0.9, 0.45, 1",
        "bypass.base, -3, -4, -2",
        "influence.neighbours, 15, 8, 22"
    })
    void aRangeFollowsTheValueOfTheScenario(String path, double value, BigDecimal low, BigDecimal high) {
        Parameters parameters = ParameterDefinition.with(DEFAULTS, "parameters." + path, value);
        Levels.Between range = range("parameters." + path, parameters);

        assertThat(range.from()).isEqualByComparingTo(low);
        assertThat(range.to()).isEqualByComparingTo(high);
    }

    @Test
    void aRangeThatIsGivenIsTaken() {
        assertThat(range("parameters.recognition.base=-10:-9", DEFAULTS))
                .isEqualTo(new Levels.Between(new BigDecimal("-10"), new BigDecimal("-9"), false));
    }

    @Test
    void aGroupStandsForItsParameters() {
        assertThat(FreeParameters.of(DEFAULTS, List.of("parameters.bypass")))
                .extracting(Factor::path)
                .contains("parameters.bypass.base")
                .allMatch(path -> path.startsWith("parameters.bypass."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parameters.recogniton.norm|parameters.recognition.norm
            recognition.norm|parameters.recognition.norm
            parameters.tabling.watering|from:to
            parameters.recognition.norm=1,2|path=from:to
            parameters.recognition.norm=3:1|must rise
            """)
    void whatCannotVaryIsRefusedWithAHint(String named, String hint) {
        assertThatThrownBy(() -> FreeParameters.of(DEFAULTS, List.of(named)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("--free")
                .hasMessageContaining(hint);
    }

    @Test
    void aParameterCannotBeNamedTwice() {
        List<String> twice = List.of("parameters.bypass", "parameters.bypass.base=-4:-2");
        assertThatThrownBy(() -> FreeParameters.of(DEFAULTS, twice)).hasMessageContaining("twice");
    }

    @Test
    void everyParameterIsSaidToVaryOrNotAndWhy() {
        List<String> named = List.of("parameters.recognition", "parameters.stance.kin=0.5:1.5");
        List<Factor> factors = FreeParameters.of(DEFAULTS, named);
        List<Freed> all = FreeParameters.all(DEFAULTS, factors, named);

        assertThat(all).hasSameSizeAs(ParameterDefinition.all());
        assertThat(all.stream().filter(Freed::isFree).map(Freed::path))
                .containsExactlyInAnyOrderElementsOf(
                        factors.stream().map(Factor::path).toList());
        assertThat(all).allSatisfy(one -> assertThat(one.reason()).isNotBlank());
        assertThat(reason(all, "parameters.stance.kin")).isEqualTo("its range was given");
        assertThat(reason(all, "parameters.recognition.base")).startsWith("fitted");
        assertThat(reason(all, "parameters.recognition.gate_power")).startsWith("imposed");
        assertThat(reason(all, "parameters.world.tension")).isEqualTo("not named");
    }

    private static String reason(List<Freed> all, String path) {
        return all.stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow()
                .reason();
    }
}
