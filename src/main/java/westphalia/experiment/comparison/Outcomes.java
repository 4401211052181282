package westphalia.experiment.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import westphalia.experiment.comparison.OutcomesOfClaimant.World;
import westphalia.model.Claimant;
import westphalia.result.Measure;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/** The main outcomes of a scenario, or of two that are compared, and the claimant that they are about. */
public final class Outcomes {
    private Outcomes() {}

    /**
     * The main outcomes of a scenario for one of its claimants.
     *
     * @param measures what its runs measure
     */
    public static List<Outcome> of(Scenario scenario, List<Measure> measures, Claimant about) {
        return new OutcomesOfClaimant(List.of(new World(scenario, measures)), about, new TreeSet<>()).collect();
    }

    /**
     * The links of the chain from force past the Council to the recognitions of a rival's clients, in order.
     *
     * @param measures what the scenario's runs measure
     */
    public static List<Outcome> chain(Scenario scenario, List<Measure> measures, Claimant about) {
        return of(scenario, measures, about).stream()
                .filter(outcome -> outcome.role().isLink())
                .sorted(Comparator.comparing(Outcome::role))
                .toList();
    }

    /** The main outcomes of a comparison, those of an index only if both worlds have it. */
    static List<Outcome> shared(Arm base, Arm other) {
        return new OutcomesOfClaimant(
                        List.of(
                                new World(base.scenario(), base.engine().measures()),
                                new World(other.scenario(), other.engine().measures())),
                        lead(base.scenario(), other.scenario()),
                        changed("drafts.", base.scenario(), other.scenario()))
                .collect();
    }

    /**
     * The claimant that a comparison is about: the first that the variant adds, else the first whose own entry it changes,
     * else the first that both have.
     */
    public static Claimant lead(Scenario base, Scenario other) {
        List<String> known = base.claimants().stream().map(Claimant::id).toList();
        Set<String> changed = changed("claimants.", base, other);
        List<Claimant> own = other.claimants();
        return own.stream()
                .filter(claimant -> !known.contains(claimant.id()))
                .findFirst()
                .or(() -> base.claimants().stream()
                        .filter(claimant -> changed.contains(claimant.id()) && has(own, claimant))
                        .findFirst())
                .or(() -> base.claimants().stream()
                        .filter(claimant -> has(own, claimant))
                        .findFirst())
                .orElse(base.claimants().get(0));
    }

    private static boolean has(List<Claimant> claimants, Claimant wanted) {
        return claimants.stream().anyMatch(claimant -> claimant.id().equals(wanted.id()));
    }

    /** The ids below a path that a variant changes something of. */
    private static Set<String> changed(String path, Scenario base, Scenario other) {
        return Arm.changes(base, other).stream()
                .filter(change -> change.path().startsWith(path))
                .map(change -> change.path().substring(path.length()).split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a state stands by its recognition at the end of a month. */
    static boolean hasRecognised(RunResult run, String claimant, String state, long month) {
        boolean hasRecognised = false;
        for (RecognitionAct act : run.recognitions()) {
            if (act.month() <= month
                    && act.claimant().equals(claimant)
                    && act.state().equals(state)) {
                hasRecognised = act.act() == RecognitionAct.Act.RECOGNISE;
            }
        }
        return hasRecognised;
    }
}
