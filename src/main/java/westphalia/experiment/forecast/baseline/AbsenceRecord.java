package westphalia.experiment.forecast.baseline;

import java.util.Arrays;
import java.util.function.Predicate;
import westphalia.experiment.forecast.question.BallotItem;
import westphalia.experiment.forecast.question.BallotQuestion;
import westphalia.model.influence.body.AbsenceRule;
import westphalia.model.institution.Body;
import westphalia.model.setting.Setting;

/**
 * How often a member stays away from ballots: its own absences up to the origin, added to what is expected of it
 * before.
 *
 * <p>For the baselines that is the share of all, which counts as one ballot; for this program's model its own rule of
 * absence, if the body has one, which counts as two.
 */
public final class AbsenceRecord {
    private static final double WEIGHT_OF_THE_SHARE = 1;
    private static final double WEIGHT_OF_THE_RULE = 2;

    private final double[] expected;
    private final double weight;
    private final Predicate<BallotItem> isThere;
    private final double[] absences;
    private final int[] ballots;

    private AbsenceRecord(BallotQuestion question, double[] expected, double weight, Predicate<BallotItem> isThere) {
        this.expected = expected;
        this.isThere = isThere;
        this.weight = weight;
        this.absences = new double[expected.length];
        this.ballots = new int[expected.length];
        for (BallotItem item : question.earlier()) {
            ballots[item.state()]++;
            absences[item.state()] += item.isAnswered() ? 0 : 1;
        }
    }

    /**
     * The record of the members of a body, of whom the share of all is expected.
     *
     * @param states how many states there are
     */
    public static AbsenceRecord ofShare(BallotQuestion question, int states) {
        double[] expected = new double[states];
        Arrays.fill(
                expected,
                question.earlier().stream()
                        .mapToDouble(item -> item.isAnswered() ? 0 : 1)
                        .average()
                        .orElse(0));
        return new AbsenceRecord(question, expected, WEIGHT_OF_THE_SHARE, item -> false);
    }

    /**
     * The record of the members of a body as the model sees it: in the Assembly its rule is expected, and sponsors are
     * there.
     */
    public static AbsenceRecord ofTheModel(BallotQuestion question, Setting setting) {
        if (!Body.Kind.ASSEMBLY.is(question.body())) {
            return ofShare(question, setting.states());
        }
        AbsenceRule rule = new AbsenceRule(setting);
        double[] expected = new double[setting.states()];
        Arrays.setAll(expected, rule::probability);
        return new AbsenceRecord(
                question,
                expected,
                WEIGHT_OF_THE_RULE,
                item -> question.draft(item.symbol())
                        .sponsor()
                        .equals(setting.roster().state(item.state()).iso3()));
    }

    /** The probability that a member stays away. */
    public double of(BallotItem item) {
        int state = item.state();
        return isThere.test(item) ? 0 : (absences[state] + weight * expected[state]) / (ballots[state] + weight);
    }

    /** The probabilities of yes, no, abstention and absence. */
    public double[] with(double[] answers, BallotItem item) {
        double[] all = new double[BallotQuestion.ANSWERS + 1];
        double present = 1 - of(item);
        for (int answer = 0; answer < answers.length; answer++) {
            all[answer] = present * answers[answer];
        }
        all[BallotQuestion.ABSENT] = of(item);
        return all;
    }
}
