package westphalia.experiment.fit;

import java.util.ArrayList;
import java.util.List;

/** Recorded decisions, with how likely the model finds each possible answer. */
final class Decisions {
    private static final double LEAST_PROBABILITY = 1e-12;

    private final List<double[]> probabilities = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();

    /** Adds a decision: the answer given, and the probability of each possible one. */
    void add(int answer, double... ofEach) {
        probabilities.add(ofEach);
        answers.add(answer);
    }

    int size() {
        return answers.size();
    }

    /** How many decisions had another answer than the first, which is to do nothing. */
    int acts() {
        return (int) answers.stream().filter(answer -> answer != 0).count();
    }

    /** How many answers a decision could have. */
    int answers(int decision) {
        return probabilities.get(decision).length;
    }

    /** The probability of an answer, kept away from 0. */
    double probability(int decision, int answer) {
        return Math.max(LEAST_PROBABILITY, probabilities.get(decision)[answer]);
    }

    boolean isGiven(int decision, int answer) {
        return answers.get(decision) == answer;
    }

    /** The logarithm of the likelihood. */
    double log() {
        double sum = 0;
        for (int decision = 0; decision < size(); decision++) {
            sum += StrictMath.log(probability(decision, answers.get(decision)));
        }
        return sum;
    }
}
