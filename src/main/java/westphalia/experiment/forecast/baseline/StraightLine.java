package westphalia.experiment.forecast.baseline;

import org.apache.commons.math3.stat.regression.SimpleRegression;
import westphalia.experiment.forecast.question.Forecast;
import westphalia.experiment.forecast.question.RecognitionQuestion;

/**
 * A straight line by least squares through the totals of the last year before the origin, or of as much of it as lies
 * after the burst of the first two months; it speaks of totals only. Where there is no such month, the total stays.
 */
final class StraightLine implements Baseline {
    private static final int MONTHS = 12;

    @Override
    public Forecast answer(RecognitionQuestion question) {
        SimpleRegression line = new SimpleRegression();
        long first = Math.max(Baseline.firstAct(question) + 1, question.origin() - MONTHS);
        int now = question.startingTotal();
        for (long month = first; month <= question.origin(); month++) {
            line.addData((double) month, question.acts().total(question.claimant(), month));
        }
        int most = question.setting().states();
        double[][] totals = new double[question.months()][most + 1];
        for (int month = 0; month < totals.length; month++) {
            double value = line.getN() < 2 ? now : line.predict((double) (question.origin() + 1 + month));
            double kept = Math.max(0, Math.min(most, value));
            int below = (int) Math.min(most - 1.0, Math.floor(kept));
            totals[month][below] = 1 - (kept - below);
            totals[month][below + 1] = kept - below;
        }
        return new Forecast("straight_line", new double[0], totals);
    }
}
