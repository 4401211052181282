package westphalia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedRecognitions;
import westphalia.output.ensemble.RecogniserTable;
import westphalia.output.table.Summary;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.RecognitionAct;
import westphalia.result.RecognitionAct.Act;
import westphalia.result.ensemble.FitToHistory;
import westphalia.result.ensemble.Recogniser;
import westphalia.result.ensemble.RecogniserCounts;
import westphalia.scenario.Scenario;

/** Who recognises in how many runs, and how near history lies, held against the other tables and against hand counts. */
class RecognisersTest {
    private static final int RUNS = 9;

    @TempDir
    static Path shared;

    private static Path folder = Path.of("");
    private static Scenario scenario = RunTables.read(RunTables.KOSOVO, "to=2010-03");

    @BeforeAll
    static void runOnce() {
        folder = shared.resolve("runs");
        RunTables.writeBriefly(folder, scenario, RUNS, 2, westphalia.output.ResultsFolder.IfExists.REFUSE, run -> {});
    }

    private static long month(int year, int month) {
        return YearMonth.of(year, month).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /** So that the table and the curve never say different things. */
    @Test
    void theSharesOfAClaimantAddUpToTheMeanOfRecognitionsAtTheEnd() throws IOException {
        List<Recogniser> rows = RecogniserTable.read(folder);
        for (var claimant : scenario.claimants()) {
            double mean = Summary.read(folder).stream()
                    .filter(row -> row.month() == month(2010, 3)
                            && row.measure().equals(new Measure("recognitions", claimant.id())))
                    .mapToDouble(Quantiles::mean)
                    .findFirst()
                    .orElseThrow();
            assertThat(rows.stream()
                            .filter(row -> row.claimant().equals(claimant.id()))
                            .mapToDouble(Recogniser::share)
                            .sum())
                    .as(claimant.id())
                    .isCloseTo(mean, within(1e-3));
        }
    }

    @Test
    void everyStateHasARowPerClaimantAndThoseThatRecogniseMostOftenComeFirst() throws IOException {
        List<Recogniser> rows = RecogniserTable.read(folder);

        assertThat(rows).hasSize(scenario.states().size() * scenario.claimants().size());
        assertThat(rows.stream()
                        .limit(scenario.states().size())
                        .map(Recogniser::share)
                        .toList())
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.low()).isBetween(0.0, row.share());
            assertThat(row.high()).isBetween(row.share(), 1.0);
            assertThat(row.medianMonth() == null).isEqualTo(row.share() == 0);
        });
    }

    @Test
    void historysMonthIsThatOfTheObservedTable() throws IOException {
        Map<String, Long> observed = new TreeMap<>();
        for (Recogniser row : RecogniserTable.read(folder)) {
            Long month = row.observedMonth();
            if (row.claimant().equals("kosovo") && month != null) {
                observed.put(row.state(), month);
            }
        }
        Map<String, Long> expected = new TreeMap<>();
        for (Observation row : scenario.observed()) {
            if ("kosovo".equals(row.claimant()) && row.recognisedOn().isBefore(LocalDate.of(2010, 4, 1))) {
                expected.put(row.iso3(), row.recognisedOn().getLong(ChronoField.PROLEPTIC_MONTH));
            }
        }
        assertThat(observed).hasSizeGreaterThan(60).isEqualTo(expected);
    }

    /** Three runs: recognises in February and March, withdraws what it gave, never acts. Wilson's interval of 2 of 4. */
    @Test
    void aWithdrawalDoesNotCountAndTheMedianIsTheEarlierOfTwo() {
        RecogniserCounts counts = new RecogniserCounts(month(2008, 1), month(2008, 12));
        counts.receive(List.of(act(3, "AAA", Act.RECOGNISE)));
        counts.receive(List.of(act(2, "AAA", Act.RECOGNISE)));
        counts.receive(List.of(act(1, "AAA", Act.RECOGNISE), act(5, "AAA", Act.WITHDRAW)));
        counts.receiveQuiet(1);

        assertThat(counts.runs()).isEqualTo(4);
        assertThat(counts.standing("kosovo", "AAA")).isEqualTo(2);
        assertThat(counts.medianMonth("kosovo", "AAA")).isEqualTo(month(2008, 2));
        assertThat(counts.medianMonth("kosovo", "BBB")).isNull();
    }

    private static RecognitionAct act(int month, String state, Act act) {
        return new RecognitionAct(month(2008, month), "kosovo", state, act, false);
    }

    /** Bands of 2 to 4 and 1 to 5 around 3; history 0, 1, 2, 3, 4 in August to December, then not covered. */
    @Test
    void theFitCountsMonthsInTheBandsAndErrorsAtTheEndsOfYears() {
        List<Quantiles> rows = new ArrayList<>();
        List<Observation> acts = new ArrayList<>();
        for (int month = 8; month <= 14; month++) {
            rows.add(new Quantiles(
                    month(2008, 1) + month - 1, new Measure("recognitions", "kosovo"), 3, 1, 1, 2, 3, 4, 5));
        }
        for (int month = 9; month <= 12; month++) {
            acts.add(new Observation(null, "S" + month, true, LocalDate.of(2008, month, 20), null, null));
        }
        var history = new RecordedRecognitions(acts, YearMonth.of(2009, 1), "");
        FitToHistory fit = FitToHistory.of("kosovo", rows, history).orElseThrow();

        assertThat(fit.months()).isEqualTo(6);
        assertThat(fit.inHalfBand()).isEqualTo(4);
        assertThat(fit.inWideBand()).isEqualTo(5);
        assertThat(fit.above()).isEqualTo(2);
        assertThat(fit.below()).isEqualTo(3);
        assertThat(fit.errors()).containsExactly(Map.entry(month(2008, 12), -1.0), Map.entry(month(2009, 1), -1.0));
        assertThat(fit.inWords())
                .isEqualTo("history lies within half of the runs in 4 of 6 months, within 90% of them in 5, above the"
                        + " median in 2; median minus history: −1 at the end of 2008, −1 at the end of 2009-01");
    }
}
