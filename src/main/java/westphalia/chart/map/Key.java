package westphalia.chart.map;

import java.awt.Color;
import java.util.List;

/** What the colours of a map mean. */
public sealed interface Key {
    /** Some colours, each with its meaning and how many states have it. */
    record Kinds(List<Kind> kinds) implements Key {
        public Kinds {
            kinds = List.copyOf(kinds);
        }
    }

    /** One colour and its meaning. */
    record Kind(Color color, String meaning) {}

    /** Colours that run from one value to another. */
    record Scale(Ramp ramp, String low, String high) implements Key {}
}
