package westphalia.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.result.Ballot;
import westphalia.result.DraftOutcome;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/**
 * What the runs of a scenario leave in tables, without the columns that only repeat the scenario.
 *
 * <p>The body, claimant, sponsor and kind of a draft and whether a seat is permanent stand in tables as they stand in
 * the file; a rule that no longer reads them would still fill these columns.
 */
final class Tables {
    private static final RunOptions TRACED = new RunOptions(true, false, null, null);

    private final Scenario scenario;
    private final Engine engine;
    private final List<List<Object>> runs = new ArrayList<>();

    Tables(Scenario scenario) {
        this.scenario = scenario;
        this.engine = new Engine(scenario);
    }

    /** Whether another scenario leaves other tables in one of the first runs. */
    boolean differ(Tables other, int most) {
        if (scenario.runs() != other.scenario.runs()) {
            return true;
        }
        for (int run = 0; run < most; run++) {
            if (!of(run).equals(other.of(run))) {
                return true;
            }
        }
        return false;
    }

    private synchronized List<Object> of(int run) {
        while (runs.size() <= run) {
            runs.add(kept(engine.run(scenario.seed(), runs.size(), TRACED)));
        }
        return runs.get(run);
    }

    private List<Object> kept(RunResult run) {
        if (run.failure() != null) {
            throw new IllegalStateException(run.failure().toString());
        }
        List<Object> kept = new ArrayList<>();
        kept.add(engine.measures().stream().map(Measure::column).toList());
        double[] values = new double[run.timeline().months() * run.timeline().measures()];
        for (int place = 0; place < values.length; place++) {
            values[place] = run.timeline()
                    .value(
                            place / run.timeline().measures(),
                            place % run.timeline().measures());
        }
        kept.add(Arrays.hashCode(values));
        kept.add(run.recognitions());
        run.drafts().forEach(draft -> kept.add(decided(draft)));
        run.ballots().forEach(ballot -> kept.add(cast(ballot)));
        kept.add(run.states());
        kept.add(run.pushes());
        return kept;
    }

    private static Object decided(DraftOutcome draft) {
        return List.of(
                draft.month(),
                draft.draft(),
                draft.outcome(),
                draft.yes(),
                draft.no(),
                draft.abstain(),
                draft.vetoedBy());
    }

    private static Object cast(Ballot ballot) {
        return List.of(
                ballot.month(), ballot.draft(), ballot.state(), ballot.isCast(), ballot.vote(), ballot.isPivotal());
    }
}
