package westphalia.experiment.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import westphalia.engine.Engine;
import westphalia.engine.run.History;
import westphalia.engine.run.Plan;
import westphalia.engine.run.RunOptions;
import westphalia.model.Observation;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/**
 * How likely recorded recognitions are under the model: a discrete-time hazard, month by month, state by state.
 *
 * <p>The run itself computes it. History is imposed month after month, so that every state decides before the true
 * situation; each decision of a member that has not recognised adds log P if it did and log(1 - P) if it did not. Patrons,
 * opponents and parents are left out: their stance is a choice of its own. The noise of stances is off; it is drawn so
 * that it leaves the mean hazard as it is.
 */
final class RecognitionLikelihood {
    private static final double LEAST_PROBABILITY = 1e-12;

    private final Scenario scenario;
    private final List<Observation> observed;
    private final Set<String> claimants;

    /**
     * The likelihood of acts from the scenario's first month to its last.
     *
     * @param claimants ids of those whose recognitions count
     */
    RecognitionLikelihood(Scenario scenario, List<Observation> observed, Set<String> claimants) {
        this.scenario = scenario;
        this.observed = observed;
        this.claimants = claimants;
    }

    /** The decisions that count and how likely each act was; in the same order whatever the parameters. */
    static final class Decisions {
        private final List<Double> probabilities = new ArrayList<>();
        private final List<Boolean> acts = new ArrayList<>();

        int size() {
            return acts.size();
        }

        /** The probability of recognition in one decision, away from 0 and 1. */
        double probability(int decision) {
            return Math.min(1 - LEAST_PROBABILITY, Math.max(LEAST_PROBABILITY, probabilities.get(decision)));
        }

        boolean hasRecognised(int decision) {
            return acts.get(decision);
        }

        /** The logarithm of the likelihood. */
        double log() {
            double sum = 0;
            for (int decision = 0; decision < size(); decision++) {
                double probability = probability(decision);
                sum += StrictMath.log(hasRecognised(decision) ? probability : 1 - probability);
            }
            return sum;
        }
    }

    /** All decisions under these parameters. */
    Decisions under(Parameters parameters) {
        Parameters quiet = ParameterDefinition.with(parameters, "parameters.stance.noise", 0);
        Engine engine = new Engine(scenario.withParameters(quiet));
        Plan plan = engine.plan();
        boolean[][] counts = counted(plan);
        Decisions decisions = new Decisions();
        History history = new History(observed, plan.setting(), plan.to());
        RunOptions options = new RunOptions(false, false, history, (claimant, state, probability, recognised) -> {
            if (counts[claimant][state]) {
                decisions.probabilities.add(probability);
                decisions.acts.add(recognised);
            }
        });
        RunResult.Failure failure = engine.run(0, 0, options).failure();
        if (failure != null) {
            throw new IllegalStateException("the likelihood cannot be computed: " + failure.message());
        }
        return decisions;
    }

    private boolean[][] counted(Plan plan) {
        List<ClaimantSetting> all = plan.setting().claimants();
        boolean[][] counts = new boolean[all.size()][plan.setting().states()];
        for (int claimant = 0; claimant < all.size(); claimant++) {
            ClaimantSetting about = all.get(claimant);
            for (int state = 0; state < counts[claimant].length; state++) {
                String iso3 = plan.setting().roster().state(state).iso3();
                counts[claimant][state] = claimants.contains(about.claimant().id())
                        && plan.setting().isUnMember(state, plan.to())
                        && !iso3.equals(about.claimant().patron())
                        && !iso3.equals(about.claimant().opponent());
            }
        }
        return counts;
    }
}
