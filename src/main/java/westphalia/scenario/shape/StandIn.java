package westphalia.scenario.shape;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What takes the place of a value that could not be read, so that the rest of the file can still be checked. */
public final class StandIn {
    private StandIn() {}

    /** A harmless value of the component's type; null for a mapping, which has none. */
    public static @Nullable Object of(Component component) {
        return switch (component.form()) {
            case WORDS, ITEMS, TABLE -> List.of();
            case WEIGHTS -> Map.of();
            case RECORD, KIND -> null;
            case SCALAR -> scalar(component);
        };
    }

    private static @Nullable Object scalar(Component component) {
        Class<?> type = component.type();
        if (component.isNullable()) {
            return null;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == YearMonth.class) {
            return YearMonth.of(1970, 1);
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (type == boolean.class) {
            return false;
        }
        double least = component.meaning().min();
        double number = Double.isInfinite(least) ? 0 : least;
        if (type == double.class) {
            return number;
        }
        if (type == int.class) {
            return (int) number;
        }
        return type == long.class ? (Object) (long) number : "";
    }
}
