package westphalia.experiment.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import westphalia.model.Vote;
import westphalia.model.history.RecordedBallot;
import westphalia.model.history.RecordedResolution;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;
import westphalia.scenario.reader.TableReader;

/** What is fitted anew at an origin has not seen what came after it. */
class RefitTest {
    private static final YearMonth ORIGIN = YearMonth.of(2008, 5);
    private static final Scenario SCENARIO = ScenarioReader.read(Path.of("scenarios/assembly-record.yaml"), List.of())
            .scenario();

    private static List<RecordedBallot> ballots() {
        return new ArrayList<>(
                TableReader.read(Path.of("scenarios/data/assembly-votes.csv"), RecordedResolution.class).stream()
                        .map(RecordedResolution::ballot)
                        .toList());
    }

    private static Scenario refitted(List<RecordedBallot> ballots) {
        Records records = Records.of(SCENARIO, "kosovo", SCENARIO.observed(), List.of(), ballots);
        return new Refit(false, true).of(SCENARIO, records, "kosovo", ORIGIN);
    }

    @Test
    void ballotsAfterTheOriginAreNotFittedTo() {
        List<RecordedBallot> known = ballots();
        known.removeIf(ballot -> ballot.draftId().equals("A/RES/63/3"));

        Scenario withAll = refitted(ballots());

        assertThat(withAll.parameters()).isEqualTo(refitted(known).parameters());
        assertThat(withAll.parameters().assembly())
                .isNotEqualTo(SCENARIO.parameters().assembly());
        assertThat(withAll.parameters().ballot())
                .isEqualTo(SCENARIO.parameters().ballot());
    }

    @Test
    void withoutKnownBallotsOfItsDraftsAScenarioKeepsItsWeights() {
        List<RecordedBallot> others = List.of(
                new RecordedBallot("A/RES/1/1", ORIGIN.atDay(1), "USA", Vote.YES),
                new RecordedBallot("A/RES/63/3", ORIGIN.plusMonths(5).atDay(8), "USA", Vote.NO));

        assertThat(refitted(others).parameters()).isEqualTo(SCENARIO.parameters());
        assertThat(Refit.NOTHING.of(
                        SCENARIO,
                        Records.of(SCENARIO, "kosovo", SCENARIO.observed(), List.of(), others),
                        "kosovo",
                        ORIGIN))
                .isSameAs(SCENARIO);
    }
}
