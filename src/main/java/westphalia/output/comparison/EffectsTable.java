package westphalia.output.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import westphalia.output.column.Cells;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;
import westphalia.output.table.Table;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.Role;

/** {@code effects.csv}: what variants do to the main outcomes by the end. */
public final class EffectsTable {
    /** The name of the file. */
    public static final String FILE = "effects.csv";

    private static final Column<Effect, String> TITLE =
            Column.text("title", "text", "the outcome in words", Effect::title);
    private static final Column<Effect, Boolean> IS_SHARE = Column.flag(
            "is_share", "1 if the outcome is a share of the runs, rather than a count or an index", Effect::isShare);

    private static final Column<Effect, Role> ROLE = Column.word(
            "role",
            Role.class,
            "what the outcome is to the claimant that the comparison is about, the same in any world",
            Effect::role);

    /** The table of a comparison. */
    static final Layout<OfVariant<Effect>> LAYOUT = OfVariant.layout(FILE, "variant and outcome", columns());

    /** The table over several comparisons. */
    public static final Layout<OfBase> OVER_BASES = new Layout<>(FILE, "base, variant and outcome", overBases());

    private EffectsTable() {}

    /**
     * An effect of one of several comparisons.
     *
     * @param base the scenario that the variants of the comparison extend
     * @param variant the variant
     */
    public record OfBase(String base, String variant, Effect effect) {}

    private static List<Column<OfBase, ?>> overBases() {
        List<Column<OfBase, ?>> columns = new ArrayList<>();
        columns.add(Column.text("base_scenario", "name", "the scenario that the variant extends", OfBase::base));
        columns.add(OfVariant.<Effect>name().within(row -> new OfVariant<>(row.variant, row.effect)));
        columns().forEach(column -> columns.add(column.within(OfBase::effect)));
        return columns;
    }

    /** The columns of an effect. */
    private static List<Column<Effect, ?>> columns() {
        List<Column<Effect, ?>> columns = new ArrayList<>(PairColumns.of(Effect::measure, Effect::mean));
        columns.add(TITLE);
        columns.add(IS_SHARE);
        columns.add(PairColumns.differing(Effect::mean));
        columns.add(ROLE);
        return columns;
    }

    /** The effects of a comparison's folder by variant, in the order of the table. */
    public static Map<String, List<Effect>> read(Path folder) throws IOException {
        Map<String, List<Effect>> effects = new LinkedHashMap<>();
        Column<OfVariant<Effect>, String> variant = OfVariant.name();
        try (Table.RowReader rows = Table.rows(folder, FILE)) {
            while (rows.hasNext()) {
                Cells row = rows.next();
                effects.computeIfAbsent(row.of(variant), none -> new ArrayList<>())
                        .add(new Effect(
                                PairColumns.measure(row),
                                row.of(TITLE),
                                row.of(IS_SHARE),
                                PairColumns.mean(row),
                                row.of(ROLE)));
            }
        }
        return effects;
    }
}
