package westphalia.output.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import westphalia.output.column.Layout;
import westphalia.output.run.BallotTable;
import westphalia.output.run.DecisionTable;
import westphalia.output.run.DraftTable;
import westphalia.output.run.FailureTable;
import westphalia.output.run.InRun;
import westphalia.output.run.PressureTable;
import westphalia.output.run.RecognitionTable;
import westphalia.output.run.RunTable;
import westphalia.output.run.RunTable.Need;
import westphalia.output.run.StateTable;
import westphalia.output.run.TimelineTable;
import westphalia.result.Decision;
import westphalia.result.Measure;
import westphalia.result.RunResult;

/** The per-run tables of a results folder while runs come in. */
public final class TableSet implements Closeable {
    private final List<Filled<?>> filled = new ArrayList<>();
    private final Table decisions;

    /** A table and what of a run goes into it. */
    private record Filled<F>(RunTable<F> of, Table table) {
        static <F> Filled<F> open(RunTable<F> of, Path folder, boolean isPacked, Map<String, Long> sizes)
                throws IOException {
            return new Filled<>(
                    of,
                    new Table(folder, of.layout(), isPacked, size(of.layout().file(), isPacked, sizes)));
        }

        void append(RunResult run) throws IOException {
            for (F fact : of.facts().apply(run)) {
                of.layout().write(table.line(), new InRun<>(run.run(), run.seed(), fact));
                table.makeRoom();
            }
        }
    }

    /**
     * Opens all tables.
     *
     * @param sizes by file name, the bytes to keep of a killed ensemble; empty for a new one
     */
    public TableSet(
            Path folder, List<Measure> measures, List<String> claimants, boolean isPacked, Map<String, Long> sizes)
            throws IOException {
        for (RunTable<?> table : tables(measures, claimants)) {
            filled.add(Filled.open(table, folder, isPacked, sizes));
        }
        this.decisions = new Table(folder, DecisionTable.FILE, isPacked, size(DecisionTable.FILE, isPacked, sizes));
    }

    private static long size(String name, boolean isPacked, Map<String, Long> sizes) {
        return sizes.getOrDefault(isPacked ? name + Table.PACKED : name, 0L);
    }

    private static List<RunTable<?>> tables(List<Measure> measures, List<String> claimants) {
        return List.of(
                new TimelineTable(measures).table(),
                RecognitionTable.TABLE,
                DraftTable.TABLE,
                BallotTable.TABLE,
                new StateTable(claimants).table(),
                PressureTable.TABLE,
                FailureTable.TABLE);
    }

    /** What the tables of runs with these measures and claimants hold, decisions included. */
    public static List<Layout<?>> layouts(List<Measure> measures, List<String> claimants) {
        List<Layout<?>> layouts = new ArrayList<>();
        tables(measures, claimants).forEach(table -> layouts.add(table.layout()));
        layouts.add(DecisionTable.LAYOUT);
        return layouts;
    }

    public List<Table> all() {
        List<Table> all = new ArrayList<>(filled.stream().map(Filled::table).toList());
        all.add(decisions);
        return all;
    }

    /** Appends a run: its rows, or its failure. */
    public void append(RunResult run) throws IOException {
        for (Filled<?> table : filled) {
            if (run.failure() == null || table.of.need() == Need.IF_RUNS_FAILED) {
                table.append(run);
            }
        }
        if (run.failure() == null) {
            appendDecisions(run);
        }
        for (Table table : all()) {
            table.endRun();
        }
    }

    /** Appends what only traced runs leave, of a run whose other rows are there already. */
    public void appendTrace(RunResult run) throws IOException {
        for (Filled<?> table : filled) {
            if (table.of.need() == Need.IF_TRACED) {
                table.append(run);
            }
        }
        appendDecisions(run);
        for (Table table : all()) {
            table.endRun();
        }
    }

    private void appendDecisions(RunResult run) throws IOException {
        for (Decision decision : run.decisions()) {
            decisions.line().raw(DecisionText.of(run, decision)).end();
            decisions.makeRoom();
        }
    }

    /**
     * Ends the tables: those that are needed stay, the others go.
     *
     * @return the tables that stay
     */
    public List<Table> finish(Need... needs) throws IOException {
        List<Need> met = List.of(needs);
        List<Table> kept = new ArrayList<>();
        for (Filled<?> table : filled) {
            finish(table.table, met.contains(table.of.need()), kept);
        }
        finish(decisions, met.contains(Need.IF_EXPLAINED), kept);
        return kept;
    }

    private static void finish(Table table, boolean isNeeded, List<Table> kept) throws IOException {
        if (isNeeded) {
            table.finish();
            kept.add(table);
        } else {
            table.delete();
        }
    }

    @Override
    public void close() throws IOException {
        for (Table table : all()) {
            table.close();
        }
    }
}
