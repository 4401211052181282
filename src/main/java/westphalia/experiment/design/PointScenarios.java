package westphalia.experiment.design;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import westphalia.experiment.SentScenario;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.result.study.DesignPoint;
import westphalia.scenario.Problem;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.effective.ScenarioDifference;
import westphalia.scenario.reader.ScenarioReader;

/**
 * The scenario of every point of a design; safe to use from many threads at once.
 *
 * <p>Parameters are changed in memory. Other paths can change anything, so the file is read anew for every combination
 * of their values; the last few are kept.
 */
public final class PointScenarios {
    private static final int MOST_KEPT = 32;
    private static final int MOST_PROBLEMS = 20;

    private final Path file;
    private final List<String> settings;
    private final Scenario base;
    private final List<Factor> factors;
    private final Map<String, ParameterDefinition> parameters = new TreeMap<>();
    private final Map<List<String>, Scenario> read = new LinkedHashMap<>();

    /**
     * The scenarios of a design.
     *
     * @param settings changes that hold at every point
     * @param base what the file says with those changes
     */
    public PointScenarios(Path file, List<String> settings, Scenario base, List<Factor> factors) {
        this.file = file;
        this.settings = List.copyOf(settings);
        this.base = base;
        this.factors = List.copyOf(factors);
        ParameterDefinition.all().forEach(definition -> parameters.put(definition.path(), definition));
    }

    /**
     * Reads every point before any is run.
     *
     * @throws ScenarioException with every problem once, under the first point that has it
     */
    public void check(List<DesignPoint> points) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        TreeSet<String> known = new TreeSet<>();
        for (DesignPoint point : points) {
            List<String> own = new ArrayList<>(factors.size());
            for (int factor = 0; factor < factors.size(); factor++) {
                if (!isSoundParameter(factor, point)) {
                    own.add(setting(factor, point));
                }
            }
            if (!own.isEmpty() && known.add(String.join("\n", own))) {
                problemsOf(own).forEach(problem -> problems.putIfAbsent(problem.text(), ofPoint(point, problem)));
            }
            if (problems.size() >= MOST_PROBLEMS) {
                break;
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(List.copyOf(problems.values()));
        }
        refuseIdle(points);
    }

    /** Refuses a path whose values differ only in what no run reads. */
    private void refuseIdle(List<DesignPoint> points) {
        List<Problem> idle = new ArrayList<>();
        for (int factor = 0; factor < factors.size(); factor++) {
            int own = factor;
            if (points.size() > 1
                    && !parameters.containsKey(factors.get(factor).path())
                    && points.stream().skip(1).allMatch(point -> isAlike(points.get(0), point, own))) {
                idle.add(new Problem(
                        "--vary",
                        0,
                        0,
                        factors.get(factor).path(),
                        "moves nothing: between these values no run reads a difference; texts, sources and what"
                                + " pictures show are not read by runs"));
            }
        }
        if (!idle.isEmpty()) {
            throw new ScenarioException(idle);
        }
    }

    /** Whether the first point, but for one path that it takes from another, is the same to every run. */
    private boolean isAlike(DesignPoint first, DesignPoint other, int factor) {
        if (first.values().get(factor).equals(other.values().get(factor))) {
            return true;
        }
        List<String> values = new ArrayList<>(first.values());
        values.set(factor, other.values().get(factor));
        try {
            Scenario moved = scenario(new DesignPoint(first.number(), List.copyOf(values)));
            return ScenarioDifference.between(scenario(first), moved).stream()
                    .noneMatch(ScenarioDifference::isReadByRuns);
        } catch (ScenarioException refused) {
            return false;
        }
    }

    /** The scenario of a point. */
    public Scenario scenario(DesignPoint point) {
        Parameters changed = base.parameters();
        List<String> others = new ArrayList<>();
        for (int factor = 0; factor < factors.size(); factor++) {
            String path = factors.get(factor).path();
            if (parameters.containsKey(path)) {
                changed = ParameterDefinition.with(changed, path, number(factor, point));
            } else {
                others.add(setting(factor, point));
            }
        }
        return (others.isEmpty() ? base : read(others)).withParameters(changed);
    }

    private Scenario read(List<String> changes) {
        synchronized (read) {
            Scenario known = read.get(changes);
            if (known != null) {
                return known;
            }
        }
        Scenario fresh = readAnew(changes);
        synchronized (read) {
            read.put(changes, fresh);
            if (read.size() > MOST_KEPT) {
                read.remove(read.keySet().iterator().next());
            }
        }
        return fresh;
    }

    private Scenario readAnew(List<String> changes) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(changes);
        return ScenarioReader.read(file, all).scenario();
    }

    private List<Problem> problemsOf(List<String> changes) {
        try {
            readAnew(changes);
            return List.of();
        } catch (ScenarioException wrong) {
            return wrong.problems();
        }
    }

    /** The unchanged scenario, to be sent to another Java. */
    SentScenario sent() {
        return SentScenario.of(base);
    }

    List<Factor> factors() {
        return factors;
    }

    /** The proleptic month in which the unchanged scenario starts. */
    long firstMonth() {
        return base.from().getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static double number(int factor, DesignPoint point) {
        return new BigDecimal(point.values().get(factor)).doubleValue();
    }

    private String setting(int factor, DesignPoint point) {
        return factors.get(factor).path() + "=" + point.values().get(factor);
    }

    /** A parameter needs no reading if its value is a number of the right kind in its range. */
    private boolean isSoundParameter(int factor, DesignPoint point) {
        ParameterDefinition definition = parameters.get(factors.get(factor).path());
        if (definition == null) {
            return false;
        }
        try {
            double value = number(factor, point);
            return value >= definition.min()
                    && value <= definition.max()
                    && (!definition.isWhole() || value == Math.rint(value));
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private Problem ofPoint(DesignPoint point, Problem problem) {
        List<String> changes = new ArrayList<>();
        for (int factor = 0; factor < factors.size(); factor++) {
            changes.add(setting(factor, point));
        }
        String place = "point " + point.number() + " (" + String.join(", ", changes) + "):";
        boolean isSetting = problem.line() == 0;
        return new Problem(
                isSetting ? place : place + " " + problem.file(),
                problem.line(),
                problem.column(),
                problem.path(),
                problem.message());
    }
}
