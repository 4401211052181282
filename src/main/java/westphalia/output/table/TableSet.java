package westphalia.output.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import westphalia.model.Recognition;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.result.DraftOutcome;
import westphalia.result.Measure;
import westphalia.result.Push;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;
import westphalia.result.StateSnapshot;
import westphalia.result.Timeline;

/** The per-run tables of a results folder, each with its columns in their fixed order. */
public final class TableSet implements Closeable {
    private final Path folder;
    private final boolean isPacked;
    private final Map<String, Long> sizes;
    private final List<Table> tables = new ArrayList<>();
    private final Table timeline;
    private final Table recognitions;
    private final Table drafts;
    private final Table ballots;
    private final Table states;
    private final Table pressures;
    private final Table decisions;
    private final Table failures;

    /**
     * Opens all tables.
     *
     * @param sizes by file name, the bytes to keep of a killed ensemble; empty for a new one
     */
    public TableSet(
            Path folder, List<Measure> measures, List<String> claimants, boolean isPacked, Map<String, Long> sizes)
            throws IOException {
        this.folder = folder;
        this.isPacked = isPacked;
        this.sizes = sizes;
        List<String> columns = new ArrayList<>(List.of("run", "seed", "month"));
        measures.forEach(measure -> columns.add(measure.column()));
        this.timeline = open("timeline.csv", columns.toArray(String[]::new));
        this.recognitions = open("recognitions.csv", "run", "seed", "month", "claimant", "state", "act");
        this.drafts = open(
                "drafts.csv",
                "run",
                "seed",
                "month",
                "draft",
                "body",
                "claimant",
                "sponsor",
                "kind",
                "outcome",
                "yes",
                "no",
                "abstain",
                "vetoed_by");
        this.ballots = open(
                "ballots.csv",
                "run",
                "seed",
                "month",
                "draft",
                "body",
                "state",
                "permanent",
                "status",
                "vote",
                "pivotal");
        List<String> ofState = new ArrayList<>(
                List.of("run", "seed", "month", "state", "westphalian", "stated_westphalian", "interventionist"));
        claimants.forEach(claimant -> ofState.add("stance." + claimant));
        claimants.forEach(claimant -> ofState.add("recognition." + claimant));
        this.states = open("states.csv", ofState.toArray(String[]::new));
        this.pressures =
                open("pressures.csv", "run", "seed", "month", "source", "target", "claimant", "kind", "strength");
        this.decisions = open("decisions.jsonl");
        this.failures = open("failures.csv", "run", "seed", "month", "message");
    }

    private Table open(String name, String... columns) throws IOException {
        String file = isPacked ? name + ".gz" : name;
        Table table = new Table(folder, name, isPacked, sizes.getOrDefault(file, 0L), columns);
        tables.add(table);
        return table;
    }

    public List<Table> all() {
        return List.copyOf(tables);
    }

    /** Appends a run: its rows, or its failure. */
    public void append(RunResult run) throws IOException {
        RunResult.Failure failure = run.failure();
        if (failure != null) {
            failures.line()
                    .add(run.run())
                    .add(run.seed())
                    .addMonth(failure.month())
                    .add(failure.message())
                    .end();
        } else {
            timeline(run);
            run.recognitions().forEach(act -> recognition(run, act));
            run.drafts().forEach(outcome -> draft(run, outcome));
            run.ballots().forEach(ballot -> ballot(run, ballot));
            trace(run);
        }
        for (Table table : tables) {
            table.endRun();
        }
    }

    /** Appends what only traced runs leave, of a run whose other rows are there already. */
    public void appendTrace(RunResult run) throws IOException {
        trace(run);
        for (Table table : tables) {
            table.endRun();
        }
    }

    private void trace(RunResult run) throws IOException {
        run.states().forEach(snapshot -> state(run, snapshot));
        run.pushes().forEach(push -> pressure(run, push));
        for (Decision decision : run.decisions()) {
            decisions.line().raw(DecisionText.of(run, decision)).end();
            decisions.makeRoom();
        }
    }

    @Override
    public void close() throws IOException {
        for (Table table : tables) {
            table.close();
        }
    }

    private static CsvLine start(Table table, RunResult run, long month) {
        return table.line().add(run.run()).add(run.seed()).addMonth(month);
    }

    private void timeline(RunResult run) {
        Timeline values = run.timeline();
        for (int row = 0; row < values.months(); row++) {
            CsvLine line = start(timeline, run, values.firstMonth() + row);
            for (int measure = 0; measure < values.measures(); measure++) {
                line.add(values.value(row, measure));
            }
            line.end();
        }
    }

    private void recognition(RunResult run, RecognitionAct act) {
        start(recognitions, run, act.month())
                .add(act.claimant())
                .add(act.state())
                .add(word(act.act()))
                .end();
    }

    private void draft(RunResult run, DraftOutcome outcome) {
        start(drafts, run, outcome.month())
                .add(outcome.draft())
                .add(outcome.body())
                .add(outcome.claimant())
                .add(outcome.sponsor())
                .add(word(outcome.kind()))
                .add(word(outcome.outcome()))
                .add(outcome.yes())
                .add(outcome.no())
                .add(outcome.abstain())
                .add(String.join(";", outcome.vetoedBy()))
                .end();
    }

    private void ballot(RunResult run, Ballot ballot) {
        start(ballots, run, ballot.month())
                .add(ballot.draft())
                .add(ballot.body())
                .add(ballot.state())
                .add(ballot.isPermanent())
                .add(ballot.isCast() ? "cast" : "expected")
                .add(ballot.vote().word())
                .add(ballot.isPivotal())
                .end();
    }

    private void state(RunResult run, StateSnapshot snapshot) {
        CsvLine line = start(states, run, snapshot.month())
                .add(snapshot.state())
                .add(snapshot.westphalian())
                .add(snapshot.statedWestphalian())
                .add(snapshot.interventionist());
        snapshot.stances().forEach(line::add);
        for (Recognition recognition : snapshot.recognitions()) {
            line.add(word(recognition));
        }
        line.end();
    }

    private void pressure(RunResult run, Push push) {
        start(pressures, run, push.month())
                .add(push.source())
                .add(push.target())
                .add(push.claimant())
                .add(push.kind().word())
                .add(push.strength())
                .end();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
