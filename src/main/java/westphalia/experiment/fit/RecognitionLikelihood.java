package westphalia.experiment.fit;

import java.util.List;
import java.util.Set;
import westphalia.engine.Engine;
import westphalia.engine.run.History;
import westphalia.engine.run.Plan;
import westphalia.engine.run.RunOptions;
import westphalia.engine.run.RunOptions.DecisionObserver;
import westphalia.model.history.Observation;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/**
 * How likely recorded recognitions are under the model: a discrete-time hazard, month by month, state by state.
 *
 * <p>The run itself computes it. History is imposed month after month, so that every state decides before the true
 * situation; each decision of a member that has not recognised adds log P if it did and log(1 - P) if it did not.
 * Patrons, opponents and parents are left out: their stance is a choice of its own. The noise of stances is off; it is
 * drawn so that it leaves the mean hazard as it is.
 */
final class RecognitionLikelihood implements Likelihood {
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

    /** Decisions with the answers not to recognise, 0, and to recognise, 1. */
    @Override
    public Decisions under(Parameters parameters) {
        Parameters quiet = ParameterDefinition.with(parameters, "parameters.stance.noise", 0);
        Engine engine = new Engine(scenario.withParameters(quiet));
        Plan plan = engine.plan();
        boolean[][] counts = counted(plan);
        Decisions decisions = new Decisions();
        History history = new History(observed, plan.setting(), plan.to());
        DecisionObserver observer = new DecisionObserver() {
            @Override
            public void recognition(int claimant, int state, double probability, boolean recognised) {
                if (counts[claimant][state]) {
                    decisions.add(recognised ? 1 : 0, 1 - probability, probability);
                }
            }
        };
        RunOptions options = new RunOptions(false, false, history, observer);
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
