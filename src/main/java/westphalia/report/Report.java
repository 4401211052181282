package westphalia.report;

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
}
