package westphalia.chart.map;

import java.awt.Color;
import java.util.List;

/** What the colours of a map mean. */
public sealed interface Key {
    /**
     * Some colours, each with its meaning and how many states have it.
     *
     * @param kinds of tiles
     * @param arrows of arrows between them; empty if there are none
     */
    record Kinds(List<Kind> kinds, List<Kind> arrows) implements Key {
        public Kinds {
            kinds = List.copyOf(kinds);
            arrows = List.copyOf(arrows);
        }

        /** The colours of a map without arrows. */
        public Kinds(List<Kind> kinds) {
            this(kinds, List.of());
        }
    }

    /** One colour and its meaning. */
    record Kind(Color color, String meaning) {}

    /** Colours that run from one value to another. */
    record Scale(Ramp ramp, String low, String high) implements Key {}
}
