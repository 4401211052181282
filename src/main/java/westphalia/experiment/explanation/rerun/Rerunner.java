package westphalia.experiment.explanation.rerun;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.experiment.NumberedWork;
import westphalia.result.DraftOutcome.Outcome;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/** Carries out a scenario's first runs over again, as it is and with one thing changed, and sees when an act is done. */
public final class Rerunner {
    private final Function<List<String>, Scenario> changed;
    private final long seed;
    private final int explained;
    private final int runs;
    private final int threads;

    /**
     * @param changed reads the scenario with settings; without any, as it is
     * @param seed the master seed
     * @param explained the number of the run that is explained
     * @param runs how many runs are counted, from number 0
     * @param threads how many are carried out at once
     */
    public Rerunner(Function<List<String>, Scenario> changed, long seed, int explained, int runs, int threads) {
        this.changed = changed;
        this.seed = seed;
        this.explained = explained;
        this.runs = runs;
        this.threads = threads;
    }

    /** In which runs an act is done by the end of a month, as the scenario is and with each of some changes. */
    public Reruns rerun(Deed deed, YearMonth until, List<Change> changes) {
        List<Reruns.Row> rows = new ArrayList<>();
        for (Change change : changes) {
            rows.add(new Reruns.Row(change, tally(deed, until, change.settings())));
        }
        return new Reruns(deed, until, tally(deed, until, List.of()), rows);
    }

    /** What becomes of a draft the first time it comes before a body, by the end of a month. */
    public Outcomes outcomes(String draft, String body, YearMonth until) {
        Engine engine = new Engine(changed.apply(List.of()).until(until));
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        int[] complete = new int[1];
        NumberedWork.play(0, runs, threads, run -> engine.run(seed, run, RunOptions.PLAIN), result -> {
            complete[0] += result.failure() == null ? 1 : 0;
            result.drafts().stream()
                    .filter(one -> one.draft().equals(draft) && one.body().equals(body))
                    .findFirst()
                    .ifPresent(one -> counts.merge(one.outcome(), 1, Integer::sum));
        });
        return new Outcomes(complete[0], counts);
    }

    private record Answer(boolean hasFailed, @Nullable Long month) {}

    private Tally tally(Deed deed, YearMonth until, List<String> settings) {
        Engine engine = new Engine(changed.apply(settings).until(until));
        List<Long> months = new ArrayList<>();
        List<Answer> own = new ArrayList<>();
        int[] complete = new int[1];
        int[] number = new int[1];
        NumberedWork.play(0, runs, threads, run -> answer(engine, deed, run), answer -> {
            complete[0] += answer.hasFailed() ? 0 : 1;
            if (answer.month() != null) {
                months.add(answer.month());
            }
            if (number[0]++ == explained) {
                own.add(answer);
            }
        });
        Answer explainedRun = own.isEmpty() ? answer(engine, deed, explained) : own.get(0);
        return new Tally(complete[0], months, explainedRun.month());
    }

    private Answer answer(Engine engine, Deed deed, int run) {
        RunResult result = engine.run(seed, run, deed.options());
        boolean hasFailed = result.failure() != null;
        return new Answer(hasFailed, hasFailed ? null : deed.firstIn(result));
    }
}
