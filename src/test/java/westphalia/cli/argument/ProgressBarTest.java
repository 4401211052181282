package westphalia.cli.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressBarTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30|100|2|30/100 runs  2.0 a second  35 s left
            50|1000|0.5|50/1000 runs  0.5 a second  32 min left
            1|1001|0.1|1/1001 runs  0.1 a second  2 h 47 min left
            40000000|80000000|666667|40000000/80000000 runs  666667 a second  60 s left
            """)
    void theTimeLeftFollowsFromTheRate(int done, int total, double rate, String expected) {
        assertThat(ProgressBar.text(done, total, "runs", rate)).contains(expected);
    }
}
