package westphalia.output.comparison;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        for (ComparisonManifest.ArmEntry arm : ComparisonManifest.read(folder).arms()) {
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
        each(folder, ComparisonTables.FILES.get(0), all, (row, of) -> {
            if (measures.contains(EffectsTable.cell(row, "measure"))) {
                of.differences.add(new Difference(month(row), EffectsTable.measure(row), EffectsTable.mean(row)));
            }
        });
        each(folder, ComparisonTables.FILES.get(2), all, (row, of) -> of.firsts.add(parting(row)));
        each(folder, ComparisonTables.FILES.get(3), all, (row, of) -> of.chain.add(parting(row)));
        each(
                folder,
                ComparisonTables.FILES.get(4),
                all,
                (row, of) -> of.minds.add(new Mind(
                        EffectsTable.cell(row, "state"),
                        EffectsTable.number(row, "base"),
                        EffectsTable.number(row, "other"))));
        return all;
    }

    private interface Row {
        void take(Map<String, String> cells, StoredComparison of);
    }

    private static void each(Path folder, String table, List<StoredComparison> all, Row row) throws IOException {
        try (MappingIterator<Map<String, String>> rows = Table.rows(folder, table)) {
            while (rows.hasNext()) {
                Map<String, String> cells = rows.next();
                String variant = EffectsTable.cell(cells, "variant");
                all.stream().filter(one -> one.variant.equals(variant)).forEach(one -> row.take(cells, one));
            }
        }
    }

    private static long month(Map<String, String> row) {
        return YearMonth.parse(EffectsTable.cell(row, "month")).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static Parting parting(Map<String, String> row) {
        return new Parting(
                (int) EffectsTable.number(row, "run"),
                Long.parseLong(EffectsTable.cell(row, "seed")),
                month(row),
                EffectsTable.cell(row, "state"),
                EffectsTable.cell(row, "subject"),
                EffectsTable.cell(row, "base_act"),
                EffectsTable.cell(row, "other_act"));
    }
}
