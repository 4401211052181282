package westphalia.experiment.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.engine.run.RunOptions;
import westphalia.engine.run.RunOptions.DecisionObserver;
import westphalia.experiment.forecast.question.BallotForecast;
import westphalia.experiment.forecast.question.BallotItem;
import westphalia.experiment.forecast.question.BallotQuestion;
import westphalia.experiment.forecast.question.Forecast;
import westphalia.experiment.forecast.question.RecognitionQuestion;
import westphalia.model.Draft;
import westphalia.result.Measure;
import westphalia.result.RecognitionAct;
import westphalia.result.RecognitionAct.Act;
import westphalia.result.RunResult;
import westphalia.result.study.StudyRow;

/**
 * What one run from an origin says, as a row of numbers: 1 or 0 for every state at risk, the totals, and for every
 * ballot the probabilities of yes and no with which the member stood before the draft, cast or not; NaN if it never
 * came up.
 */
final class OriginRun {
    /** What this program's model is called beside the baselines. */
    static final String MODEL = "westphalia";

    private final Origin origin;
    private final double[] row;

    private OriginRun(Origin origin, int columns) {
        this.origin = origin;
        this.row = new double[columns];
        Arrays.fill(row, Double.NaN);
    }

    /**
     * Carries a run out.
     *
     * @param unit the number of the row
     * @param columns the length of the row; what the origin does not fill is NaN
     */
    static StudyRow play(int unit, Origin origin, int columns, long seed, int run) {
        OriginRun own = new OriginRun(origin, columns);
        RunOptions options = new RunOptions(false, false, origin.known(), own.listener());
        RunResult result = origin.engine().run(seed, run, options);
        RunResult.Failure failure = result.failure();
        if (failure != null) {
            Arrays.fill(own.row, Double.NaN);
        } else {
            own.enterActs(result);
            own.enterTotals(result);
        }
        return new StudyRow(unit, own.row, failure);
    }

    private void enterActs(RunResult result) {
        RecognitionQuestion question = origin.question();
        Map<String, Integer> items = new TreeMap<>();
        Arrays.fill(row, 0, question.size(), 0);
        for (int item = 0; item < question.size(); item++) {
            items.put(question.iso3(item), item);
        }
        String claimant = question.about().claimant().id();
        for (RecognitionAct act : result.recognitions()) {
            Integer item = items.get(act.state());
            if (item != null && act.act() == Act.RECOGNISE && act.claimant().equals(claimant)) {
                row[item] = 1;
            }
        }
    }

    private void enterTotals(RunResult result) {
        RecognitionQuestion question = origin.question();
        Measure measure =
                new Measure("recognitions", question.about().claimant().id());
        int column = origin.engine().measures().indexOf(measure);
        int first = (int) (question.origin() + 1 - result.timeline().firstMonth());
        for (int month = 0; month < question.months(); month++) {
            row[question.size() + month] = result.timeline().value(first + month, column);
        }
    }

    /** Hears every member before every draft; a draft that its sponsor waters down is another text. */
    private DecisionObserver listener() {
        Map<String, Integer> columns = new TreeMap<>();
        Map<String, Double> positions = new TreeMap<>();
        for (BallotQuestion body : origin.bodies()) {
            int column = origin.firstBallot(body);
            for (BallotItem item : body.items()) {
                Draft draft = body.draft(item.symbol());
                columns.put(draft.id() + " " + item.state(), column);
                positions.put(draft.id(), draft.position());
                column += 2;
            }
        }
        return new DecisionObserver() {
            @Override
            public void ballot(Draft draft, long month, int state, double yes, double no) {
                Integer column = columns.get(draft.id() + " " + state);
                Double position = positions.get(draft.id());
                if (column != null && position != null && draft.position() == position) {
                    row[column] = yes;
                    row[column + 1] = no;
                }
            }
        };
    }

    /** What the runs from an origin say together; runs that failed are left out. */
    static Forecast forecast(Origin origin, double[][] rows) {
        RecognitionQuestion question = origin.question();
        List<double[]> whole = whole(rows);
        double[] probabilities = new double[question.size()];
        double[][] totals =
                new double[question.months()][origin.engine().plan().setting().states() + 1];
        for (double[] row : whole) {
            for (int item = 0; item < probabilities.length; item++) {
                probabilities[item] += row[item] / whole.size();
            }
            for (int month = 0; month < totals.length; month++) {
                totals[month][(int) row[question.size() + month]] += 1.0 / whole.size();
            }
        }
        return new Forecast(MODEL, probabilities, totals);
    }

    /** What the runs from an origin say of the ballots of a body: the mean over those in which the draft came up. */
    static BallotForecast ballots(Origin origin, BallotQuestion body, double[][] rows) {
        double[][] answers = new double[body.items().size()][];
        int column = origin.firstBallot(body);
        for (int item = 0; item < answers.length; item++) {
            double yes = mean(rows, column + 2 * item);
            double no = mean(rows, column + 2 * item + 1);
            answers[item] = new double[] {yes, no, 1 - yes - no};
        }
        return new BallotForecast(MODEL, answers);
    }

    /** The share of the runs from an origin in which a draft came up. */
    static double share(Origin origin, BallotQuestion body, String symbol, double[][] rows) {
        int item = body.items().stream().map(BallotItem::symbol).toList().indexOf(symbol);
        int column = origin.firstBallot(body) + 2 * item;
        return Arrays.stream(rows).filter(row -> !Double.isNaN(row[column])).count() / (double) rows.length;
    }

    private static double mean(double[][] rows, int column) {
        return Arrays.stream(rows)
                .mapToDouble(row -> row[column])
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    private static List<double[]> whole(double[][] rows) {
        List<double[]> whole = new ArrayList<>();
        for (double[] row : rows) {
            if (!Double.isNaN(row[0])) {
                whole.add(row);
            }
        }
        if (whole.isEmpty()) {
            throw new IllegalStateException("no run from this origin was complete");
        }
        return whole;
    }
}
