package westphalia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.model.State;
import westphalia.model.decision.DecidedAct;
import westphalia.model.institution.Seat;
import westphalia.result.Decision;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/** The page that computes a month of the starter world by hand comes to what the program does. */
class StarterPageTest {
    private static final long MARCH = YearMonth.of(2000, 3).getLong(ChronoField.PROLEPTIC_MONTH);
    private static final double HALF_A_THOUSANDTH = 0.00051;
    private static final int RUNS = 200;

    private static final Scenario SCENARIO =
            ScenarioReader.read(Path.of("scenarios", "starter.yaml"), List.of()).scenario();
    private static final Engine ENGINE = new Engine(SCENARIO);
    private static final RunResult RUN = ENGINE.run(SCENARIO.seed(), 0, new RunOptions(true, true, null, null));

    private final String page;

    StarterPageTest() throws IOException {
        page = Files.readString(Path.of("src", "site", "markdown", "starter.md"));
    }

    private static String code(String name) {
        return SCENARIO.states().stream()
                .filter(state -> state.name().equals(name))
                .map(State::iso3)
                .findFirst()
                .orElseThrow();
    }

    /** The rows of the table whose header begins so, as cells. */
    private List<List<String>> table(String header) {
        String after = page.substring(page.indexOf("| " + header));
        return after.lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> cells.subList(1, cells.size() - 1))
                .toList();
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    private static Decision decision(String state, long month, String subject, String act) {
        return RUN.decisions().stream()
                .filter(one -> one.state().equals(state)
                        && one.month() == month
                        && one.subject().equals(subject)
                        && one.act().word().equals(act))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWorldIsAsSmallAsThePageSays() {
        List<Seat> council =
                SCENARIO.council().stream().filter(seat -> seat.year() == 2000).toList();

        assertThat(SCENARIO.states()).hasSize(12).extracting(State::name).allMatch(name -> name.matches("[A-Z][a-z]+"));
        assertThat(SCENARIO.powers()).hasSize(2);
        assertThat(SCENARIO.claimants()).hasSize(1);
        assertThat(council).hasSize(5);
        assertThat(council.stream().filter(Seat::permanent)).hasSize(2);
    }

    @Test
    void theCurveIsTheLogisticOne() {
        List<String> arguments = cells("| u | ");
        List<String> values = cells("| L(u)");
        for (int place = 2; place < arguments.size() - 1; place++) {
            assertThat(number(values.get(place)))
                    .isCloseTo(1 / (1 + Math.exp(-number(arguments.get(place)))), within(HALF_A_THOUSANDTH));
        }
    }

    private List<String> cells(String beginning) {
        String row = page.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
        return Stream.of(row.split("\\|", -1)).map(String::strip).toList();
    }

    @Test
    void thePatronDecidesAsOnTheBlackboard() {
        Decision patron = decision("ALD", MARCH, "saltmarsh", "recognise");

        assertThat(page).contains("u = -4 + 4 + 3 = 3,   chance L(3) = 0.953", "Luck in run 0 is 0.472");
        assertThat(patron.probability()).isCloseTo(0.953, within(HALF_A_THOUSANDTH));
        assertThat(patron.luck()).isCloseTo(0.472, within(HALF_A_THOUSANDTH));
        assertThat(patron.happened()).isTrue();
    }

    @Test
    void everyFollowerDecidesAsOnTheBlackboard() {
        List<List<String>> rows = table("state | stands");
        double sum = 0;
        for (List<String> row : rows) {
            Decision decision = decision(code(row.get(0)), MARCH, "saltmarsh", "recognise");
            double utility = number(row.get(1)) + number(row.get(2));
            assertThat(number(row.get(3))).as(row.get(0)).isCloseTo(utility, within(1e-9));
            assertThat(1 / (1 + Math.exp(-utility))).as(row.get(0)).isCloseTo(decision.probability(), within(1e-9));
            assertThat(number(row.get(4))).isCloseTo(decision.probability(), within(HALF_A_THOUSANDTH));
            assertThat(number(row.get(5))).isCloseTo(decision.luck(), within(HALF_A_THOUSANDTH));
            assertThat(row.get(6)).isEqualTo(decision.happened() ? "recognises" : "waits");
            sum += decision.probability();
        }
        assertThat(rows).hasSize(9);
        assertThat(RUN.decisions().stream().filter(one -> one.month() == MARCH && one.act() == DecidedAct.RECOGNISE))
                .hasSize(10);
        assertThat(RUN.recognitions().stream().filter(act -> act.month() == MARCH))
                .hasSize(5);
        assertThat(sum).isCloseTo(4.709, within(HALF_A_THOUSANDTH));
        assertThat(page).contains("add up to 4.709; with Aldoria's 0.953 that is 5.66");
    }

    @Test
    void theMeanOfTheRunsIsTheOneOnThePage() {
        int recognitions = 0;
        for (int number = 0; number < RUNS; number++) {
            recognitions +=
                    (int) ENGINE.run(12, number, new RunOptions(false, false, null, null)).recognitions().stream()
                            .filter(act -> act.month() == MARCH)
                            .count();
        }

        assertThat((double) recognitions / RUNS).isCloseTo(5.65, within(0.005));
        assertThat(page).contains("The mean of 200 runs is 5.65");
    }

    @Test
    void everyMemberVotesAsOnTheBlackboard() {
        List<List<String>> rows = table("member | permanent");
        List<String> permanent = new ArrayList<>();
        for (List<String> row : rows) {
            String code = code(row.get(0));
            double reasons = number(row.get(3));
            Decision yes = decision(code, MARCH + 1, "saltmarsh-membership", "yes");
            Decision no = decision(code, MARCH + 1, "saltmarsh-membership", "no");
            assertThat(number(row.get(2)) * 2).isCloseTo(reasons, within(0.0016));
            assertThat(reasons)
                    .isCloseTo(
                            yes.terms().values().stream()
                                    .mapToDouble(Double::doubleValue)
                                    .sum(),
                            within(HALF_A_THOUSANDTH));
            assertThat(number(row.get(4))).isCloseTo(yes.probability(), within(HALF_A_THOUSANDTH));
            assertThat(number(row.get(5))).isCloseTo(no.probability(), within(HALF_A_THOUSANDTH));
            assertThat(1 / (1 + Math.exp(-(reasons - .2) / .2))).isCloseTo(yes.probability(), within(.003));
            if (row.get(1).equals("yes")) {
                permanent.add(code);
            }
        }
        assertThat(rows).hasSize(5);
        assertThat(permanent).containsExactly("ALD", "LOR");
    }
}
