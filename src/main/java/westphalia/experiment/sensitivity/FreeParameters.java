package westphalia.experiment.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.design.Factor;
import westphalia.experiment.design.Levels;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.scenario.Problem;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.tree.NearestName;

/**
 * Which parameters a sensitivity analysis varies, and between which values.
 *
 * <p>Unless they are named: the illustrative and anchored parameters of what a state decides by itself, the groups
 * recognition, stance, influence, preference and withdrawal; fitted ones have standard errors, imposed ones are inputs.
 * A group that is named stands for all its parameters. In either case a parameter that is zero where it cannot be
 * negative is switched off and stays so; {@link #leftOut} names what was left out, and why.
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
    private static final String ROOT = "parameters.";
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
            ofGroups(usualGroups()).stream()
                    .filter(definition -> whyLeftOut(parameters, definition, false) == null)
                    .forEach(definition -> factors.add(around(parameters, definition, false)));
        }
        for (String name : named) {
            if (name.contains("=")) {
                factors.add(between(name));
                continue;
            }
            List<ParameterDefinition> group = ofGroups(List.of(name));
            group.stream()
                    .filter(definition -> whyLeftOut(parameters, definition, true) == null)
                    .forEach(definition -> factors.add(around(parameters, definition, false)));
            if (group.isEmpty()) {
                factors.add(around(parameters, known(name), true));
            }
        }
        if (factors.isEmpty()) {
            throw refused(
                    String.join(",", named.isEmpty() ? usualGroups() : named),
                    "leaves nothing to vary: every parameter there is 0 in this scenario, so switched off");
        }
        Set<String> seen = new TreeSet<>();
        for (Factor factor : factors) {
            if (!seen.add(factor.path())) {
                throw refused(factor.path(), "is named twice");
            }
        }
        return factors;
    }

    private static Factor between(String name) {
        Factor factor = Factor.read(OPTION, name);
        known(factor.path());
        if (!(factor.levels() instanceof Levels.Between)) {
            throw refused(factor.path(), "must be written path or path=from:to, but is " + name);
        }
        return factor;
    }

    /** What of the groups that are meant does not vary, with the reason, in the order of the records. */
    public static Map<String, String> leftOut(Parameters parameters, List<String> named) {
        Map<String, String> leftOut = new LinkedHashMap<>();
        Set<String> alone = new TreeSet<>();
        named.forEach(name -> alone.add(name.contains("=") ? name.substring(0, name.indexOf('=')) : name));
        for (ParameterDefinition definition : ofGroups(named.isEmpty() ? usualGroups() : named)) {
            String why = whyLeftOut(parameters, definition, !named.isEmpty());
            if (why != null && !alone.contains(definition.path())) {
                leftOut.put(definition.path(), why);
            }
        }
        return leftOut;
    }

    private static List<String> usualGroups() {
        return GROUPS.stream().map(group -> ROOT + group).toList();
    }

    private static List<ParameterDefinition> ofGroups(List<String> groups) {
        return ParameterDefinition.all().stream()
                .filter(definition ->
                        groups.stream().anyMatch(group -> definition.path().startsWith(group + ".")))
                .toList();
    }

    private static @Nullable String whyLeftOut(Parameters parameters, ParameterDefinition definition, boolean isNamed) {
        if (isOff(parameters, definition)) {
            return "0 in this scenario, so switched off";
        }
        if (isNamed) {
            return null;
        }
        return switch (definition.status()) {
            case FITTED -> "fitted, with standard errors of their own";
            case IMPOSED -> "imposed, an input";
            case ILLUSTRATIVE, ANCHORED -> null;
            default -> "an input";
        };
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
        String whole = path.startsWith(ROOT) ? path : ROOT + path;
        throw refused(path, "is no parameter" + NearestName.hint(whole, paths));
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
