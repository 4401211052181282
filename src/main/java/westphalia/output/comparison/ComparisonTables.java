package westphalia.output.comparison;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import westphalia.output.table.Table;
import westphalia.result.comparison.Comparison;
import westphalia.result.comparison.Parting;

/** The tables of a comparison, to which one variant after the other is added. */
public final class ComparisonTables implements Closeable {
    /** The names of the tables. */
    static final List<String> FILES =
            List.of("comparison.csv", EffectsTable.FILE, "partings.csv", "chain.csv", "minds.csv");

    private final Table comparison;
    private final Table effects;
    private final Table partings;
    private final Table chain;
    private final Table minds;

    /** Starts all tables anew. */
    public ComparisonTables(Path folder) throws IOException {
        comparison = new Table(
                folder,
                FILES.get(0),
                false,
                0,
                "variant",
                "month",
                "measure",
                "subject",
                "base",
                "other",
                "difference",
                "low",
                "high",
                "differing");
        effects = EffectsTable.open(folder, List.of("variant"));
        String[] acts = {"variant", "run", "seed", "month", "state", "subject", "base_act", "other_act"};
        partings = new Table(folder, FILES.get(2), false, 0, acts);
        chain = new Table(folder, FILES.get(3), false, 0, acts);
        minds = new Table(folder, FILES.get(4), false, 0, "variant", "state", "base", "other", "claimant");
    }

    /**
     * Adds what was found about a variant.
     *
     * @param firsts the first act at which each pair parts
     * @param acts all acts by which its median pair differs
     */
    public void add(Comparison found, List<Parting> firsts, List<Parting> acts) throws IOException {
        String variant = found.variant();
        found.differences()
                .forEach(row -> EffectsTable.add(
                                comparison.line().add(variant).addMonth(row.month()), row.measure(), row.mean())
                        .add(row.mean().differing())
                        .end());
        found.effects().forEach(row -> EffectsTable.add(effects.line().add(variant), row));
        found.minds()
                .forEach(mind -> minds.line()
                        .add(variant)
                        .add(mind.state())
                        .add(mind.base())
                        .add(mind.other())
                        .add(found.claimant())
                        .end());
        firsts.forEach(act -> add(partings, variant, act));
        acts.forEach(act -> add(chain, variant, act));
        for (Table table : List.of(comparison, effects, partings, chain, minds)) {
            table.endRun();
        }
    }

    private static void add(Table table, String variant, Parting parting) {
        table.line()
                .add(variant)
                .add(parting.run())
                .add(parting.seed())
                .addMonth(parting.month())
                .add(parting.state())
                .add(parting.subject())
                .add(parting.baseAct())
                .add(parting.otherAct())
                .end();
    }

    @Override
    public void close() throws IOException {
        for (Table table : List.of(comparison, effects, partings, chain, minds)) {
            table.close();
        }
    }
}
