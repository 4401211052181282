package westphalia.experiment.claim.exact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.experiment.NumberedWork;
import westphalia.model.decision.Term;
import westphalia.result.RunResult;
import westphalia.result.Timeline;
import westphalia.scenario.reader.ScenarioReader;

/**
 * Which named reasons count: those that, made to count for nothing, move a measure, an act or a vote of a shipped
 * scenario.
 *
 * <p>Four reasons weigh nothing unless a switch is turned on, because the data do not tell them from zero; they are
 * tried with their switch on. The chance that a draft passes counts where no veto takes it away, the Council's
 * legitimacy where a bypass is less than certain, a deal where one is offered; fear of intervention is strengthened,
 * for at its usual weight it turns fewer than one run in three. The threat to reopen a mandate is tried where nothing
 * else makes a vote dear, and the lack of means where the leader of a coalition has none.
 */
public final class TermCount {
    private static final int RUNS = 3;
    private static final double AS_TABLES_ROUND = 1e6;
    private static final List<List<String>> WORLDS = List.of(
            List.of("kosovo.yaml"),
            List.of(
                    "kosovo-2008.yaml",
                    "parameters.recognition.cascade=2",
                    "parameters.recognition.opinion=1",
                    "parameters.stance.caucus=1",
                    "parameters.timing.refusals=1"),
            List.of("council-record.yaml"),
            List.of("kosovo.yaml", "organisations.council.rule.vetoes_hold=false"),
            List.of("kosovo.yaml", "parameters.bypass.base=-5"),
            List.of("kosovo.yaml", "drafts.kosovo-membership.deal=3", "parameters.ties.proximity=6"),
            List.of("kosovo-2008.yaml", "parameters.tabling.drama=0"),
            List.of("kosovo.yaml", "parameters.bypass.offer_months=1", "parameters.bypass.acceptance=-1"),
            List.of("kosovo.yaml", "to=1999-12", "states.USA.capability=0"));

    private final Path scenarios;
    private final AtomicReferenceArray<Engine> engines = new AtomicReferenceArray<>(WORLDS.size());
    private final AtomicReferenceArray<String> asTheyAre = new AtomicReferenceArray<>(WORLDS.size() * RUNS);

    /** A count over the scenarios of a folder. */
    public TermCount(Path scenarios) {
        this.scenarios = scenarios;
    }

    /** How many terms count for nothing anywhere. */
    public double idle() {
        Term[] terms = Term.values();
        List<Term> idle = new ArrayList<>();
        NumberedWork.play(
                0,
                terms.length,
                Runtime.getRuntime().availableProcessors(),
                term -> counts(terms[term]) ? List.<Term>of() : List.of(terms[term]),
                idle::addAll);
        return idle.size();
    }

    /** Whether something moves without this term. */
    public boolean counts(Term term) {
        for (int world = 0; world < WORLDS.size(); world++) {
            for (int run = 0; run < RUNS; run++) {
                String muted = trace(engine(world).run(1, run, RunOptions.without(term)));
                if (!muted.equals(asItIs(world, run))) {
                    return true;
                }
            }
        }
        return false;
    }

    private String asItIs(int world, int run) {
        return made(asTheyAre, world * RUNS + run, () -> trace(engine(world).run(1, run, RunOptions.PLAIN)));
    }

    private Engine engine(int world) {
        return made(engines, world, () -> {
            List<String> settings = WORLDS.get(world);
            Path file = scenarios.resolve(settings.get(0));
            return new Engine(ScenarioReader.read(file, settings.subList(1, settings.size()))
                    .scenario());
        });
    }

    /** What stands at a place; two threads may both make it, and make the same. */
    private static <T> T made(AtomicReferenceArray<T> all, int place, java.util.function.Supplier<T> maker) {
        T known = all.get(place);
        if (known == null) {
            known = maker.get();
            all.set(place, known);
        }
        return known;
    }

    /** All that a run measures and does, as text, rounded as the tables round. */
    private static String trace(RunResult result) {
        if (result.failure() != null) {
            throw new IllegalStateException("run " + result.run() + ": " + result.failure());
        }
        Timeline timeline = result.timeline();
        long[] measured = new long[timeline.months() * timeline.measures()];
        for (int month = 0; month < timeline.months(); month++) {
            for (int measure = 0; measure < timeline.measures(); measure++) {
                measured[month * timeline.measures() + measure] =
                        Math.round(timeline.value(month, measure) * AS_TABLES_ROUND);
            }
        }
        return result.recognitions() + " " + result.drafts() + " " + Arrays.toString(measured);
    }
}
