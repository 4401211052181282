package westphalia.experiment.forecast.baseline;

import java.util.Arrays;
import westphalia.experiment.forecast.question.Forecast;
import westphalia.experiment.forecast.question.RecognitionQuestion;
import westphalia.model.setting.Setting;

/**
 * The capability-weighted mean of what states did so far, as the probability of every state: {@code p = sum c_j x_j /
 * sum c_j}, x 1 for who recognises at the origin and 0 for who does not, c the share of the world's capabilities.
 *
 * <p>The weighted mean of positions is what models of bargaining by expected utility are first compared with (Scholz,
 * Calbert and Smith 2011 on Bueno de Mesquita; the weighted mean voter of KTAB is its kin, not looked up). The total
 * goes to its end in equal steps.
 */
final class WeightedMean implements Baseline {
    @Override
    public Forecast answer(RecognitionQuestion question) {
        Setting setting = question.setting();
        double all = 0;
        double recognising = 0;
        for (int state = 0; state < setting.states(); state++) {
            if (state != question.about().parentState() && setting.isAgent(state, question.origin())) {
                double capability = setting.roster().state(state).capability();
                all += capability;
                boolean recognises = question.acts().recognised(question.claimant(), state) <= question.origin()
                        && question.acts().withdrawn(question.claimant(), state) > question.origin();
                recognising += recognises ? capability : 0;
            }
        }
        double mean = all == 0 ? 0 : recognising / all;
        double[][] byMonth = new double[question.months()][question.size()];
        for (int month = 0; month < byMonth.length; month++) {
            Arrays.fill(byMonth[month], mean * (month + 1) / byMonth.length);
        }
        return Forecast.ofIndependentStates("weighted_mean", question, byMonth);
    }
}
