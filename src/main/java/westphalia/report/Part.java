package westphalia.report;

import java.util.List;
import westphalia.chart.drawing.Picture;

/** A piece of a report, from top to bottom. */
public sealed interface Part {

    /** A heading of a section. */
    record Section(String title) implements Part {}

    /** A paragraph of plain text. */
    record Paragraph(String text) implements Part {}

    /** A remark that stands out, as what is imposed. */
    record Remark(String text) implements Part {}

    /** A list of short texts. */
    record Points(List<String> points) implements Part {
        public Points {
            points = List.copyOf(points);
        }
    }

    /** Text whose lines and columns count. */
    record Verbatim(String text) implements Part {}

    /**
     * A table.
     *
     * @param rows each with as many cells as there are columns; cells after the first are set to the right
     */
    record Rows(String caption, List<String> columns, List<List<String>> rows) implements Part {
        public Rows {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A long table that readers look things up in: where the page may run its script, it is sorted by a click on a
     * column and filtered by what is typed; without it, it is a table like any other.
     *
     * @param label what the field that filters is called
     */
    record Lookup(String label, Rows rows) implements Part {}

    /** A picture, drawn into the page, with its text alternative. */
    record Drawing(Picture picture) implements Part {}

    /**
     * Where a student writes down what is expected before looking.
     *
     * @param questions one box each
     */
    record Prediction(String title, List<String> questions) implements Part {
        public Prediction {
            questions = List.copyOf(questions);
        }
    }

    /** Parts that are hidden until somebody opens them; in print they are open. */
    record Fold(String summary, List<Part> parts) implements Part {
        public Fold {
            parts = List.copyOf(parts);
        }
    }
}
