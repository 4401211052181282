package westphalia.experiment.forecast.baseline;

import java.util.List;
import westphalia.experiment.forecast.question.BallotItem;
import westphalia.experiment.forecast.question.BallotQuestion;

/**
 * How often a member stays away from ballots: its own absences up to the origin, to which the share of all counts as one
 * more ballot.
 *
 * <p>The model of this program has no reason to stay away, so this is taken for it and for every baseline alike.
 */
public final class AbsenceRecord {
    private final double share;
    private final double[] absences;
    private final int[] ballots;

    /**
     * The record of the members of a body.
     *
     * @param states how many states there are
     */
    public AbsenceRecord(BallotQuestion question, int states) {
        List<BallotItem> earlier = question.earlier();
        this.absences = new double[states];
        this.ballots = new int[states];
        int all = 0;
        for (BallotItem item : earlier) {
            ballots[item.state()]++;
            absences[item.state()] += item.isAnswered() ? 0 : 1;
            all += item.isAnswered() ? 0 : 1;
        }
        this.share = earlier.isEmpty() ? 0 : (double) all / earlier.size();
    }

    /** The probability that a member stays away. */
    public double of(int state) {
        return (absences[state] + share) / (ballots[state] + 1);
    }

    /** The probabilities of yes, no, abstention and absence. */
    public double[] with(double[] answers, int state) {
        double[] all = new double[BallotQuestion.ANSWERS + 1];
        double present = 1 - of(state);
        for (int answer = 0; answer < answers.length; answer++) {
            all[answer] = present * answers[answer];
        }
        all[BallotQuestion.ABSENT] = of(state);
        return all;
    }
}
