package westphalia.experiment.forecast;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import westphalia.engine.Engine;
import westphalia.engine.run.History;
import westphalia.experiment.forecast.question.BallotQuestion;
import westphalia.experiment.forecast.question.RecognitionQuestion;
import westphalia.model.institution.Body;
import westphalia.model.setting.Setting;
import westphalia.scenario.Scenario;

/**
 * One month from which is forecast: what was known, and what is asked.
 *
 * @param month the last month that is known
 * @param engine of the scenario up to the last month asked for
 * @param known the acts that are imposed
 * @param question about recognitions
 * @param bodies questions about ballots, one a body
 */
record Origin(
        YearMonth month, Engine engine, History known, RecognitionQuestion question, List<BallotQuestion> bodies) {

    /**
     * Asks.
     *
     * @param scenario with the parameters that are known at the origin, up to the last month asked for
     */
    static Origin of(Scenario scenario, Records records, String claimant, YearMonth month) {
        Engine engine = new Engine(scenario);
        Setting setting = engine.plan().setting();
        long origin = month.getLong(ChronoField.PROLEPTIC_MONTH);
        long to = engine.plan().to();
        History known = new History(records.acts(), setting, origin);
        RecognitionQuestion question = new RecognitionQuestion(setting, known, setting.claimant(claimant), origin, to);
        List<BallotQuestion> bodies = List.of(
                new BallotQuestion(Body.COUNCIL.id(), setting.roster(), scenario.drafts(), records.votes(), origin, to),
                new BallotQuestion(
                        Body.ASSEMBLY.id(), setting.roster(), scenario.drafts(), records.resolutions(), origin, to));
        return new Origin(month, engine, known, question, bodies);
    }

    /** How many numbers a run yields: who recognised, the totals, and two for every ballot. */
    int columns() {
        int ballots = bodies.stream().mapToInt(body -> body.items().size()).sum();
        return question.size() + question.months() + 2 * ballots;
    }

    /** In which column the first ballot of a body stands. */
    int firstBallot(BallotQuestion body) {
        int column = question.size() + question.months();
        for (BallotQuestion before : bodies.subList(0, bodies.indexOf(body))) {
            column += 2 * before.items().size();
        }
        return column;
    }
}
