package westphalia.experiment.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import westphalia.model.history.RecordedBallot;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;
import westphalia.scenario.reader.TableReader;

/**
 * Refits what the program ships as fitted, from the acts recorded up to the end of 2010, and meets the shipped values and
 * the page that documents them.
 */
class ShippedValuesTest {
    private static final double PART_OF_A_STANDARD_ERROR = 0.15;
    private static final YearMonth LAST_ACT = YearMonth.of(2010, 12);

    @Test
    void aRefitOfRecognitionMeetsTheShippedValues() throws IOException {
        Scenario scenario = ScenarioReader.read(
                        Path.of("scenarios/kosovo-2008-blind.yaml"),
                        List.of("from=1998-01", "precedents.bypass-1999.enabled=false"))
                .scenario()
                .until(LAST_ACT);
        FitResult fit = RecognitionFit.search(
                scenario, scenario.observed(), Set.of("kosovo", "south_ossetia"), RecognitionFit.WEIGHTS);
        assertThat(fit.decisions()).isEqualTo(33_799);
        assertThat(fit.negativeLogLikelihood()).isCloseTo(285.4, within(0.3));
        assertIsShippedAndDocumented(fit);
    }

    @Test
    void aRefitOfRecognitionFromElsewhereEndsAtTheShippedValues() {
        Scenario scenario = ScenarioReader.read(
                        Path.of("scenarios/kosovo-2008-blind.yaml"),
                        List.of(
                                "from=1998-01",
                                "precedents.bypass-1999.enabled=false",
                                "parameters.recognition.base=-8",
                                "parameters.recognition.burst=1",
                                "parameters.stance.alignment=0",
                                "parameters.stance.fear=0.5"))
                .scenario()
                .until(LAST_ACT);
        FitResult fit = RecognitionFit.search(
                scenario, scenario.observed(), Set.of("kosovo", "south_ossetia"), RecognitionFit.WEIGHTS);
        for (Estimate estimate : fit.estimates()) {
            assertThat(estimate.value())
                    .as(estimate.path())
                    .isCloseTo(
                            ParameterDefinition.value(Parameters.defaults(), estimate.path()),
                            within(0.3 * estimate.standardError()));
        }
    }

    @Test
    void aRefitOfBallotsMeetsTheShippedValues() throws IOException {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios/council-record.yaml"), List.of())
                .scenario();
        List<RecordedBallot> ballots =
                TableReader.read(Path.of("scenarios/data/council-votes.csv"), RecordedBallot.class);
        FitResult fit = BallotFit.search(scenario, scenario.observed(), ballots);
        assertThat(fit.decisions()).isEqualTo(120);
        assertThat(fit.negativeLogLikelihood() / fit.decisions()).isCloseTo(0.20, within(0.01));
        assertIsShippedAndDocumented(fit);
    }

    private static void assertIsShippedAndDocumented(FitResult fit) throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/fit.md"));
        for (Estimate estimate : fit.estimates()) {
            double shipped = ParameterDefinition.value(Parameters.defaults(), estimate.path());
            assertThat(estimate.value())
                    .as(estimate.path())
                    .isCloseTo(shipped, within(PART_OF_A_STANDARD_ERROR * estimate.standardError()));
            String name = estimate.path().substring("parameters.".length());
            Matcher row = Pattern.compile("\\| `" + Pattern.quote(name) + "` \\| (\\S+) \\| (\\S+) \\|")
                    .matcher(page);
            assertThat(row.find()).as(name + " stands in fit.md").isTrue();
            assertThat(Double.parseDouble(row.group(1))).as(name).isEqualTo(shipped);
            assertThat(Double.parseDouble(row.group(2)))
                    .as("standard error of " + name)
                    .isCloseTo(estimate.standardError(), within(0.1 * estimate.standardError()));
        }
    }
}
