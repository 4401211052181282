package westphalia.scenario.tree;

import java.util.List;

/** A list of values. */
public record Sequence(Place place, List<Node> items) implements Node {
    public Sequence {
        items = List.copyOf(items);
    }

    /** Whether its items are things with an id, which a child's list joins instead of replacing. */
    public boolean hasIds() {
        return items.stream().anyMatch(item -> item instanceof Mapping mapping && mapping.text("id") != null);
    }

    @Override
    public String described() {
        return "a list";
    }
}
