package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import westphalia.engine.run.RunOptions;
import westphalia.model.decision.Term;
import westphalia.result.RunResult;
import westphalia.result.Timeline;
import westphalia.scenario.reader.ScenarioReader;

/**
 * Nothing is decoration: every named reason, made to count for nothing, moves a measure, an act or a vote of a shipped
 * scenario. Three reasons weigh nothing unless a switch is turned on, because the data do not tell them from zero; they are
 * tried with their switch on; the chance that a draft passes counts where no veto takes it away, the
 * Council's legitimacy where a bypass is less than certain, a deal where one is offered, and fear of intervention is
 * strengthened, for at its usual weight it turns fewer than one run in three. The threat to reopen a mandate is tried where
 * nothing else makes a vote dear.
 */
class EveryTermCountsTest {
    private static final int RUNS = 3;
    private static final List<List<String>> WORLDS = List.of(
            List.of("kosovo.yaml"),
            List.of(
                    "kosovo-2008.yaml",
                    "parameters.recognition.cascade=2",
                    "parameters.recognition.opinion=1",
                    "parameters.stance.caucus=1"),
            List.of("council-record.yaml"),
            List.of("kosovo.yaml", "organisations.council.rule.vetoes_hold=false"),
            List.of("kosovo.yaml", "parameters.bypass.base=-5"),
            List.of("kosovo.yaml", "drafts.kosovo-membership.deal=3", "parameters.ties.proximity=6"),
            List.of("kosovo-2008.yaml", "parameters.tabling.drama=0"),
            List.of("kosovo.yaml", "parameters.bypass.offer_months=1", "parameters.bypass.acceptance=-1"));

    private static final Map<Integer, Engine> ENGINES = new TreeMap<>();
    private static final Map<Integer, List<String>> AS_THEY_ARE = new TreeMap<>();

    @ParameterizedTest
    @EnumSource(Term.class)
    void withoutItSomethingOfAShippedScenarioMoves(Term term) {
        boolean moves = false;
        for (int world = 0; world < WORLDS.size() && !moves; world++) {
            Engine engine = engine(world);
            List<String> usual = AS_THEY_ARE.computeIfAbsent(world, one -> traces(engine, RunOptions.PLAIN));
            moves = !traces(engine, RunOptions.without(term)).equals(usual);
        }
        assertThat(moves).as(term.word()).isTrue();
    }

    private static Engine engine(int world) {
        return ENGINES.computeIfAbsent(world, one -> {
            List<String> settings = WORLDS.get(one);
            Path file = Path.of("scenarios", settings.get(0));
            return new Engine(ScenarioReader.read(file, settings.subList(1, settings.size()))
                    .scenario());
        });
    }

    /** All that a run measures and does, as text, rounded as the tables round. */
    private static List<String> traces(Engine engine, RunOptions options) {
        List<String> traces = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            RunResult result = engine.run(1, run, options);
            assertThat(result.failure()).isNull();
            StringBuilder trace =
                    new StringBuilder().append(result.recognitions()).append(result.drafts());
            Timeline timeline = result.timeline();
            for (int month = 0; month < timeline.months(); month++) {
                for (int measure = 0; measure < timeline.measures(); measure++) {
                    trace.append(Math.round(timeline.value(month, measure) * 1e6))
                            .append(' ');
                }
            }
            traces.add(trace.toString());
        }
        return traces;
    }
}
