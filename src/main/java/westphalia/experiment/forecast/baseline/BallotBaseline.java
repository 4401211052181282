package westphalia.experiment.forecast.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import westphalia.experiment.forecast.question.BallotForecast;
import westphalia.experiment.forecast.question.BallotItem;
import westphalia.experiment.forecast.question.BallotQuestion;
import westphalia.experiment.forecast.question.RecognitionQuestion;

/** A simple model of how members answer, fitted to the answers of the same body up to the origin. */
public enum BallotBaseline {
    /** All members alike, with the frequencies of earlier answers; one imagined ballot of each answer is added. */
    CONSTANT {
        @Override
        double[][] answers(BallotQuestion ballots, RecognitionQuestion question) {
            double[] frequencies = frequencies(ballots);
            return ballots.items().stream().map(item -> frequencies).toArray(double[][]::new);
        }
    },
    /** A multinomial logit on the ideal point. */
    ALIGNMENT {
        @Override
        double[][] answers(BallotQuestion ballots, RecognitionQuestion question) {
            return regression(ballots, item -> question.setting().alignment(item.state()));
        }
    },
    /** A multinomial logit on whether the member recognised the claimant when it answered; later on, at the origin. */
    RECOGNISERS {
        @Override
        double[][] answers(BallotQuestion ballots, RecognitionQuestion question) {
            return regression(ballots, item -> {
                long known = Math.min(item.month(), question.origin());
                return question.acts().recognised(question.claimant(), item.state()) <= known ? 1 : 0;
            });
        }
    },
    /** The member's own earlier answers, to which the frequencies of all count as one more. */
    OWN_RECORD {
        @Override
        double[][] answers(BallotQuestion ballots, RecognitionQuestion question) {
            double[] frequencies = frequencies(ballots);
            double[][] own = new double[question.setting().states()][];
            Arrays.setAll(own, state -> frequencies.clone());
            answered(ballots).forEach(item -> own[item.state()][item.answer()]++);
            return ballots.items().stream()
                    .map(item -> shares(own[item.state()]))
                    .toArray(double[][]::new);
        }
    };

    private static final double RIDGE_PRECISION = 1;
    /** Above 0, for an answer that nobody gave would push its level to minus infinity. */
    private static final double LEVEL_PRECISION = 0.01;

    /** A fact of a member at a ballot. */
    private interface Fact {
        double of(BallotItem item);
    }

    /** The probabilities of yes, no and abstention, one row a ballot. */
    abstract double[][] answers(BallotQuestion ballots, RecognitionQuestion question);

    /** What it answers; {@code question} tells who recognised by when. */
    public BallotForecast answer(BallotQuestion ballots, RecognitionQuestion question) {
        return new BallotForecast(name().toLowerCase(java.util.Locale.ROOT), answers(ballots, question));
    }

    /** Whether there is anything to fit to. */
    public static boolean canBeFitted(BallotQuestion ballots) {
        return !answered(ballots).isEmpty();
    }

    private static List<BallotItem> answered(BallotQuestion ballots) {
        return ballots.earlier().stream().filter(BallotItem::isAnswered).toList();
    }

    private static double[] frequencies(BallotQuestion ballots) {
        double[] counts = new double[BallotQuestion.ANSWERS];
        Arrays.fill(counts, 1);
        answered(ballots).forEach(item -> counts[item.answer()]++);
        return shares(counts);
    }

    private static double[] shares(double[] counts) {
        double sum = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> count / sum).toArray();
    }

    private static double[][] regression(BallotQuestion ballots, Fact fact) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        for (BallotItem item : answered(ballots)) {
            rows.add(new double[] {1, fact.of(item)});
            answers.add(item.answer());
        }
        double[] precisions = {LEVEL_PRECISION, RIDGE_PRECISION};
        RidgeRegression fit = RidgeRegression.fit(rows, answers, BallotQuestion.ANSWERS, precisions);
        return ballots.items().stream()
                .map(item -> fit.probabilities(new double[] {1, fact.of(item)}))
                .toArray(double[][]::new);
    }
}
