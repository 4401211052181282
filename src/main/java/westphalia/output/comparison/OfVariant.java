package westphalia.output.comparison;

import java.util.ArrayList;
import java.util.List;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;

/**
 * Something that was found about a variant.
 *
 * @param variant its name
 */
record OfVariant<F>(String variant, F fact) {
    /** The column of a variant's name. */
    static <F> Column<OfVariant<F>, String> name() {
        return Column.text("variant", "name", "the variant that is compared with the base", OfVariant::variant);
    }

    /** A table with the variant before what was found about it. */
    static <F> Layout<OfVariant<F>> layout(String file, String row, List<Column<F, ?>> ofFact) {
        List<Column<OfVariant<F>, ?>> columns = new ArrayList<>();
        columns.add(name());
        ofFact.forEach(column -> columns.add(column.within(OfVariant::fact)));
        return new Layout<>(file, row, columns);
    }
}
