package westphalia.output.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.result.ensemble.FaceRun;

/** What a results folder holds. */
public sealed interface What {
    /** The command whose folder it is, as the key {@code study} says it; empty for runs, which have no such key. */
    String study();

    /** The digests of the scenarios that were run, by where their {@code scenario.yaml} lies in the folder. */
    Map<String, String> scenarios();

    /** The names of the folders in it that have a manifest of their own. */
    default List<String> folders() {
        return List.of();
    }

    /** The digests of what else was read, by the names of the copies in the folder. */
    default Map<String, String> inputs() {
        return Map.of();
    }

    /**
     * The runs of one scenario.
     *
     * @param scenario name of the scenario
     * @param scenarioSha256 of the effective scenario, tables included
     * @param runsWanted runs asked for
     * @param runsDone runs in the tables, failed ones included
     * @param runsFailed runs that failed
     * @param traced how many runs record the states: the one that stands for all, and the first ones
     * @param faceRun the number of the run that stands for all; null while running, or if no run came to its end
     * @param faceSeed the seed of that run in a folder that pools several; else null
     * @param parts what was pooled, in the order of the seeds; empty if the folder was not made by {@code merge}
     */
    record Runs(
            String scenario,
            String scenarioSha256,
            long seed,
            int runsWanted,
            int runsDone,
            int runsFailed,
            int traced,
            @Nullable Integer faceRun,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long faceSeed,

            boolean explained,
            boolean gzip,
            String from,
            String to,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts)
            implements What {
        public Runs {
            parts = parts == null ? List.of() : List.copyOf(parts);
        }

        @Override
        public String study() {
            return "";
        }

        @Override
        public Map<String, String> scenarios() {
            return Map.of("", scenarioSha256);
        }

        /** The run that stands for all; null if none does. */
        public @Nullable FaceRun face() {
            Integer run = faceRun;
            return run == null
                    ? null
                    : new FaceRun(faceSeed == null ? seed : faceSeed, run, runsDone, !parts.isEmpty());
        }

        /** The same when so many runs are done, and one of them stands for all. */
        public Runs done(int done, int failed, @Nullable FaceRun face) {
            return new Runs(
                    scenario,
                    scenarioSha256,
                    seed,
                    runsWanted,
                    done,
                    failed,
                    traced,
                    face == null ? null : face.run(),
                    face == null || !face.isPooled() ? null : face.seed(),
                    explained,
                    gzip,
                    from,
                    to,
                    parts);
        }
    }

    /**
     * The runs of one seed in a folder that pools several.
     *
     * @param runs failed ones included
     * @param traced how many of them record the states
     */
    record Part(long seed, int runs, int failed, int traced, boolean explained) {}

    /**
     * A base and variants of it.
     *
     * @param arms the base and then the variants
     * @param runsWanted runs asked for, of each arm
     * @param parts what was pooled, in the order of the seeds; empty if the folder was not made by {@code merge}
     */
    record Comparison(
            List<Arm> arms,
            long seed,
            int runsWanted,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Pairs> parts) implements What {
        static final String STUDY = "compare";

        public Comparison {
            arms = List.copyOf(arms);
            parts = parts == null ? List.of() : List.copyOf(parts);
        }

        @Override
        public String study() {
            return STUDY;
        }

        @Override
        public List<String> folders() {
            return arms.stream().map(Arm::name).toList();
        }

        @Override
        public Map<String, String> scenarios() {
            Map<String, String> digests = new TreeMap<>();
            arms.forEach(arm -> digests.put(arm.name(), arm.scenarioSha256()));
            return digests;
        }

        /** The seeds of its pairs, rising. */
        public List<Long> seeds() {
            return parts.isEmpty()
                    ? List.of(seed)
                    : parts.stream().map(Pairs::seed).toList();
        }
    }

    /**
     * The pairs of one seed in a comparison that pools several.
     *
     * @param runs of each arm, failed ones included
     */
    record Pairs(long seed, int runs) {}

    /** One arm of a comparison; the folder of its name has a manifest of its own. */
    record Arm(String name, String scenario, String scenarioSha256, String from, String to) {}

    /**
     * Comparisons, one per base.
     *
     * @param name of the folder whose scenarios were compared
     * @param bases the names of the bases, each that of a comparison's folder
     */
    record Collection(String name, List<String> bases) implements What {
        static final String STUDY = "compare-folder";

        public Collection {
            bases = List.copyOf(bases);
        }

        @Override
        public String study() {
            return STUDY;
        }

        @Override
        public List<String> folders() {
            return bases;
        }

        @Override
        public Map<String, String> scenarios() {
            return Map.of();
        }
    }

    /**
     * Numbered units of an experiment with one scenario.
     *
     * @param settings what was asked for
     * @param scenario name of the scenario
     * @param scenarioSha256 of the effective scenario, tables included
     * @param inputs SHA-256 of the tables it was given, by the names of their copies in the folder
     * @param unitsWanted units asked for: runs of points
     * @param unitsDone units carried out, failed ones included
     * @param findings numbers found beside the tables, by name
     * @param options the settings as they are typed; of a folder that an older version wrote, all there is
     */
    record Study(
            Settings settings,
            String scenario,
            String scenarioSha256,
            long seed,
            Map<String, String> inputs,
            int unitsWanted,
            int unitsDone,
            int unitsFailed,
            Map<String, Double> findings,
            List<String> options)
            implements What {
        public Study {
            inputs = new TreeMap<>(inputs);
            findings = new TreeMap<>(findings);
            options = List.copyOf(options);
        }

        @Override
        public String study() {
            return settings.study();
        }

        @Override
        public Map<String, String> scenarios() {
            return Map.of("", scenarioSha256);
        }

        /** Whether the same is asked for, however far either has come. */
        public boolean asksTheSame(Study other) {
            return settings.equals(other.settings)
                    && scenarioSha256.equals(other.scenarioSha256)
                    && seed == other.seed
                    && inputs.equals(other.inputs)
                    && unitsWanted == other.unitsWanted;
        }

        /** The same when so many units are done. */
        public Study done(int done, int failed, Map<String, Double> found) {
            return new Study(
                    settings, scenario, scenarioSha256, seed, inputs, unitsWanted, done, failed, found, options);
        }
    }

    /**
     * Claims and patterns that were tried.
     *
     * @param only the ids of those that were asked for; empty for all
     * @param runs of each change
     * @param seed the master seed that replaces those of the claims' scenarios; null if they keep their own
     * @param inputs SHA-256 of the scenarios and tables that were read, by the names of their copies in the folder
     */
    record Claims(List<String> only, int runs, @Nullable Long seed, Map<String, String> inputs) implements What {
        static final String STUDY = "claims";

        public Claims {
            only = List.copyOf(only);
            inputs = new TreeMap<>(inputs);
        }

        @Override
        public String study() {
            return STUDY;
        }

        @Override
        public Map<String, String> scenarios() {
            return Map.of();
        }
    }
}
