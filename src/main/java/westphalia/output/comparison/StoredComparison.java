package westphalia.output.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import westphalia.output.column.Cells;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.table.Table;
import westphalia.result.comparison.Difference;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.Mind;
import westphalia.result.comparison.Parting;

/**
 * What the tables of a comparison say of one variant.
 *
 * @param firsts the first act at which each pair parts
 * @param chain all acts by which the median pair differs
 */
public record StoredComparison(
        String variant,
        List<Difference> differences,
        List<Effect> effects,
        List<Parting> firsts,
        List<Parting> chain,
        List<Mind> minds) {

    /**
     * Reads the tables of a comparison's folder, in the order of its variants.
     *
     * @param measures the names of the measures whose differences are wanted
     */
    public static List<StoredComparison> read(Path folder, Set<String> measures) throws IOException {
        List<StoredComparison> all = new ArrayList<>();
        Map<String, List<Effect>> effects = EffectsTable.read(folder);
        for (What.Arm arm : Manifest.read(folder, What.Comparison.class).what().arms()) {
            if (!arm.name().equals(ArmOrder.BASE)) {
                all.add(new StoredComparison(
                        arm.name(),
                        new ArrayList<>(),
                        effects.getOrDefault(arm.name(), List.of()),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>()));
            }
        }
        each(folder, ComparisonTables.DIFFERENCES, all, (row, of) -> {
            if (measures.contains(PairColumns.measure(row).name())) {
                of.differences.add(ComparisonTables.difference(row));
            }
        });
        each(folder, ComparisonTables.PARTINGS, all, (row, of) -> of.firsts.add(ComparisonTables.parting(row)));
        each(folder, ComparisonTables.CHAIN, all, (row, of) -> of.chain.add(ComparisonTables.parting(row)));
        each(folder, ComparisonTables.MINDS, all, (row, of) -> of.minds.add(ComparisonTables.mind(row)));
        return all;
    }

    private interface Row {
        void take(Cells row, StoredComparison of);
    }

    private static <F> void each(Path folder, Layout<OfVariant<F>> table, List<StoredComparison> all, Row taking)
            throws IOException {
        Column<OfVariant<F>, String> name = OfVariant.name();
        try (Table.RowReader rows = Table.rows(folder, table.file())) {
            while (rows.hasNext()) {
                Cells row = rows.next();
                String variant = row.of(name);
                all.stream().filter(one -> one.variant.equals(variant)).forEach(one -> taking.take(row, one));
            }
        }
    }
}
