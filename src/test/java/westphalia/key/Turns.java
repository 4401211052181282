package westphalia.key;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.Scenario;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.shape.Words;

/** The other values that one key can be given, as a file writes them; what the scenario then refuses is no value. */
final class Turns {
    private static final List<Integer> MONTHS = List.of(1, -1, 5, -5, 12, -12, 60, -60);
    private static final List<Integer> YEARS = List.of(100, -100, 5, -5, 1, -1);
    static final String ANY_TEXT = "zz-any";
    private static final String ANY_CODE = "QQQ";

    private final List<String> names;

    /** Knows what a name may point to: every state and everything with an id. */
    Turns(Scenario scenario) {
        Set<String> known = new LinkedHashSet<>();
        scenario.claimants().forEach(claimant -> known.add(claimant.id()));
        scenario.organisations().forEach(organisation -> known.add(organisation.id()));
        scenario.parents().forEach(parent -> known.add(parent.id()));
        scenario.powers().forEach(power -> known.add(power.id()));
        scenario.drafts().forEach(draft -> known.add(draft.sponsor()));
        scenario.states().stream().limit(20).forEach(state -> known.add(state.iso3()));
        this.names = List.copyOf(known);
    }

    /** Other values of a single value, as YAML. */
    List<String> ofScalar(Component component, @Nullable Object value) {
        Set<String> turned = new LinkedHashSet<>(scalars(component, value));
        if (component.isNullable() && value != null) {
            turned.add("null");
        }
        if (value != null) {
            turned.remove(Words.word(value));
        }
        return List.copyOf(turned);
    }

    private List<String> scalars(Component component, @Nullable Object value) {
        Class<?> type = component.type();
        if (type == boolean.class || type == Boolean.class) {
            return List.of("true", "false");
        }
        if (type.isEnum()) {
            return Words.words(type);
        }
        if (type == YearMonth.class) {
            YearMonth month = value == null ? YearMonth.of(1990, 1) : (YearMonth) value;
            return MONTHS.stream()
                    .map(step -> month.plusMonths(step).toString())
                    .toList();
        }
        if (type == LocalDate.class) {
            LocalDate day = value == null ? LocalDate.of(1990, 1, 1) : (LocalDate) value;
            return YEARS.stream()
                    .filter(step -> day.getYear() + step > 1000)
                    .map(step -> day.plusYears(step).toString())
                    .toList();
        }
        if (type == String.class) {
            List<String> words = new ArrayList<>(List.of(ANY_TEXT));
            words.add(ANY_CODE);
            words.addAll(names);
            return words;
        }
        return numbers(component, value == null ? 0 : ((Number) value).doubleValue());
    }

    private static List<String> numbers(Component component, double value) {
        double min = component.meaning().min();
        double max = component.meaning().max();
        boolean isWhole = component.type() != double.class && component.type() != Double.class;
        List<Double> wanted = new ArrayList<>(List.of(max, min));
        if (!Double.isInfinite(min) && !Double.isInfinite(max)) {
            wanted.add((min + max) / 2);
        }
        wanted.addAll(List.of(value * 2, value / 2, value + 1, value - 1, value * 0.9, value + 0.1));
        return wanted.stream()
                .map(number -> isWhole ? StrictMath.rint(number) : number)
                .filter(number -> !Double.isInfinite(number) && number >= min && number <= max && number != value)
                .map(number -> new BigDecimal(number)
                        .round(new java.math.MathContext(6))
                        .toPlainString())
                .distinct()
                .toList();
    }

    /** Other lists: one name fewer, none at all, one more. */
    List<String> ofWords(List<?> words) {
        Set<String> turned = new LinkedHashSet<>();
        for (Object left : words) {
            turned.add(words.stream()
                    .filter(word -> word != left)
                    .map(Object::toString)
                    .collect(listed()));
        }
        turned.add("[]");
        names.forEach(name -> turned.add("[" + name + "]"));
        for (String name : names) {
            if (!words.contains(name)) {
                turned.add(java.util.stream.Stream.concat(
                                words.stream().map(Object::toString), java.util.stream.Stream.of(name))
                        .collect(listed()));
            }
        }
        turned.remove(words.stream().map(Object::toString).collect(listed()));
        return List.copyOf(turned);
    }

    private static java.util.stream.Collector<CharSequence, ?, String> listed() {
        return Collectors.joining(", ", "[", "]");
    }

    /** Names that a mapping from names to numbers does not have yet. */
    List<String> namesBeside(Map<?, ?> weights) {
        return names.stream().filter(name -> !weights.containsKey(name)).toList();
    }

    /** A mapping of another kind, with whatever it must have. */
    String ofKind(String word, Class<?> kind) {
        StringBuilder mapping = new StringBuilder("{kind: ").append(word);
        for (Component component : Shape.of(kind).components()) {
            if (component.isRequired()) {
                mapping.append(", ")
                        .append(component.key())
                        .append(": ")
                        .append(ofScalar(component, null).get(1));
            }
        }
        return mapping.append('}').toString();
    }
}
