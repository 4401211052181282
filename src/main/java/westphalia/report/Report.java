package westphalia.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What a report says.
 *
 * @param title of the whole
 * @param question what a class should ask of it; empty for none
 * @param source what was run, under which seeds, by which program
 */
public record Report(String title, String question, String source, List<Part> parts) {
    public Report {
        parts = List.copyOf(parts);
    }

    /** The same report after something that must be read first. */
    public Report after(Part first) {
        List<Part> all = new ArrayList<>(List.of(first));
        all.addAll(parts);
        return new Report(title, question, source, all);
    }
}
