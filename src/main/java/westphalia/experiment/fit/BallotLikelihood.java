package westphalia.experiment.fit;

import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.engine.Engine;
import westphalia.engine.run.History;
import westphalia.engine.run.RunOptions;
import westphalia.engine.run.RunOptions.DecisionObserver;
import westphalia.model.Draft;
import westphalia.model.Vote;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedBallot;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.scenario.Scenario;

/**
 * How likely recorded ballots of the Council or the Assembly are under the model, member by member: yes, no or abstain.
 *
 * <p>The run itself computes it, with recorded recognitions imposed and the noise of stances off. Drafts of the
 * scenario are joined to recorded ballots by their symbol and month; members that took no part do not count.
 */
final class BallotLikelihood implements Likelihood {
    private static final List<Vote> ANSWERS = List.of(Vote.YES, Vote.NO, Vote.ABSTAIN);

    private final Scenario scenario;
    private final List<Observation> observed;
    private final Map<String, Vote> recorded = new TreeMap<>();

    BallotLikelihood(Scenario scenario, List<Observation> observed, List<RecordedBallot> ballots) {
        this.scenario = scenario;
        this.observed = observed;
        for (RecordedBallot ballot : ballots) {
            long month = ballot.date().getLong(ChronoField.PROLEPTIC_MONTH);
            recorded.put(key(ballot.draftId(), month, ballot.iso3()), ballot.vote());
        }
    }

    @Override
    public Decisions under(Parameters parameters) {
        Parameters quiet = ParameterDefinition.with(parameters, "parameters.stance.noise", 0);
        Engine engine = new Engine(scenario.withParameters(quiet));
        Decisions decisions = new Decisions();
        DecisionObserver observer = new DecisionObserver() {
            @Override
            public void ballot(Draft draft, long month, int state, double yes, double no) {
                String iso3 = engine.plan().setting().roster().state(state).iso3();
                String symbol = draft.symbol();
                Vote vote = symbol == null ? null : recorded.get(key(symbol, month, iso3));
                if (vote != null && ANSWERS.contains(vote)) {
                    decisions.add(ANSWERS.indexOf(vote), yes, no, 1 - yes - no);
                }
            }
        };
        History history =
                new History(observed, engine.plan().setting(), engine.plan().to());
        engine.run(0, 0, new RunOptions(false, false, history, observer));
        return decisions;
    }

    private static String key(String symbol, long month, String iso3) {
        return symbol + " " + month + " " + iso3;
    }
}
