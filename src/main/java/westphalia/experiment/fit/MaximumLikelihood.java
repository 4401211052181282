package westphalia.experiment.fit;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;

/**
 * Finds the parameters under which recorded decisions are likeliest.
 *
 * <p>Fisher scoring on the log-likelihood minus a ridge {@code b' Q b / 2}. The information matrix is {@code sum over
 * decisions and answers of dP dP' / P}, with Q added; derivatives of single probabilities are central differences, wide
 * enough to look over the small kinks that bounded confidence leaves. Standard errors are the roots of the diagonal of
 * its inverse. A step stays within what a parameter allows, leaves alone what stands at its bound, and is halved until
 * it improves; the search ends when a step gains next to nothing.
 */
final class MaximumLikelihood {
    private static final double LEAST_GAIN = 1e-3;
    private static final int MOST_STEPS = 60;
    private static final int MOST_HALVINGS = 6;

    private final Likelihood likelihood;
    private final Parameters parameters;
    private final List<String> free;
    private final List<ParameterDefinition> definitions;
    private final RealMatrix precision;
    private final double[] steps;

    /**
     * A search that has not begun.
     *
     * @param parameters where it begins, and the values of what is not free
     * @param free paths of the parameters to fit
     * @param precision Q of the ridge, a row and a column a free parameter; 0 for none
     * @param steps of the differences, one a free parameter
     */
    MaximumLikelihood(
            Likelihood likelihood, Parameters parameters, List<String> free, RealMatrix precision, double[] steps) {
        this.likelihood = likelihood;
        this.parameters = parameters;
        this.free = List.copyOf(free);
        List<ParameterDefinition> all = ParameterDefinition.all();
        this.definitions = free.stream()
                .map(path -> all.stream()
                        .filter(definition -> definition.path().equals(path))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no parameter " + path)))
                .toList();
        this.precision = precision;
        this.steps = steps.clone();
    }

    /** Searches from the scenario's own values. */
    FitResult search() {
        double[] start = free.stream()
                .mapToDouble(path -> ParameterDefinition.value(parameters, path))
                .toArray();
        double[] found = start.clone();
        Decisions decisions = likelihood.under(at(found));
        double best = objective(found, decisions);
        Slope slope = slope(found, decisions);
        for (int step = 0; step < MOST_STEPS; step++) {
            RealVector move = move(found, slope);
            double factor = 1;
            double[] next = moved(found, move, factor);
            Decisions then = likelihood.under(at(next));
            for (int halving = 0; objective(next, then) < best && halving < MOST_HALVINGS; halving++) {
                factor /= 2;
                next = moved(found, move, factor);
                then = likelihood.under(at(next));
            }
            if (objective(next, then) < best) {
                break;
            }
            double gain = objective(next, then) - best;
            found = next;
            best += gain;
            decisions = then;
            slope = slope(found, decisions);
            if (gain < LEAST_GAIN) {
                break;
            }
        }
        RealMatrix covariance =
                new LUDecomposition(slope.information).getSolver().getInverse();
        List<Estimate> estimates = new ArrayList<>();
        for (int index = 0; index < found.length; index++) {
            estimates.add(new Estimate(
                    free.get(index), start[index], found[index], Math.sqrt(covariance.getEntry(index, index))));
        }
        return new FitResult(estimates, covariance, -decisions.log(), decisions.size(), decisions.acts());
    }

    /** The score and the information matrix at one point. */
    private record Slope(RealVector score, RealMatrix information) {}

    /**
     * The step of Fisher scoring; what stands at its bound and is pushed outwards stays, and the others step without
     * it.
     */
    private RealVector move(double[] values, Slope slope) {
        RealVector score = slope.score.copy();
        RealMatrix information = slope.information.copy();
        RealVector move = solve(information, score);
        for (int pass = 0; pass < values.length; pass++) {
            boolean isOutside = false;
            for (int index = 0; index < values.length; index++) {
                ParameterDefinition definition = definitions.get(index);
                boolean isPushedOut = (values[index] <= definition.min() && move.getEntry(index) < 0)
                        || (values[index] >= definition.max() && move.getEntry(index) > 0);
                if (isPushedOut) {
                    hold(index, information, score);
                    isOutside = true;
                }
            }
            if (!isOutside) {
                break;
            }
            move = solve(information, score);
        }
        return move;
    }

    private static void hold(int index, RealMatrix information, RealVector score) {
        for (int other = 0; other < score.getDimension(); other++) {
            information.setEntry(index, other, 0);
            information.setEntry(other, index, 0);
        }
        information.setEntry(index, index, 1);
        score.setEntry(index, 0);
    }

    private static RealVector solve(RealMatrix information, RealVector score) {
        return new LUDecomposition(information).getSolver().solve(score);
    }

    private double objective(double[] values, Decisions decisions) {
        RealVector vector = new ArrayRealVector(values);
        return decisions.log() - precision.operate(vector).dotProduct(vector) / 2;
    }

    private Parameters at(double[] values) {
        Parameters changed = parameters;
        for (int index = 0; index < values.length; index++) {
            changed = ParameterDefinition.with(changed, free.get(index), values[index]);
        }
        return changed;
    }

    private Slope slope(double[] values, Decisions here) {
        int size = values.length;
        Decisions[] above = new Decisions[size];
        Decisions[] below = new Decisions[size];
        for (int index = 0; index < size; index++) {
            above[index] = likelihood.under(at(shifted(values, index, steps[index])));
            below[index] = likelihood.under(at(shifted(values, index, -steps[index])));
        }
        double[] score = new double[size];
        double[][] information = new double[size][size];
        double[] derivative = new double[size];
        for (int decision = 0; decision < here.size(); decision++) {
            for (int answer = 0; answer < here.answers(decision); answer++) {
                double probability = here.probability(decision, answer);
                for (int row = 0; row < size; row++) {
                    double rise = above[row].probability(decision, answer) - below[row].probability(decision, answer);
                    derivative[row] = rise / (2 * steps[row]);
                    score[row] += here.isGiven(decision, answer) ? derivative[row] / probability : 0;
                    for (int column = 0; column <= row; column++) {
                        information[row][column] += derivative[row] * derivative[column] / probability;
                    }
                }
            }
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < row; column++) {
                information[column][row] = information[row][column];
            }
        }
        RealVector pull = precision.operate(new ArrayRealVector(values));
        RealMatrix whole = new Array2DRowRealMatrix(information).add(precision);
        return new Slope(new ArrayRealVector(score).subtract(pull), whole);
    }

    private static double[] shifted(double[] values, int index, double step) {
        double[] changed = values.clone();
        changed[index] += step;
        return changed;
    }

    /** A step, as far as the parameters are allowed to go. */
    private double[] moved(double[] values, RealVector move, double factor) {
        double[] moved =
                new ArrayRealVector(values).add(move.mapMultiply(factor)).toArray();
        for (int index = 0; index < moved.length; index++) {
            ParameterDefinition definition = definitions.get(index);
            moved[index] = Math.max(definition.min(), Math.min(definition.max(), moved[index]));
        }
        return moved;
    }
}
