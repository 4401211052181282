package westphalia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import westphalia.model.ImposedValue;
import westphalia.model.Recognition;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/** What an imposed gate does, and what it leaves alone. */
class ImposedGatesTest {
    @Test
    void aGateOfOneKeepsAStateOutForEver() {
        Scenario eager =
                RunTables.read(RunTables.KOSOVO, "to=2009-06", "parameters.recognition.base=5", "states.ALB.gate=1");
        assertThat(eager.overrides()).map(ImposedValue::state).contains("ALB");
        for (RunResult run : RunTables.explained(eager, 5)) {
            assertThat(run.recognitions())
                    .map(RecognitionAct::state)
                    .doesNotContain("ALB")
                    .contains("TUR");
            assertThat(run.states())
                    .filteredOn(state -> state.state().equals("ALB"))
                    .allMatch(state -> state.recognitions().stream().allMatch(Recognition.NEVER::equals));
        }
    }

    @Test
    void anImposedGateLeavesTheDrawsOfEverybody() {
        Scenario gated = RunTables.read(RunTables.KOSOVO, "to=2008-03", "states.TUR.gate=1");
        Scenario open = RunTables.read(RunTables.KOSOVO, "to=2008-03");
        Map<String, Double> draws =
                PropertiesOfRunsTest.draws(RunTables.explained(open, 1).get(0));
        Map<String, Double> others =
                PropertiesOfRunsTest.draws(RunTables.explained(gated, 1).get(0));

        assertThat(others.entrySet().stream()
                        .filter(draw -> draws.containsKey(draw.getKey()))
                        .filter(draw -> !draw.getValue().equals(draws.get(draw.getKey()))))
                .isEmpty();
    }
}
