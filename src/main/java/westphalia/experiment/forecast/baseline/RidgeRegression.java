package westphalia.experiment.forecast.baseline;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * A multinomial logit with a ridge, {@code P(answer a) = exp(x b_a) / (1 + sum over c of exp(x b_c))}; the last answer
 * is the one that the others are compared with, and with two answers it is the binary logit.
 *
 * <p>Newton's method on the log-likelihood minus {@code precision b^2 / 2}.
 */
final class RidgeRegression {
    private static final int MOST_STEPS = 100;
    private static final double LARGEST_MOVE = 2;
    private static final double CONVERGED = 1e-9;

    private final double[][] coefficients;

    private RidgeRegression(double[][] coefficients) {
        this.coefficients = coefficients;
    }

    /**
     * Fits.
     *
     * @param rows the features of every observation, of one length
     * @param answers the answer of every observation, from 0
     * @param kinds how many answers there are
     * @param precisions one a feature, all above 0
     */
    static RidgeRegression fit(List<double[]> rows, List<Integer> answers, int kinds, double[] precisions) {
        int features = precisions.length;
        int free = (kinds - 1) * features;
        double[] values = new double[free];
        for (int step = 0; step < MOST_STEPS; step++) {
            RidgeRegression here = new RidgeRegression(split(values, features));
            double[] score = new double[free];
            double[][] information = new double[free][free];
            for (int row = 0; row < rows.size(); row++) {
                here.add(rows.get(row), answers.get(row), score, information);
            }
            for (int index = 0; index < free; index++) {
                score[index] -= precisions[index % features] * values[index];
                information[index][index] += precisions[index % features];
            }
            double[] move = new LUDecomposition(new Array2DRowRealMatrix(information, false))
                    .getSolver()
                    .solve(new ArrayRealVector(score, false))
                    .toArray();
            double largest = 0;
            for (int index = 0; index < free; index++) {
                values[index] += Math.max(-LARGEST_MOVE, Math.min(LARGEST_MOVE, move[index]));
                largest = Math.max(largest, Math.abs(move[index]));
            }
            if (largest < CONVERGED) {
                break;
            }
        }
        return new RidgeRegression(split(values, features));
    }

    /** The probability of every answer. */
    double[] probabilities(double[] features) {
        int kinds = coefficients.length + 1;
        double[] probabilities = new double[kinds];
        double largest = 0;
        for (int answer = 0; answer < kinds - 1; answer++) {
            for (int feature = 0; feature < features.length; feature++) {
                probabilities[answer] += coefficients[answer][feature] * features[feature];
            }
            largest = Math.max(largest, probabilities[answer]);
        }
        double sum = 0;
        for (int answer = 0; answer < kinds; answer++) {
            probabilities[answer] = StrictMath.exp(probabilities[answer] - largest);
            sum += probabilities[answer];
        }
        for (int answer = 0; answer < kinds; answer++) {
            probabilities[answer] /= sum;
        }
        return probabilities;
    }

    private void add(double[] row, int given, double[] score, double[][] information) {
        double[] probabilities = probabilities(row);
        int features = row.length;
        for (int answer = 0; answer < coefficients.length; answer++) {
            double left = (answer == given ? 1 : 0) - probabilities[answer];
            for (int feature = 0; feature < features; feature++) {
                score[answer * features + feature] += left * row[feature];
            }
            for (int other = 0; other < coefficients.length; other++) {
                double weight = probabilities[answer] * ((answer == other ? 1 : 0) - probabilities[other]);
                for (int one = 0; one < features; one++) {
                    double part = weight * row[one];
                    for (int two = 0; part != 0 && two < features; two++) {
                        information[answer * features + one][other * features + two] += part * row[two];
                    }
                }
            }
        }
    }

    private static double[][] split(double[] values, int features) {
        double[][] coefficients = new double[values.length / features][features];
        for (int answer = 0; answer < coefficients.length; answer++) {
            System.arraycopy(values, answer * features, coefficients[answer], 0, features);
        }
        return coefficients;
    }
}
