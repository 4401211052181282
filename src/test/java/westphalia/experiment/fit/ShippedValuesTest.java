package westphalia.experiment.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.model.Vote;
import westphalia.model.history.RecordedBallot;
import westphalia.model.history.RecordedResolution;
import westphalia.model.meaning.Status;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;
import westphalia.scenario.reader.TableReader;

/**
 * Refits what the program ships as fitted, from the acts recorded up to the end of 2010, and meets the shipped values
 * and the page that documents them.
 */
class ShippedValuesTest {
    private static final double PART_OF_A_STANDARD_ERROR = 0.15;
    private static final YearMonth LAST_ACT = YearMonth.of(2010, 12);

    @Test
    void whatIsCalledFittedIsWhatTheFitsFree() {
        List<String> called = ParameterDefinition.all().stream()
                .filter(definition -> definition.status() == Status.FITTED)
                .map(ParameterDefinition::path)
                .toList();
        List<String> freed = new ArrayList<>(RecognitionFit.WEIGHTS);
        freed.addAll(BallotFit.COUNCIL);
        freed.addAll(BallotFit.ASSEMBLY);
        freed.addAll(AbsenceFit.WEIGHTS);
        assertThat(called).containsExactlyInAnyOrderElementsOf(freed);
    }

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
    void aRefitOfBallotsOfTheCouncilMeetsTheShippedValues() throws IOException {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios/council-record.yaml"), List.of())
                .scenario();
        List<RecordedBallot> ballots =
                TableReader.read(Path.of("scenarios/data/council-votes.csv"), RecordedBallot.class);
        FitResult fit = BallotFit.search(scenario, scenario.observed(), ballots, BallotFit.COUNCIL);
        assertThat(fit.decisions()).isEqualTo(120);
        assertThat(fit.negativeLogLikelihood() / fit.decisions()).isCloseTo(0.20, within(0.01));
        assertIsShippedAndDocumented(fit);
    }

    @Test
    void aRefitOfBallotsOfTheAssemblyMeetsTheShippedValues() throws IOException {
        Scenario scenario = assembly();
        FitResult fit = BallotFit.search(scenario, scenario.observed(), resolutions(), BallotFit.ASSEMBLY);
        assertThat(fit.decisions()).isEqualTo(433);
        assertThat(fit.negativeLogLikelihood() / fit.decisions()).isCloseTo(0.626, within(0.01));
        assertIsShippedAndDocumented(fit);
    }

    @Test
    void aRefitOfAbsenceMeetsTheShippedValues() throws IOException {
        FitResult fit = AbsenceFit.search(assembly(), resolutions());
        assertThat(fit.decisions()).isEqualTo(573);
        assertIsShippedAndDocumented(fit);
    }

    /** A text is forecast better by weights fitted to the two others than by the frequencies of the answers to them. */
    @ParameterizedTest
    @CsvSource({"A/RES/62/243, 0.54, 0.77", "A/RES/62/249, 0.68, 0.81", "A/RES/63/3, 0.82, 1.06"})
    void aTextLeftOutIsForecastBetterThanByFrequencies(String symbol, double expected, double frequencies) {
        Scenario scenario = assembly();
        List<RecordedBallot> known = new ArrayList<>(resolutions());
        known.removeIf(ballot -> ballot.draftId().equals(symbol));
        List<RecordedBallot> asked = new ArrayList<>(resolutions());
        asked.removeAll(known);
        FitResult fit = BallotFit.search(scenario, scenario.observed(), known, BallotFit.ASSEMBLY);
        Scenario fitted = scenario.withParameters(fit.applied(scenario.parameters()));

        double loss = BallotFit.logLoss(fitted, scenario.observed(), asked);
        assertThat(loss).isCloseTo(expected, within(0.01));
        assertThat(constant(known, asked)).isCloseTo(frequencies, within(0.005));
        assertThat(loss).isLessThan(frequencies);
    }

    /** What the frequencies of earlier answers lose, with one imagined ballot of each answer. */
    private static double constant(List<RecordedBallot> known, List<RecordedBallot> asked) {
        Map<Vote, Double> counts = new EnumMap<>(Map.of(Vote.YES, 1.0, Vote.NO, 1.0, Vote.ABSTAIN, 1.0));
        answered(known).forEach(vote -> counts.merge(vote, 1.0, Double::sum));
        double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        return answered(asked).stream()
                .mapToDouble(vote -> -Math.log(counts.getOrDefault(vote, 0.0) / all))
                .average()
                .orElseThrow();
    }

    private static List<Vote> answered(List<RecordedBallot> ballots) {
        return ballots.stream()
                .map(RecordedBallot::vote)
                .filter(vote -> vote != Vote.NOT_PARTICIPATING)
                .toList();
    }

    private static Scenario assembly() {
        return ScenarioReader.read(Path.of("scenarios/assembly-record.yaml"), List.of())
                .scenario()
                .until(YearMonth.of(2008, 10));
    }

    private static List<RecordedBallot> resolutions() {
        return TableReader.read(Path.of("scenarios/data/assembly-votes.csv"), RecordedResolution.class).stream()
                .map(RecordedResolution::ballot)
                .toList();
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
