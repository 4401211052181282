package westphalia.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import westphalia.RunTables;
import westphalia.cli.CommandLineDoor;
import westphalia.model.decision.DecidedAct;
import westphalia.scenario.Scenario;

/** Every act can be asked for by its topic and by its word, in the command, its help and its page alike. */
class ExplainedActsTest {
    private static final Scenario SCENARIO = RunTables.read(RunTables.KOSOVO);
    private static final Set<DecidedAct> VOTES = EnumSet.of(DecidedAct.YES, DecidedAct.NO);

    @ParameterizedTest
    @EnumSource
    void everyActIsAskedForByTopicAndWord(DecidedAct act) {
        for (String typed : List.of(act.topic(), act.word())) {
            ExplainedActs acts = ExplainedActs.of(typed, SCENARIO, "kosovo-membership", null);
            if (VOTES.contains(act)) {
                assertThat(acts).as("a vote is explained by its draft").isNull();
            } else {
                assertThat(Objects.requireNonNull(acts).kinds()).containsExactly(act);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicStandsInTheHelpAndOnThePage(DecidedAct act) throws IOException {
        StringWriter help = new StringWriter();
        PrintWriter writer = new PrintWriter(help);
        CommandLineDoor.run(new String[] {"explain", "--help"}, writer, writer);
        String page = Files.readString(Path.of("src/site/markdown/explain.md"));

        assertThat(help.toString()).contains(act.topic());
        assertThat(page.lines())
                .anyMatch(line -> line.startsWith("| `" + act.topic() + "` |") && line.contains("`" + act.word()));
    }
}
