package westphalia.experiment.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import westphalia.model.Observation;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.scenario.Scenario;

/**
 * Fits the weights of recognition to recorded acts by penalised likelihood.
 *
 * <p>Newton's method on the negative log-likelihood plus a ridge: {@code sum of (b / 1.5)^2 / 2} over all weights but the
 * base and the sponsors' effort, so that a weight the data do not speak of stays near 0. Gradient and information matrix
 * are central differences; standard errors are the roots of the diagonal of its inverse. A step is halved until it
 * improves.
 */
public final class RecognitionFit {
    /** The weights that are fitted. */
    public static final List<String> WEIGHTS = List.of(
            "parameters.recognition.base",
            "parameters.recognition.sponsor",
            "parameters.recognition.burst",
            "parameters.recognition.aftermath",
            "parameters.recognition.burst_alignment",
            "parameters.stance.alignment",
            "parameters.stance.patron_tie",
            "parameters.stance.kin",
            "parameters.stance.fear");

    private static final Set<String> WITHOUT_PENALTY =
            Set.of("parameters.recognition.base", "parameters.recognition.sponsor");
    private static final double PENALTY_DEVIATION = 1.5;
    private static final double STEP = 1e-3;
    private static final double CLOSE_ENOUGH = 1e-5;
    private static final int MOST_STEPS = 60;
    private static final int MOST_HALVINGS = 20;

    private final RecognitionLikelihood likelihood;
    private final List<String> free;
    private final Parameters parameters;

    /**
     * A fit of a scenario to recorded acts between its first and its last month.
     *
     * @param observed recorded acts
     * @param claimants ids of the claimants whose recognitions count
     * @param free paths of the parameters to fit
     */
    public RecognitionFit(Scenario scenario, List<Observation> observed, Set<String> claimants, List<String> free) {
        this.likelihood = new RecognitionLikelihood(scenario, observed, claimants);
        this.parameters = scenario.parameters();
        this.free = List.copyOf(free);
    }

    /**
     * What a fit found.
     *
     * @param negativeLogLikelihood without the penalty
     */
    public record Result(List<Estimate> estimates, double negativeLogLikelihood) {}

    /** Searches from the scenario's own values. */
    public Result search() {
        double[] start = free.stream()
                .mapToDouble(path -> ParameterDefinition.value(parameters, path))
                .toArray();
        double[] found = start.clone();
        double best = objective(found);
        for (int step = 0; step < MOST_STEPS; step++) {
            RealVector move = new LUDecomposition(curvature(found, best))
                    .getSolver()
                    .solve(new ArrayRealVector(gradient(found)))
                    .mapMultiply(-1);
            double largest = move.getLInfNorm();
            double factor = 1;
            double[] next = moved(found, move, factor);
            double value = objective(next);
            for (int halving = 0; !(value <= best) && halving < MOST_HALVINGS; halving++) {
                factor /= 2;
                next = moved(found, move, factor);
                value = objective(next);
            }
            if (!(value <= best)) {
                break;
            }
            found = next;
            best = value;
            if (largest * factor < CLOSE_ENOUGH) {
                break;
            }
        }
        RealMatrix covariance =
                new LUDecomposition(curvature(found, best)).getSolver().getInverse();
        List<Estimate> estimates = new ArrayList<>();
        for (int index = 0; index < found.length; index++) {
            estimates.add(new Estimate(
                    free.get(index), start[index], found[index], Math.sqrt(covariance.getEntry(index, index))));
        }
        return new Result(estimates, -likelihood.log(at(found)));
    }

    private double objective(double[] values) {
        double penalty = 0;
        for (int index = 0; index < values.length; index++) {
            if (!WITHOUT_PENALTY.contains(free.get(index))) {
                penalty += values[index] * values[index] / (2 * PENALTY_DEVIATION * PENALTY_DEVIATION);
            }
        }
        return penalty - likelihood.log(at(values));
    }

    private Parameters at(double[] values) {
        Parameters changed = parameters;
        for (int index = 0; index < values.length; index++) {
            changed = ParameterDefinition.with(changed, free.get(index), values[index]);
        }
        return changed;
    }

    private double[] gradient(double[] values) {
        double[] gradient = new double[values.length];
        for (int index = 0; index < values.length; index++) {
            gradient[index] = (shifted(values, index, 1, index, 0) - shifted(values, index, -1, index, 0)) / (2 * STEP);
        }
        return gradient;
    }

    private RealMatrix curvature(double[] values, double here) {
        int size = values.length;
        RealMatrix curvature = new Array2DRowRealMatrix(size, size);
        for (int row = 0; row < size; row++) {
            double up = shifted(values, row, 1, row, 0);
            double down = shifted(values, row, -1, row, 0);
            curvature.setEntry(row, row, (up - 2 * here + down) / (STEP * STEP));
            for (int column = 0; column < row; column++) {
                double mixed = (shifted(values, row, 1, column, 1)
                                - shifted(values, row, 1, column, -1)
                                - shifted(values, row, -1, column, 1)
                                + shifted(values, row, -1, column, -1))
                        / (4 * STEP * STEP);
                curvature.setEntry(row, column, mixed);
                curvature.setEntry(column, row, mixed);
            }
        }
        return curvature;
    }

    private double shifted(double[] values, int first, int firstSteps, int second, int secondSteps) {
        double[] changed = values.clone();
        changed[first] += firstSteps * STEP;
        changed[second] += secondSteps * STEP;
        return objective(changed);
    }

    private static double[] moved(double[] values, RealVector move, double factor) {
        return new ArrayRealVector(values).add(move.mapMultiply(factor)).toArray();
    }
}
