package westphalia.experiment.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import westphalia.experiment.design.Factor;
import westphalia.experiment.design.Levels;
import westphalia.model.meaning.Status;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.result.study.Freed;
import westphalia.scenario.Problem;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.tree.NearestName;

/**
 * Which parameters a sensitivity analysis varies, and between which values.
 *
 * <p>Unless they are named: the illustrative and anchored parameters of what a state decides by itself, the groups
 * recognition, stance, influence, preference and withdrawal; fitted ones have standard errors, imposed ones are inputs.
 * A parameter that is zero where it cannot be negative is switched off and stays so.
 *
 * <p>Unless the range is given: a weight, share or rate (its least value is not negative) varies from half to one and a
 * half of its value in the scenario; a constant that may be of either sign, which has no natural zero, by one unit to
 * either side. Both are cut off at the least and greatest value allowed; a count goes from whole number to whole
 * number.
 */
public final class FreeParameters {
    private static final List<String> GROUPS =
            List.of("recognition", "stance", "influence", "preference", "withdrawal");
    private static final String OPTION = "--free";
    private static final double LESS = 0.5;
    private static final double MORE = 1.5;
    private static final MathContext PRECISION = new MathContext(6, RoundingMode.HALF_EVEN);

    private FreeParameters() {}

    /**
     * The parameters to vary.
     *
     * @param parameters those of the scenario
     * @param named paths, each alone, with its range as in {@code path=from:to}, or of a whole group; empty for the
     *     usual
     * @throws ScenarioException if a name or a range cannot be used
     */
    public static List<Factor> of(Parameters parameters, List<String> named) {
        List<Factor> factors = new ArrayList<>();
        if (named.isEmpty()) {
            GROUPS.forEach(group -> factors.addAll(ofGroup(parameters, "parameters." + group)));
        }
        for (String name : named) {
            if (name.contains("=")) {
                factors.add(between(name));
                continue;
            }
            List<Factor> group = ofGroup(parameters, name);
            factors.addAll(group.isEmpty() ? List.of(around(parameters, known(name), true)) : group);
        }
        Set<String> seen = new TreeSet<>();
        for (Factor factor : factors) {
            if (!seen.add(factor.path())) {
                throw refused(factor.path(), "is named twice");
            }
        }
        return factors;
    }

    /**
     * Every parameter, with whether it varies and why.
     *
     * @param factors what varies, as {@link #of} says
     * @param named as it was named
     */
    public static List<Freed> all(Parameters parameters, List<Factor> factors, List<String> named) {
        List<Freed> all = new ArrayList<>();
        for (ParameterDefinition definition : ParameterDefinition.all()) {
            double value = ParameterDefinition.value(parameters, definition.path());
            Levels.Between range = factors.stream()
                    .filter(factor -> factor.path().equals(definition.path()))
                    .map(factor -> (Levels.Between) factor.levels())
                    .findFirst()
                    .orElse(null);
            all.add(new Freed(
                    definition.path(),
                    definition.status().word(),
                    value,
                    range == null ? value : range.from().doubleValue(),
                    range == null ? value : range.to().doubleValue(),
                    range != null,
                    range == null ? whyNot(parameters, definition, named) : why(definition, named)));
        }
        return all;
    }

    private static String why(ParameterDefinition definition, List<String> named) {
        if (named.stream().anyMatch(name -> name.startsWith(definition.path() + "="))) {
            return "its range was given";
        }
        return definition.min() >= 0 ? "half to one and a half of its value" : "one unit to either side of its value";
    }

    private static String whyNot(Parameters parameters, ParameterDefinition definition, List<String> named) {
        boolean isAsked = named.isEmpty()
                ? GROUPS.stream().anyMatch(group -> definition.path().startsWith("parameters." + group + "."))
                : named.stream().anyMatch(name -> definition.path().startsWith(name + "."));
        if (!isAsked) {
            return named.isEmpty() ? "not of the groups that vary unless others are named" : "not named";
        }
        if (isOff(parameters, definition)) {
            return "is 0, which switches it off; name it with a range to vary it";
        }
        return definition.status() == Status.FITTED
                ? "fitted, so that calibrate gives its standard error; name it to vary it"
                : definition.status().word() + ", an input; name it to vary it";
    }

    private static Factor between(String name) {
        Factor factor = Factor.read(OPTION, name);
        known(factor.path());
        if (!(factor.levels() instanceof Levels.Between)) {
            throw refused(factor.path(), "must be written path or path=from:to, but is " + name);
        }
        return factor;
    }

    private static List<Factor> ofGroup(Parameters parameters, String group) {
        return ParameterDefinition.all().stream()
                .filter(definition -> definition.path().startsWith(group + "."))
                .filter(definition ->
                        definition.status() == Status.ILLUSTRATIVE || definition.status() == Status.ANCHORED)
                .filter(definition -> !isOff(parameters, definition))
                .map(definition -> around(parameters, definition, false))
                .toList();
    }

    private static boolean isOff(Parameters parameters, ParameterDefinition definition) {
        return definition.min() >= 0 && ParameterDefinition.value(parameters, definition.path()) == 0;
    }

    private static ParameterDefinition known(String path) {
        List<String> paths = new ArrayList<>();
        for (ParameterDefinition definition : ParameterDefinition.all()) {
            if (definition.path().equals(path)) {
                return definition;
            }
            paths.add(definition.path());
        }
        throw refused(path, "is no parameter" + NearestName.hint(path, paths));
    }

    private static Factor around(Parameters parameters, ParameterDefinition definition, boolean isNamed) {
        if (isNamed && isOff(parameters, definition)) {
            throw refused(
                    definition.path(),
                    "is 0, and half to one and a half of that is nothing; write " + OPTION + " " + definition.path()
                            + "=from:to");
        }
        double value = ParameterDefinition.value(parameters, definition.path());
        boolean isScaled = definition.min() >= 0;
        double low = Math.max(definition.min(), isScaled ? LESS * value : value - 1);
        double high = Math.min(definition.max(), isScaled ? MORE * value : value + 1);
        return new Factor(
                definition.path(),
                new Levels.Between(
                        exact(definition.isWhole() ? Math.rint(low) : low),
                        exact(definition.isWhole() ? Math.rint(high) : high),
                        definition.isWhole()));
    }

    private static BigDecimal exact(double value) {
        return BigDecimal.valueOf(value).round(PRECISION);
    }

    private static ScenarioException refused(String path, String message) {
        return new ScenarioException(List.of(new Problem(OPTION, 0, 0, path, message)));
    }
}
