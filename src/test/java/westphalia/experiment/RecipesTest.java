package westphalia.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import westphalia.RunTables;
import westphalia.engine.Engine;
import westphalia.experiment.design.Factor;
import westphalia.experiment.design.PointRuns;
import westphalia.experiment.design.PointScenarios;
import westphalia.result.RunResult;
import westphalia.result.Timeline;
import westphalia.result.study.DesignPoint;
import westphalia.result.study.StudyRow;
import westphalia.scenario.Scenario;

/**
 * A recipe that has been sent to another Java, and pieces that came back from it, are what they would have been here.
 */
class RecipesTest {
    private static final Scenario SCENARIO =
            RunTables.read(RunTables.KOSOVO, "to=2008-04", "parameters.recognition.norm=1.25", "states.ESP.gate=0.5");

    /** Sends the recipe and every piece as bytes, as an engine of many machines does. */
    private static final class Post implements Workers {
        @Override
        public <T> void play(int first, int end, Recipe<T> recipe, Consumer<T> receiver) {
            IntFunction<T> work = sent(recipe).prepare();
            for (int number = first; number < end; number++) {
                receiver.accept(sent(work.apply(number)));
            }
        }

        @Override
        public void close() {
            // Nothing was opened.
        }

        @SuppressWarnings("unchecked")
        private static <T> T sent(T object) {
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                    out.writeObject(object);
                }
                return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
            } catch (IOException | ClassNotFoundException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    @Test
    void anEnsembleThatWasSentRunsTheSame() {
        Ensemble ensemble = new Ensemble(new Engine(SCENARIO), 7, 1, true);
        List<RunResult> here = new ArrayList<>();
        List<RunResult> there = new ArrayList<>();
        ensemble.play(1, 4, new Threads(2), here::add);
        ensemble.play(0, 4, new Post(), there::add);

        assertThat(there).hasSize(4);
        assertThat(there.get(0).decisions()).isNotEmpty();
        for (int run = 1; run < 4; run++) {
            same(there.get(run), here.get(run - 1));
        }
    }

    private static void same(RunResult one, RunResult other) {
        assertThat(one).usingRecursiveComparison().ignoringFields("timeline").isEqualTo(other);
        assertThat(values(one.timeline())).isEqualTo(values(other.timeline()));
    }

    private static List<Double> values(Timeline timeline) {
        List<Double> values = new ArrayList<>();
        for (int row = 0; row < timeline.months(); row++) {
            for (int measure = 0; measure < timeline.measures(); measure++) {
                values.add(timeline.value(row, measure));
            }
        }
        return values;
    }

    @Test
    void thePointsOfADesignThatWereSentYieldTheSameRows() {
        List<Factor> factors = List.of(
                Factor.read("--vary", "parameters.recognition.base=-10:-9:0.5"),
                Factor.read("--vary", "states.USA.gate=0,1"));
        List<DesignPoint> points = List.of(
                new DesignPoint(0, List.of("-10", "0")),
                new DesignPoint(1, List.of("-9.5", "1")),
                new DesignPoint(2, List.of("-9", "1")));
        PointScenarios scenarios = new PointScenarios(
                RunTables.KOSOVO,
                List.of("to=2008-04", "parameters.recognition.norm=1.25", "states.ESP.gate=0.5"),
                SCENARIO,
                factors);
        PointRuns runs = new PointRuns(scenarios, points, new Engine(SCENARIO).measures(), null, 7, 2);
        List<String> here = new ArrayList<>();
        List<String> there = new ArrayList<>();
        runs.play(0, new Threads(1), row -> here.add(text(row)));
        runs.play(0, new Post(), row -> there.add(text(row)));

        assertThat(here).hasSize(6).doesNotHaveDuplicates();
        assertThat(there).isEqualTo(here);
    }

    private static String text(StudyRow row) {
        StringBuilder text = new StringBuilder(row.unit() + ":");
        for (int column = 0; column < row.columns(); column++) {
            text.append(' ').append(row.value(column));
        }
        return text.toString();
    }

    @Test
    void aScenarioIsReadOnceHoweverOftenItIsSent() {
        SentScenario sent = SentScenario.of(SCENARIO);
        assertThat(sent.scenario()).isEqualTo(SCENARIO);
        assertThat(new SentScenario(sent.text()).engine()).isSameAs(sent.engine());
    }
}
