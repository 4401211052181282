package westphalia.result.study;

import java.io.Serializable;
import java.util.List;

/**
 * One point of a design.
 *
 * @param number from 0
 * @param values what the varied paths are set to, in the order of the design, as a scenario file would write them
 */
public record DesignPoint(int number, List<String> values) implements Serializable {
    public DesignPoint {
        values = List.copyOf(values);
    }
}
