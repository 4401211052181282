package westphalia.scenario.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.model.Agreement;
import westphalia.model.Border;
import westphalia.model.State;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedBallot;
import westphalia.model.history.RecordedResolution;
import westphalia.model.institution.Membership;
import westphalia.model.institution.Seat;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;

/**
 * Which columns tell the rows of a table apart; by them rows are sorted, named in paths and compared. And which of them
 * name things that stand elsewhere.
 */
public final class TableKeys {
    private static final Map<Class<?>, List<String>> KEYS = Map.of(
            State.class, List.of("iso3"),
            Border.class, List.of("iso3", "neighbour"),
            Agreement.class, List.of("iso3", "partner"),
            Seat.class, List.of("year", "iso3"),
            RecordedBallot.class, List.of("draft_id", "iso3"),
            RecordedResolution.class, List.of("resolution", "iso3"),
            Observation.class, List.of("claimant", "iso3", "recognised_on"),
            Membership.class, List.of("iso3", "since"));

    private static final Map<Class<?>, List<String>> STATES = Map.of(
            Border.class, List.of("iso3", "neighbour"),
            Agreement.class, List.of("iso3", "partner"));

    private static final Map<Class<?>, String> NAMES =
            Map.of(Observation.class, "claimant", Membership.class, "organisation");

    private TableKeys() {}

    /** The columns of a table of these records that hold codes of states of the states table. */
    public static List<String> statesOf(Class<?> type) {
        return type == State.class ? List.of() : STATES.getOrDefault(type, List.of("iso3"));
    }

    /** The column that names a claimant or an organisation; null if there is none. */
    static @Nullable String nameOf(Class<?> type) {
        return NAMES.get(type);
    }

    /** The key columns of a table of these records. */
    public static List<String> of(Class<?> type) {
        List<String> keys = KEYS.get(type);
        if (keys == null) {
            throw new IllegalStateException(type.getSimpleName() + " has no key columns");
        }
        return keys;
    }

    /** The name of a row in a path, as in {@code 2008.ESP}. */
    public static String nameOf(Object row) {
        Shape shape = Shape.of(row.getClass());
        return of(row.getClass()).stream()
                .map(key -> {
                    Component component = shape.get(key);
                    @Nullable Object value = component == null ? null : component.of(row);
                    return value == null ? "" : value.toString();
                })
                .collect(Collectors.joining("."));
    }
}
