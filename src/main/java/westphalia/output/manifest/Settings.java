package westphalia.output.manifest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a study was asked for, beside its scenario and its seed: all that is needed to do it again. */
public sealed interface Settings {
    /** The command. */
    String study();

    /** The settings as they are typed after the scenario. */
    List<String> options();

    /** How many runs a point, an origin or a trial has. */
    int runs();

    /**
     * Of {@code sweep}.
     *
     * @param vary the paths and their values
     * @param samples points of a design that is no grid; null for a grid
     * @param month of the measures; null for the last
     * @param measures what is measured; empty for everything
     */
    record Sweep(
            List<String> vary,
            String design,
            @Nullable Integer samples,
            int runs,
            @Nullable String month,
            List<String> measures)
            implements Settings {
        static final String STUDY = "sweep";

        public Sweep {
            vary = copy(vary);
            measures = copy(measures);
        }

        @Override
        public String study() {
            return STUDY;
        }

        @Override
        public List<String> options() {
            List<String> options = new ArrayList<>();
            each(options, "--vary", vary);
            add(options, "--design", design);
            add(options, "--samples", samples);
            add(options, "--runs", runs);
            add(options, "--month", month);
            each(options, "--measure", measures);
            return options;
        }
    }

    /**
     * Of {@code sensitivity}.
     *
     * @param free the parameters that vary; empty for the usual ones
     * @param month of the measures; null for the last
     * @param measures what is measured; empty for the usual ones
     */
    record Sensitivity(
            String method,
            int samples,
            List<String> free,
            int runs,
            @Nullable String month,
            List<String> measures) implements Settings {
        static final String STUDY = "sensitivity";

        public Sensitivity {
            free = copy(free);
            measures = copy(measures);
        }

        @Override
        public String study() {
            return STUDY;
        }

        @Override
        public List<String> options() {
            List<String> options = new ArrayList<>();
            add(options, "--method", method);
            add(options, "--samples", samples);
            joined(options, "--free", free);
            add(options, "--runs", runs);
            add(options, "--month", month);
            each(options, "--measure", measures);
            return options;
        }
    }

    /**
     * Of {@code backtest}.
     *
     * @param claimant whom it is about; null for the first
     * @param origins the last months whose acts are imposed; empty for the month before the scenario begins
     * @param to the last month that is forecast
     */
    record Backtest(
            @Nullable String claimant, List<String> origins, String to, boolean refit, boolean refitBallots, int runs)
            implements Settings {
        static final String STUDY = "backtest";

        public Backtest {
            origins = copy(origins);
        }

        @Override
        public String study() {
            return STUDY;
        }

        @Override
        public List<String> options() {
            List<String> options = new ArrayList<>();
            add(options, "--claimant", claimant);
            joined(options, origins.size() == 1 ? "--given-until" : "--origins", origins);
            add(options, "--to", to);
            flag(options, "--refit", refit);
            flag(options, "--refit-ballots", refitBallots);
            add(options, "--runs", runs);
            return options;
        }
    }

    /**
     * Of {@code calibrate}.
     *
     * @param until the last month whose acts are fitted to
     * @param claimant whom it is about; null for the first
     * @param also further claimants
     * @param free the parameters that are fitted; empty for the usual ones
     * @param points trials, of a method that tries points
     * @param runs of each trial
     */
    record Calibration(
            String method,
            String until,
            @Nullable String claimant,
            List<String> also,
            List<String> free,
            int points,
            int runs)
            implements Settings {
        static final String STUDY = "calibrate";

        public Calibration {
            also = copy(also);
            free = copy(free);
        }

        @Override
        public String study() {
            return STUDY;
        }

        @Override
        public List<String> options() {
            List<String> options = new ArrayList<>();
            add(options, "--method", method);
            add(options, "--until", until);
            add(options, "--claimant", claimant);
            joined(options, "--also", also);
            joined(options, "--free", free);
            add(options, "--points", points);
            add(options, "--runs", runs);
            return options;
        }
    }

    private static List<String> copy(@Nullable List<String> names) {
        return names == null ? List.of() : List.copyOf(names);
    }

    private static void add(List<String> options, String name, @Nullable Object value) {
        if (value != null) {
            options.add(name + "=" + value);
        }
    }

    private static void each(List<String> options, String name, List<String> values) {
        values.forEach(value -> add(options, name, value));
    }

    private static void joined(List<String> options, String name, List<String> values) {
        if (!values.isEmpty()) {
            add(options, name, String.join(",", values));
        }
    }

    private static void flag(List<String> options, String name, boolean isSet) {
        if (isSet) {
            options.add(name);
        }
    }

    /** The settings' kind of a study. */
    static @Nullable Class<? extends Settings> of(String study) {
        return switch (study) {
            case Sweep.STUDY -> Sweep.class;
            case Sensitivity.STUDY -> Sensitivity.class;
            case Backtest.STUDY -> Backtest.class;
            case Calibration.STUDY -> Calibration.class;
            default -> null;
        };
    }

    /** The settings of a folder that an older version wrote: it kept them as they were typed. */
    static ObjectNode ofOptions(Iterable<String> options) {
        Set<String> lists = Set.of("vary", "measures", "free", "also", "origins");
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        for (String option : options) {
            String typed = option.replaceFirst("=.*", "");
            String name = switch (typed) {
                case "--measure" -> "measures";
                case "--given-until" -> "origins";
                default -> typed.substring(2).replace('-', '_').toLowerCase(Locale.ROOT);
            };
            String value = option.contains("=") ? option.substring(option.indexOf('=') + 1) : "true";
            if (lists.contains(name)) {
                ArrayNode list = settings.withArray("/" + name);
                boolean isWhole = name.equals("vary") || name.equals("measures");
                for (String part : isWhole ? new String[] {value} : value.split(",", -1)) {
                    list.add(part);
                }
            } else {
                settings.put(name, value);
            }
        }
        return settings;
    }
}
