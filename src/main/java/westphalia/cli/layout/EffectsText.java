package westphalia.cli.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import westphalia.result.comparison.Effect;

/** The main effects of many variants, one line each, as text. */
public final class EffectsText {
    private static final int NAME = 36;
    private static final int CELL = 28;

    private final List<String> titles = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();

    /** Names the next column. */
    public void addTitle(String title) {
        titles.add(title);
    }

    /** Says with what the variants that follow are compared. */
    public void addBase(String text) {
        lines.append('\n').append(text).append('\n');
    }

    /** Adds a variant with one effect a column, if its world has it. */
    public void add(String name, List<Optional<Effect>> effects) {
        StringBuilder line = new StringBuilder(cell("  " + name, NAME));
        effects.forEach(effect ->
                line.append(cell(effect.map(ComparisonText::difference).orElse("-"), CELL)));
        lines.append(line.toString().stripTrailing()).append('\n');
    }

    private static String cell(String text, int width) {
        String shown = text.length() < width ? text : text.substring(0, width - 4) + "...";
        return String.format("%-" + width + "s", shown);
    }

    /** The whole text. */
    public String text() {
        StringBuilder text = new StringBuilder("By the end, difference from the base with its 95% interval\n");
        for (int column = 0; column < titles.size(); column++) {
            text.append("  ")
                    .append(column + 1)
                    .append(". ")
                    .append(titles.get(column))
                    .append('\n');
        }
        StringBuilder header = new StringBuilder(" ".repeat(NAME));
        for (int column = 1; column <= titles.size(); column++) {
            header.append(cell(column + ".", CELL));
        }
        return text.append(header.toString().stripTrailing())
                .append('\n')
                .append(lines)
                .toString();
    }
}
