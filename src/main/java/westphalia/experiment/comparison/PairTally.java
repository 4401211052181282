package westphalia.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.model.Claimant;
import westphalia.result.Measure;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;
import westphalia.result.comparison.Comparison;
import westphalia.result.comparison.Difference;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.Mind;
import westphalia.result.comparison.PairedMean;
import westphalia.result.comparison.Parting;

/**
 * Takes in the pairs of a base and one variant, one after the other, and finds what the variant does; as large as the
 * scenarios and one act per pair, not as the runs.
 */
public final class PairTally {
    private final Arm base;
    private final Arm other;
    private final long from;
    private final long to;
    private final List<Measure> measures;
    private final PairedSamples samples;
    private final List<Outcome> outcomes;
    private final PairedSamples effects;
    private final Partings partings = new Partings();
    private final List<Parting> firsts = new ArrayList<>();
    private final Map<String, int[]> minds = new TreeMap<>();
    private final TreeMap<Long, Integer> finals = new TreeMap<>();
    private final Map<Long, Pair> pairWith = new TreeMap<>();
    private final Claimant about;

    /** By what a pair is known among those of several seeds. */
    private record Pair(long seed, int run) {}

    /** A tally without pairs. */
    public PairTally(Arm base, Arm other) {
        this.base = base;
        this.other = other;
        this.from = Math.max(base.from(), other.from());
        this.to = Math.min(base.to(), other.to());
        this.measures = base.engine().measures().stream().filter(other::has).toList();
        this.samples = new PairedSamples(measures.size() * months());
        this.about = Outcomes.lead(base.scenario(), other.scenario());
        this.outcomes = Outcomes.shared(base, other);
        this.effects = new PairedSamples(outcomes.size());
    }

    private int months() {
        return (int) (to - from + 1);
    }

    /** Takes in the two runs of one number; a pair of which one failed is passed over. */
    public void receive(RunResult ofBase, RunResult ofOther) {
        if (ofBase.failure() != null || ofOther.failure() != null) {
            return;
        }
        samples.begin();
        effects.begin();
        int sample = 0;
        for (Measure measure : measures) {
            for (long month = from; month <= to; month++) {
                samples.add(sample++, base.value(ofBase, measure, month), other.value(ofOther, measure, month));
            }
        }
        Lived one = base.lived(ofBase);
        Lived two = other.lived(ofOther);
        for (int outcome = 0; outcome < effects.size(); outcome++) {
            Outcome.Reading reading = outcomes.get(outcome).reading();
            effects.add(outcome, reading.of(one, to), reading.of(two, to));
        }
        List<Parting> acts = Partings.between(base, ofBase, other, ofOther);
        partings.count(acts.isEmpty() ? null : acts.get(0));
        acts.stream().limit(1).forEach(firsts::add);
        long difference = recognisers(ofOther, 1) - recognisers(ofBase, 0);
        finals.merge(difference, 1, Integer::sum);
        pairWith.putIfAbsent(difference, new Pair(ofBase.seed(), ofBase.run()));
    }

    /** Counts the states that recognise the claimant in question at the end, each for its arm. */
    private long recognisers(RunResult run, int arm) {
        String claimant = about.id();
        List<String> recognisers = run.recognitions().stream()
                .filter(act -> act.claimant().equals(claimant))
                .map(RecognitionAct::state)
                .distinct()
                .filter(state -> Outcomes.hasRecognised(run, claimant, state, to))
                .toList();
        recognisers.forEach(state -> minds.computeIfAbsent(state, none -> new int[2])[arm]++);
        return recognisers.size();
    }

    /** How many pairs came to the end. */
    public int pairs() {
        return samples.pairs();
    }

    /** The first act at which each pair parts, of those that do. */
    public List<Parting> firsts() {
        return List.copyOf(firsts);
    }

    /** What was found so far; at least one pair must have been taken in. */
    public Comparison comparison() {
        double quantile = samples.quantile();
        List<Difference> differences = new ArrayList<>();
        for (int sample = 0; sample < samples.size(); sample++) {
            Measure measure = measures.get(sample / months());
            differences.add(
                    new Difference(from + sample % months(), measure, samples.mean(sample, measure.kind(), quantile)));
        }
        List<Effect> found = new ArrayList<>();
        for (int effect = 0; effect < effects.size(); effect++) {
            Outcome outcome = outcomes.get(effect);
            PairedMean mean = effects.mean(effect, outcome.kind(), quantile);
            found.add(new Effect(outcome.measure(), outcome.title(), outcome.isShare(), mean, outcome.role()));
        }
        int pairs = samples.pairs();
        List<Mind> changed = new ArrayList<>();
        minds.forEach((state, counts) ->
                changed.add(new Mind(state, (double) counts[0] / pairs, (double) counts[1] / pairs, about.id())));
        Pair median = pairWith.get(Medians.lower(finals));
        if (median == null) {
            throw new IllegalStateException("no pair of twins came to the end");
        }
        return new Comparison(
                other.name(),
                about.id(),
                pairs,
                differences,
                found,
                partings.first(),
                changed,
                median.seed(),
                median.run());
    }
}
