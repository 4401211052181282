package westphalia.cli.layout;

import java.util.ArrayList;
import java.util.List;
import westphalia.result.comparison.MainEffects;

/** The main effects of many variants, one line each, as text. */
public final class EffectsText {
    private static final int NAME = 36;
    private static final int CELL = 28;

    private final List<Row> rows = new ArrayList<>();
    private final List<MainEffects.Column> columns = new ArrayList<>();

    /**
     * A line of the text.
     *
     * @param isBase whether it says with what the variants that follow are compared, rather than naming a variant
     */
    private record Row(String text, boolean isBase) {}

    /** Adds an effect, one per variant in the order in which they are added. */
    public void addColumn(MainEffects.Column column) {
        columns.add(column);
    }

    /** Says with what the variants that follow are compared. */
    public void addBase(String text) {
        rows.add(new Row(text, true));
    }

    /** Adds a variant. */
    public void add(String name) {
        rows.add(new Row(name, false));
    }

    private static String cell(String text, int width) {
        String shown = text.length() < width ? text : text.substring(0, width - 4) + "...";
        return String.format("%-" + width + "s", shown);
    }

    /** The whole text. */
    public String text() {
        StringBuilder text = new StringBuilder("By the end, difference from the base with its 95% interval\n");
        StringBuilder header = new StringBuilder(" ".repeat(NAME));
        for (int column = 0; column < columns.size(); column++) {
            String number = column + 1 + ".";
            text.append("  ")
                    .append(number)
                    .append(' ')
                    .append(columns.get(column).title())
                    .append('\n');
            header.append(cell(number, CELL));
        }
        text.append(header.toString().stripTrailing()).append('\n');
        int variant = 0;
        for (Row row : rows) {
            text.append(row.isBase() ? '\n' + row.text() : line(row.text(), variant++))
                    .append('\n');
        }
        return text.toString();
    }

    private String line(String name, int variant) {
        StringBuilder line = new StringBuilder(cell("  " + name, NAME));
        for (MainEffects.Column column : columns) {
            line.append(cell(
                    column.effects()
                            .get(variant)
                            .map(ComparisonText::difference)
                            .orElse("-"),
                    CELL));
        }
        return line.toString().stripTrailing();
    }
}
