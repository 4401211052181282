package westphalia.experiment.claim;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import westphalia.engine.Engine;
import westphalia.experiment.Ensemble;
import westphalia.experiment.claim.Claim.Arm;
import westphalia.experiment.claim.Question.Probe;
import westphalia.experiment.claim.Question.Reading;
import westphalia.model.history.Observation;
import westphalia.result.RunReceiver;
import westphalia.result.RunResult;
import westphalia.result.claim.ClaimFinding;
import westphalia.scenario.Problem;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioException;

/**
 * Runs what claims ask for: one ensemble for each scenario and settings, from which all claims read.
 *
 * <p>An ensemble is as long and as large as the claim that needs most of it; every claim reads its own first runs, so
 * what is found about it does not depend on which others are tried beside it. Runs are not kept.
 */
public final class ClaimRunner {
    private final Path scenarios;
    private final int runs;
    private final @Nullable Long seed;
    private final int threads;
    private final RunReceiver watcher;

    /**
     * A runner.
     *
     * @param scenarios the folder of the scenarios
     * @param runs the usual number of runs per arm
     * @param seed the master seed of all ensembles; null for each scenario's own
     * @param watcher is told of every run
     */
    public ClaimRunner(Path scenarios, int runs, @Nullable Long seed, int threads, RunReceiver watcher) {
        this.scenarios = scenarios;
        this.runs = runs;
        this.seed = seed;
        this.threads = threads;
        this.watcher = watcher;
    }

    /** One ensemble and all that is read off its runs. */
    private static final class Trial {
        private final String scenario;
        private final List<String> settings;
        private final List<Slot> slots = new ArrayList<>();
        private @Nullable String until;
        private int runs;

        private Trial(String scenario, List<String> settings) {
            this.scenario = scenario;
            this.settings = settings;
        }

        private void need(Slot slot, String month) {
            slots.add(slot);
            runs = Math.max(runs, slot.sample.length);
            until = until == null || month.compareTo(until) > 0 || month.isEmpty() ? month : until;
            until = slots.stream().anyMatch(own -> own.until.isEmpty()) ? "" : until;
        }
    }

    /** Where the samples of a probe go. */
    private static final class Slot {
        private final Reading reading;
        private final String until;
        private final double[] sample;
        private @Nullable String missing;

        private Slot(Reading reading, String until, int runs) {
            this.reading = reading;
            this.until = until;
            this.sample = new double[runs];
            Arrays.fill(sample, Double.NaN);
        }
    }

    /** How many runs these claims need. */
    public int runs(List<Claim> claims, boolean areBroken) {
        return plan(claims, areBroken, new ArrayList<>()).values().stream()
                .mapToInt(trial -> trial.runs)
                .sum();
    }

    /** Tries claims as they stand. */
    public List<ClaimFinding> find(List<Claim> claims) {
        return find(claims, false);
    }

    /** Tries claims with their breakers laid over every arm; those without a breaker are left out. */
    public List<ClaimFinding> findBroken(List<Claim> claims) {
        return find(claims.stream().filter(claim -> !claim.breaker().isEmpty()).toList(), true);
    }

    private List<ClaimFinding> find(List<Claim> claims, boolean areBroken) {
        List<List<Slot>> slots = new ArrayList<>();
        plan(claims, areBroken, slots).values().forEach(this::play);
        List<ClaimFinding> findings = new ArrayList<>();
        for (int claim = 0; claim < claims.size(); claim++) {
            findings.add(finding(claims.get(claim), slots.get(claim)));
        }
        return findings;
    }

    private Map<String, Trial> plan(List<Claim> claims, boolean areBroken, List<List<Slot>> slots) {
        Map<String, Trial> trials = new TreeMap<>();
        for (Claim claim : claims) {
            List<Slot> own = new ArrayList<>();
            for (Question question : claim.questions()) {
                int wanted = Math.max(2, (int) Math.round(claim.times() * question.times() * runs));
                for (Probe probe : question.probes()) {
                    List<String> settings = settings(claim, probe.arm(), areBroken);
                    Slot slot = new Slot(probe.reading(), claim.until(), wanted);
                    trials.computeIfAbsent(claim.scenario() + settings, key -> new Trial(claim.scenario(), settings))
                            .need(slot, claim.until());
                    own.add(slot);
                }
            }
            slots.add(own);
        }
        return trials;
    }

    private static List<String> settings(Claim claim, String name, boolean areBroken) {
        Arm arm = claim.arms().stream()
                .filter(own -> own.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("claim " + claim.id() + " has no arm " + name));
        List<String> settings = new ArrayList<>(arm.settings());
        if (areBroken) {
            claim.breaker().stream()
                    .filter(setting -> !settings.contains(setting))
                    .forEach(settings::add);
        }
        return settings;
    }

    private void play(Trial trial) {
        Path file = scenarios.resolve(trial.scenario);
        if (!Files.exists(file)) {
            trial.slots.forEach(slot -> slot.missing = "no scenario " + trial.scenario);
            return;
        }
        Scenario scenario;
        try {
            scenario = ArmSettings.read(file, trial.settings, trial.until == null ? "" : trial.until);
        } catch (ScenarioException wrong) {
            Problem first = wrong.problems().get(0);
            trial.slots.forEach(slot -> slot.missing = first.text());
            return;
        }
        Engine engine = new Engine(scenario);
        Map<String, Integer> columns = Run.columns(engine.measures());
        Set<String> observed = observed(scenario);
        new Ensemble(engine, seed == null ? scenario.seed() : seed, 0, false).play(0, trial.runs, threads, result -> {
            watcher.receive(result);
            if (result.failure() == null) {
                read(trial, result, new Run(result, engine.plan(), columns, observed));
            }
        });
    }

    private static Set<String> observed(Scenario scenario) {
        String claimant = scenario.claimants().get(0).id();
        Set<String> recognisers = new TreeSet<>();
        for (Observation act : scenario.observed()) {
            if (claimant.equals(act.claimant())
                    && !YearMonth.from(act.recognisedOn()).isAfter(scenario.to())) {
                recognisers.add(act.iso3());
            }
        }
        return recognisers;
    }

    private static void read(Trial trial, RunResult result, Run run) {
        for (Slot slot : trial.slots) {
            if (result.run() < slot.sample.length && slot.missing == null) {
                try {
                    slot.sample[result.run()] = slot.reading.of(run);
                } catch (Run.NotThereException missing) {
                    slot.missing = missing.getMessage();
                }
            }
        }
    }

    private ClaimFinding finding(Claim claim, List<Slot> slots) {
        List<Measurement> measurements = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int next = 0;
        for (Question question : claim.questions()) {
            List<Slot> own = slots.subList(next, next + question.probes().size());
            next += own.size();
            own.stream()
                    .map(slot -> slot.missing)
                    .filter(reason -> reason != null && !missing.contains(reason))
                    .forEach(missing::add);
            measurements.add(
                    own.stream().anyMatch(slot -> slot.missing != null)
                            ? Measurement.NONE
                            : question.measure(
                                    own.stream().map(slot -> slot.sample).toList()));
        }
        return Judgement.of(claim, measurements, missing, scenarios);
    }
}
