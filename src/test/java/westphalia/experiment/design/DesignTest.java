package westphalia.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.result.study.DesignPoint;
import westphalia.scenario.ScenarioException;

class DesignTest {
    private static List<Factor> factors(String... texts) {
        return Factor.readAll("--vary", List.of(texts));
    }

    private static List<List<String>> values(List<DesignPoint> points) {
        return points.stream().map(DesignPoint::values).toList();
    }

    private static List<String> column(List<DesignPoint> points, int factor) {
        return points.stream().map(point -> point.values().get(factor)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "-10:-8:0.5, -10 -9.5 -9 -8.5 -8",
        "0:0.3:0.1, 0 0.1 0.2 0.3",
        "1:0:-0.5, 1 0.5 0",
        "0:1:0.4, 0 0.4 0.8",
        "-0.1:0.1:0.1, -0.1 0 0.1"
    })
    void stepsAreExactDecimalsFromTheFirstToTheLast(String range, String expected) {
        List<DesignPoint> points = Design.GRID.points(factors("x=" + range), 0, 1);

        assertThat(column(points, 0)).containsExactly(expected.split(" ", -1));
    }

    @Test
    void aGridHoldsEveryCombinationAndTheLastPathRunsFastest() {
        List<DesignPoint> points = Design.GRID.points(factors("x=1,2", "y=true,false"), 0, 1);

        assertThat(values(points))
                .containsExactly(
                        List.of("1", "true"), List.of("1", "false"), List.of("2", "true"), List.of("2", "false"));
        assertThat(points).extracting(DesignPoint::number).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aLatinHypercubeMeetsEveryPieceOfEveryRangeOnce() {
        List<DesignPoint> points = Design.LHS.points(factors("x=0:50", "y=-1:1"), 50, 3);

        assertThat(column(points, 0).stream().map(x -> (int) Double.parseDouble(x)))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 50).boxed().toList());
        assertThat(column(points, 1).stream().map(y -> (int) ((Double.parseDouble(y) + 1) * 25)))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void anotherPathMovesNoValueOfTheOthers() {
        List<DesignPoint> alone = Design.LHS.points(factors("x=0:1"), 20, 3);
        List<DesignPoint> together = Design.LHS.points(factors("y=0:1", "x=0:1"), 20, 3);

        assertThat(column(together, 1)).isEqualTo(column(alone, 0));
        assertThat(column(together, 0)).isNotEqualTo(column(alone, 0));
        assertThat(column(Design.LHS.points(factors("x=0:1"), 20, 4), 0)).isNotEqualTo(column(alone, 0));
    }

    /** Expected: the first points of the sequence after the corner, Joe and Kuo 2008, new-joe-kuo-6. */
    @Test
    void sobolsSequenceStartsAsPublished() {
        List<DesignPoint> points = Design.SOBOL.points(factors("x=0:1", "y=0:1"), 3, 1);

        assertThat(values(points))
                .containsExactly(List.of("0.5", "0.5"), List.of("0.75", "0.25"), List.of("0.25", "0.75"));
    }

    @Test
    void wordsHaveEqualSharesOfASequence() {
        List<DesignPoint> points = Design.SOBOL.points(factors("x=a,b,c,d"), 1023, 1);

        for (String word : List.of("a", "b", "c", "d")) {
            assertThat(column(points, 0).stream().filter(word::equals).count()).isBetween(255L, 256L);
        }
    }

    @Test
    void aCountTakesWholeNumbersFromTheFirstToTheLast() {
        List<DesignPoint> points = Design.SOBOL.points(factors("parameters.influence.neighbours=8:10"), 300, 1);

        assertThat(column(points, 0)).containsOnly("8", "9", "10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parameters.recognition.base|must be written
            =1,2|must be written
            x=1,,2|a value is missing
            x=1,1|twice
            x=0:1:-0.1|step
            x=0:1:0|step
            x=1:a:2|no number
            x=0:1:0.1:5|must be written
            x=0:1:0.00000001|at most 10000
            x=2:1|must rise
            seed=1,2|--seed
            runs=10,20|--runs
            """)
    void whatCannotBeReadIsRefused(String text, String message) {
        assertThatThrownBy(() -> factors(text))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("--vary")
                .hasMessageContaining(message);
    }

    @Test
    void aPathVariesOnce() {
        assertThatThrownBy(() -> factors("x=1,2", "x=3,4")).hasMessageContaining("twice");
    }

    @Test
    void aGridNeedsSteps() {
        List<Factor> factors = factors("x=0:1");
        assertThatThrownBy(() -> Design.GRID.points(factors, 0, 1)).hasMessageContaining("from:to:step");
    }
}
