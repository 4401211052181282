package westphalia.experiment.fit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.linear.DiagonalMatrix;
import westphalia.engine.Engine;
import westphalia.model.Draft;
import westphalia.model.Vote;
import westphalia.model.history.RecordedBallot;
import westphalia.model.influence.body.AbsenceRule;
import westphalia.model.parameter.Parameters;
import westphalia.model.setting.Setting;
import westphalia.scenario.Scenario;

/**
 * Fits who stays away from votes of the Assembly, by likelihood without a penalty; sponsors are there and do not count.
 */
public final class AbsenceFit {
    /** What is fitted. */
    public static final List<String> WEIGHTS =
            List.of("parameters.assembly.absence", "parameters.assembly.absence_size");

    private static final double STEP = 0.01;

    private AbsenceFit() {}

    /**
     * Fits a scenario from its own values.
     *
     * @param ballots recorded ballots of the Assembly, with those of members that did not vote
     */
    public static FitResult search(Scenario scenario, List<RecordedBallot> ballots) {
        Set<String> present = new TreeSet<>();
        for (Draft draft : scenario.drafts()) {
            present.add(draft.symbol() + " " + draft.sponsor());
        }
        List<RecordedBallot> counted = ballots.stream()
                .filter(ballot -> !present.contains(ballot.draftId() + " " + ballot.iso3()))
                .toList();
        Likelihood likelihood = parameters -> under(scenario, counted, parameters);
        return new MaximumLikelihood(
                        likelihood,
                        scenario.parameters(),
                        WEIGHTS,
                        new DiagonalMatrix(new double[] {0, 0}),
                        new double[] {STEP, STEP})
                .search();
    }

    private static Decisions under(Scenario scenario, List<RecordedBallot> ballots, Parameters parameters) {
        Setting setting = new Engine(scenario.withParameters(parameters)).plan().setting();
        AbsenceRule rule = new AbsenceRule(setting);
        Decisions decisions = new Decisions();
        for (RecordedBallot ballot : ballots) {
            double away = rule.probability(setting.roster().position(ballot.iso3()));
            decisions.add(ballot.vote() == Vote.NOT_PARTICIPATING ? 1 : 0, 1 - away, away);
        }
        return decisions;
    }
}
