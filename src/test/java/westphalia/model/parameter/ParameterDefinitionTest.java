package westphalia.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters by their paths. */
class ParameterDefinitionTest {
    @Test
    void thePresetsAreTheDefaultsAndLieInTheirRanges() {
        assertThat(ParameterDefinition.all()).hasSizeGreaterThan(100);
        for (ParameterDefinition definition : ParameterDefinition.all()) {
            assertThat(definition.preset())
                    .as(definition.path())
                    .isBetween(definition.min(), definition.max())
                    .isEqualTo(ParameterDefinition.value(Parameters.defaults(), definition.path()));
        }
    }

    @Test
    void changingOneParameterChangesNoOther() {
        for (ParameterDefinition changed : ParameterDefinition.all()) {
            double value = changed.preset() == changed.min() ? changed.max() : changed.min();
            double other = Double.isInfinite(value) ? changed.preset() + 1 : value;
            Parameters parameters = ParameterDefinition.with(Parameters.defaults(), changed.path(), other);

            assertThat(ParameterDefinition.value(parameters, changed.path()))
                    .as(changed.path())
                    .isEqualTo(other);
            assertThat(parameters).as(changed.path()).isNotEqualTo(Parameters.defaults());
            assertThat(ParameterDefinition.with(parameters, changed.path(), changed.preset()))
                    .as("all but " + changed.path())
                    .isEqualTo(Parameters.defaults());
        }
    }

    @Test
    void keysAreWrittenInSnakeCaseAndWholeNumbersAreKnown() {
        assertThat(ParameterDefinition.key("halfLifeMonths")).isEqualTo("half_life_months");
        assertThat(ParameterDefinition.all())
                .filteredOn(ParameterDefinition::isWhole)
                .extracting(ParameterDefinition::path)
                .contains("parameters.forum.months")
                .doesNotContain("parameters.recognition.base");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"recognition.base", "parameters", "parameters.recognition.bass", "parameter.recognition.base"})
    void anUnknownPathIsRefused(String path) {
        assertThatThrownBy(() -> ParameterDefinition.value(Parameters.defaults(), path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no parameter ");
        assertThatThrownBy(() -> ParameterDefinition.with(Parameters.defaults(), path, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aComponentWithoutMeaningIsAnError() {
        record Meaningless(double weight) {}

        assertThatThrownBy(() -> ParameterDefinition.meaning(Meaningless.class.getRecordComponents()[0]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Meaningless.weight has no @Meaning");
    }
}
