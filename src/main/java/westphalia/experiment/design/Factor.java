package westphalia.experiment.design;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.scenario.Problem;
import westphalia.scenario.ScenarioException;

/**
 * A path of a scenario that a design varies.
 *
 * @param path as {@code --set} writes it
 * @param levels the values it takes
 */
public record Factor(String path, Levels levels) implements Serializable {
    private static final String FORMS =
            "must be written path=from:to:step, path=a,b,c or, for lhs and sobol, path=from:to";
    private static final int MOST_LEVELS = 10_000;

    /**
     * Reads what varies, as in {@code parameters.recognition.base=-10:-8:0.5}.
     *
     * @param option the option it was given by, for messages
     * @throws ScenarioException if it is written in no known form
     */
    public static Factor read(String option, String text) {
        int equals = text.indexOf('=');
        String path = equals < 0 ? "" : text.substring(0, equals).strip();
        if (path.isEmpty()) {
            throw refused(option, text, FORMS);
        }
        if (path.equals("seed") || path.equals("runs")) {
            throw refused(
                    option, path, "is no path to vary: all points share one seed; --" + path + " sets it for all");
        }
        String values = text.substring(equals + 1).strip();
        return new Factor(path, values.contains(":") ? range(option, path, values) : listed(option, path, values));
    }

    private static Levels listed(String option, String path, String values) {
        List<String> levels =
                Arrays.stream(values.split(",", -1)).map(String::strip).toList();
        if (levels.stream().anyMatch(String::isEmpty)) {
            throw refused(option, path, FORMS + "; a value is missing in \"" + values + "\"");
        }
        if (levels.stream().distinct().count() < levels.size()) {
            throw refused(option, path, "holds a value twice: " + values);
        }
        return new Levels.Listed(levels);
    }

    private static Levels range(String option, String path, String values) {
        List<BigDecimal> ends = new ArrayList<>();
        for (String part : values.split(":", -1)) {
            try {
                ends.add(new BigDecimal(part.strip()));
            } catch (NumberFormatException noNumber) {
                throw refused(option, path, "\"" + part + "\" is no number; a range " + FORMS);
            }
        }
        if (ends.size() > 3) {
            throw refused(option, path, FORMS + ", but is " + values);
        }
        BigDecimal from = ends.get(0);
        BigDecimal to = ends.get(1);
        if (ends.size() == 2) {
            if (from.compareTo(to) >= 0) {
                throw refused(option, path, "a range must rise, but is " + values);
            }
            return new Levels.Between(from, to, isWhole(path));
        }
        return steps(option, path, values, from, to, ends.get(2));
    }

    private static Levels steps(
            String option, String path, String values, BigDecimal from, BigDecimal to, BigDecimal step) {
        if (step.signum() == 0 || step.signum() != to.subtract(from).signum()) {
            throw refused(option, path, "the step must lead from the first number to the last, but is " + values);
        }
        BigDecimal count = to.subtract(from).divideToIntegralValue(step).add(BigDecimal.ONE);
        if (count.compareTo(BigDecimal.valueOf(MOST_LEVELS)) > 0) {
            throw refused(
                    option, path, "must have at most " + MOST_LEVELS + " values, but has " + count.toPlainString());
        }
        List<String> levels = new ArrayList<>();
        for (int level = 0; level < count.intValueExact(); level++) {
            BigDecimal value = from.add(step.multiply(BigDecimal.valueOf(level)));
            levels.add(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
        }
        return new Levels.Listed(levels);
    }

    private static boolean isWhole(String path) {
        return ParameterDefinition.all().stream()
                .anyMatch(definition -> definition.path().equals(path) && definition.isWhole());
    }

    private static ScenarioException refused(String option, String path, String message) {
        return new ScenarioException(List.of(new Problem(option, 0, 0, path, message)));
    }

    /** Several paths, of which none may stand twice. */
    public static List<Factor> readAll(String option, List<String> texts) {
        List<Factor> factors = texts.stream().map(text -> read(option, text)).toList();
        factors.stream()
                .collect(Collectors.groupingBy(Factor::path, java.util.LinkedHashMap::new, Collectors.counting()))
                .forEach((path, count) -> {
                    if (count > 1) {
                        throw refused(option, path, "varies twice");
                    }
                });
        return factors;
    }
}
