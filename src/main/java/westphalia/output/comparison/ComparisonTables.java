package westphalia.output.comparison;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.output.Sums;
import westphalia.output.column.Cells;
import westphalia.output.column.Codebook;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.table.Table;
import westphalia.result.comparison.Comparison;
import westphalia.result.comparison.Difference;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.Mind;
import westphalia.result.comparison.Parting;

/** The tables of a comparison, to which one variant after the other is added. */
public final class ComparisonTables implements Closeable {
    private static final String NOTHING = "; none if nothing was done";

    private static final Column<Difference, Long> MONTH_OF_DIFFERENCE =
            Column.month("month", "month at whose end this holds", Difference::month);

    private static final Column<Parting, Integer> RUN =
            Column.count("run", "number", "number of the pair of runs, from 0", Parting::run);
    private static final Column<Parting, Long> SEED =
            Column.whole("seed", "number", "master seed of both arms", Parting::seed);
    private static final Column<Parting, Long> MONTH = Column.month("month", "month of the act", Parting::month);
    private static final Column<Parting, String> STATE =
            Column.text("state", "ISO3 or id", "who acted: a state, a body, a claimant", Parting::state);
    private static final Column<Parting, String> SUBJECT =
            Column.text("subject", "id", "the claimant or draft the act is about", Parting::subject);
    private static final Column<Parting, String> BASE_ACT =
            Column.text("base_act", "words", "what was done in the base" + NOTHING, Parting::baseAct);
    private static final Column<Parting, String> OTHER_ACT =
            Column.text("other_act", "words", "what was done in the variant" + NOTHING, Parting::otherAct);

    private static final Column<Mind, String> MIND = Column.text("state", "ISO3", "the state", Mind::state);
    private static final Column<Mind, Double> MIND_OF_BASE = Column.number(
            "base", "share", "share of the base's runs at whose end it recognises the claimant", Mind::base);
    private static final Column<Mind, Double> MIND_OF_OTHER =
            Column.number("other", "share", "share of the variant's runs at whose end it does", Mind::other);
    private static final Column<Mind, String> MIND_ON =
            Column.text("claimant", "id", "the claimant that the comparison is about", Mind::claimant);

    private static final List<Column<Parting, ?>> ACT = List.of(RUN, SEED, MONTH, STATE, SUBJECT, BASE_ACT, OTHER_ACT);

    /** Every measure month by month. */
    static final Layout<OfVariant<Difference>> DIFFERENCES =
            OfVariant.layout("comparison.csv", "variant, month and measure", differences());

    /** The first act at which each pair parts. */
    static final Layout<OfVariant<Parting>> PARTINGS =
            OfVariant.layout("partings.csv", "variant and pair of runs that part", ACT);

    /** All acts by which the median pair differs. */
    static final Layout<OfVariant<Parting>> CHAIN =
            OfVariant.layout("chain.csv", "act by which the median pair differs", ACT);

    /** In how many runs states recognise the claimant in question. */
    static final Layout<OfVariant<Mind>> MINDS =
            OfVariant.layout("minds.csv", "variant and state", List.of(MIND, MIND_OF_BASE, MIND_OF_OTHER, MIND_ON));

    /** All tables. */
    public static final List<Layout<?>> LAYOUTS = List.of(DIFFERENCES, EffectsTable.LAYOUT, PARTINGS, CHAIN, MINDS);

    private final Table comparison;
    private final Table effects;
    private final Table partings;
    private final Table chain;
    private final Table minds;

    /** Starts all tables anew. */
    public ComparisonTables(Path folder) throws IOException {
        comparison = new Table(folder, DIFFERENCES, false, 0);
        effects = new Table(folder, EffectsTable.LAYOUT, false, 0);
        partings = new Table(folder, PARTINGS, false, 0);
        chain = new Table(folder, CHAIN, false, 0);
        minds = new Table(folder, MINDS, false, 0);
    }

    private static List<Column<Difference, ?>> differences() {
        List<Column<Difference, ?>> columns = new java.util.ArrayList<>();
        columns.add(MONTH_OF_DIFFERENCE);
        columns.addAll(PairColumns.of(Difference::measure, Difference::mean));
        columns.add(PairColumns.differing(Difference::mean));
        return columns;
    }

    /**
     * Adds what was found about a variant.
     *
     * @param firsts the first act at which each pair parts
     * @param acts all acts by which its median pair differs
     */
    public void add(Comparison found, List<Parting> firsts, List<Parting> acts) throws IOException {
        String variant = found.variant();
        for (Difference row : found.differences()) {
            DIFFERENCES.write(comparison.line(), new OfVariant<>(variant, row));
        }
        for (Effect row : found.effects()) {
            EffectsTable.LAYOUT.write(effects.line(), new OfVariant<>(variant, row));
        }
        for (Mind row : found.minds()) {
            MINDS.write(minds.line(), new OfVariant<>(variant, row));
        }
        for (Parting row : firsts) {
            PARTINGS.write(partings.line(), new OfVariant<>(variant, row));
        }
        for (Parting row : acts) {
            CHAIN.write(chain.line(), new OfVariant<>(variant, row));
        }
        for (Table table : List.of(comparison, effects, partings, chain, minds)) {
            table.endRun();
        }
    }

    /** Ends a comparison whose tables are there: writes its codebook, and their digests into its manifest. */
    public static void complete(Path folder, Manifest<What.Comparison> manifest) throws IOException {
        Codebook.write(folder, LAYOUTS);
        Map<String, String> sums = new TreeMap<>();
        for (Layout<?> table : LAYOUTS) {
            sums.put(table.file(), Sums.sha256(folder.resolve(table.file())));
        }
        sums.put(Codebook.FILE, Sums.sha256(folder.resolve(Codebook.FILE)));
        manifest.completed(manifest.what(), sums).write(folder);
    }

    /** The difference of a row. */
    static Difference difference(Cells row) {
        return new Difference(row.of(MONTH_OF_DIFFERENCE), PairColumns.measure(row), PairColumns.mean(row));
    }

    /** The act of a row. */
    static Parting parting(Cells row) {
        return new Parting(
                row.of(RUN),
                row.of(SEED),
                row.of(MONTH),
                row.of(STATE),
                row.of(SUBJECT),
                row.of(BASE_ACT),
                row.of(OTHER_ACT));
    }

    /** The mind of a row. */
    static Mind mind(Cells row) {
        return new Mind(row.of(MIND), row.of(MIND_OF_BASE), row.of(MIND_OF_OTHER), row.of(MIND_ON));
    }

    @Override
    public void close() throws IOException {
        for (Table table : List.of(comparison, effects, partings, chain, minds)) {
            table.close();
        }
    }
}
