package westphalia;

import static org.assertj.core.api.Assertions.assertThat;
import static westphalia.DisplayCondition.Fate.FAILS;
import static westphalia.DisplayCondition.Fate.RUNS;
import static westphalia.DisplayCondition.Fate.SKIPPED;
import static westphalia.DisplayCondition.fate;

import org.junit.jupiter.api.Test;

class DisplayConditionTest {
    @Test
    void withoutADisplayAWindowTestIsSkippedButFailsInCi() {
        assertThat(fate(false, false)).isEqualTo(SKIPPED);
        assertThat(fate(false, true)).isEqualTo(FAILS);
    }

    @Test
    void withADisplayAWindowTestRunsEverywhere() {
        assertThat(fate(true, false)).isEqualTo(RUNS);
        assertThat(fate(true, true)).isEqualTo(RUNS);
    }
}
