package westphalia.experiment.forecast.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import westphalia.experiment.forecast.question.Forecast;
import westphalia.experiment.forecast.question.RecognitionQuestion;

/**
 * A monthly hazard, {@code logit h = b + b_period + x b_x}, fitted to every month in which a state could have
 * recognised, from the first recognition to the origin.
 *
 * <p>Periods are those of the model: months 0 and 1 after the first recognition, months 2 to 10, and later ones; a
 * period that the record does not reach counts as the last it does reach. Facts are standardised over the states that
 * decide at the origin; the ridge on them has a standard deviation of 1.
 */
final class HazardBaseline implements Baseline {
    private static final long LAST_MONTH_OF_BURST = 1;
    private static final long LAST_MONTH_OF_AFTERMATH = 10;
    private static final int PERIODS = 3;
    /** A ridge too wide to matter, for the level of the hazard. */
    private static final double NEXT_TO_NOTHING = 1e-6;

    private final String name;
    private final Periods told;
    private final Covariates covariates;

    /** Which periods since the first recognition a hazard tells apart, and which it looks at. */
    enum Periods {
        /** One hazard for all months. */
        ONE,
        /** One hazard for the months after the burst, which is left out; for all months while nothing else is known. */
        AFTER_BURST,
        /** A hazard for the burst, one for its aftermath and one for later. */
        THREE
    }

    HazardBaseline(String name, Periods told, Covariates covariates) {
        this.name = name;
        this.told = told;
        this.covariates = covariates;
    }

    @Override
    public Forecast answer(RecognitionQuestion question) {
        Rows facts = new Rows(question);
        List<double[]> rows = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        int parent = question.about().parentState();
        for (long month = facts.firstUsed; month <= question.origin(); month++) {
            for (int state = 0; state < question.setting().states(); state++) {
                long recognised = question.acts().recognised(question.claimant(), state);
                if (state != parent && recognised >= month && question.setting().isAgent(state, month)) {
                    rows.add(facts.of(state, month));
                    answers.add(recognised == month ? 0 : 1);
                }
            }
        }
        double[] precisions = new double[rows.get(0).length];
        Arrays.fill(precisions, 1);
        Arrays.fill(precisions, 0, facts.periods, NEXT_TO_NOTHING);
        RidgeRegression fit = RidgeRegression.fit(rows, answers, 2, precisions);
        double[][] byMonth = new double[question.months()][question.size()];
        for (int item = 0; item < question.size(); item++) {
            double remaining = 1;
            for (int month = 0; month < byMonth.length; month++) {
                double[] row = facts.of(question.state(item), question.origin() + 1 + month);
                remaining *= 1 - fit.probabilities(row)[0];
                byMonth[month][item] = 1 - remaining;
            }
        }
        return Forecast.ofIndependentStates(name, question, byMonth);
    }

    /** The features of states in months: a 1 in the place of the period, then the standardised facts. */
    private final class Rows {
        private final RecognitionQuestion question;
        private final long first;
        private final long firstUsed;
        private final int periods;
        private final double[] means;
        private final double[] deviations;

        Rows(RecognitionQuestion question) {
            this.question = question;
            this.first = Baseline.firstAct(question);
            this.periods = told == Periods.THREE ? period(question.origin() - first, PERIODS) + 1 : 1;
            long afterBurst = first + LAST_MONTH_OF_BURST + 1;
            this.firstUsed = told == Periods.AFTER_BURST && afterBurst <= question.origin() ? afterBurst : first;
            List<double[]> facts = new ArrayList<>();
            for (int state = 0; state < question.setting().states(); state++) {
                if (question.setting().isAgent(state, question.origin())) {
                    facts.add(covariates.of(question, state, question.origin()));
                }
            }
            this.means = new double[facts.get(0).length];
            this.deviations = new double[means.length];
            for (int fact = 0; fact < means.length; fact++) {
                int column = fact;
                means[fact] =
                        facts.stream().mapToDouble(row -> row[column]).average().orElse(0);
                double squares = facts.stream()
                        .mapToDouble(row -> (row[column] - means[column]) * (row[column] - means[column]))
                        .sum();
                deviations[fact] = squares > 0 ? Math.sqrt(squares / facts.size()) : 1;
            }
        }

        double[] of(int state, long month) {
            double[] facts = covariates.of(question, state, Math.min(month, question.origin()));
            double[] row = new double[periods + facts.length];
            row[period(month - first, periods)] = 1;
            for (int fact = 0; fact < facts.length; fact++) {
                row[periods + fact] = (facts[fact] - means[fact]) / deviations[fact];
            }
            return row;
        }

        private static int period(long months, int periods) {
            int period = months <= LAST_MONTH_OF_BURST ? 0 : months <= LAST_MONTH_OF_AFTERMATH ? 1 : 2;
            return Math.min(period, periods - 1);
        }
    }
}
