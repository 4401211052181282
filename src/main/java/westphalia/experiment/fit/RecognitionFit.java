package westphalia.experiment.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import westphalia.experiment.fit.RecognitionLikelihood.Decisions;
import westphalia.model.Observation;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.scenario.Scenario;

/**
 * Fits the weights of recognition to recorded acts by penalised likelihood.
 *
 * <p>Fisher scoring on the log-likelihood minus a ridge: {@code sum of (b / 1.5)^2 / 2} over all weights but the base and
 * the sponsors' effort, so that a weight the data do not speak of stays near 0. The information matrix is {@code sum of
 * dP dP' / (P (1 - P))} over the decisions, with the penalty added; derivatives of single probabilities are central
 * differences. Standard errors are the roots of the diagonal of its inverse. A step is halved until it improves.
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
    private static final double STEP = 0.02;
    private static final double LEAST_GAIN = 1e-3;
    private static final int MOST_STEPS = 60;
    private static final int MOST_HALVINGS = 6;

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
        Decisions decisions = likelihood.under(at(found));
        double best = objective(found, decisions);
        Slope slope = slope(found, decisions);
        for (int step = 0; step < MOST_STEPS; step++) {
            RealVector move = slope.information.solve(slope.score);
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
        RealMatrix covariance = slope.information.getInverse();
        List<Estimate> estimates = new ArrayList<>();
        for (int index = 0; index < found.length; index++) {
            estimates.add(new Estimate(
                    free.get(index), start[index], found[index], Math.sqrt(covariance.getEntry(index, index))));
        }
        return new Result(estimates, -decisions.log());
    }

    /** The score, and a solver for the information matrix, at one point. */
    private record Slope(RealVector score, DecompositionSolver information) {}

    private double objective(double[] values, Decisions decisions) {
        double penalty = 0;
        for (int index = 0; index < values.length; index++) {
            penalty += precision(index) * values[index] * values[index] / 2;
        }
        return decisions.log() - penalty;
    }

    private double precision(int index) {
        return WITHOUT_PENALTY.contains(free.get(index)) ? 0 : 1 / (PENALTY_DEVIATION * PENALTY_DEVIATION);
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
            above[index] = likelihood.under(at(shifted(values, index, STEP)));
            below[index] = likelihood.under(at(shifted(values, index, -STEP)));
        }
        double[] score = new double[size];
        double[][] information = new double[size][size];
        double[] derivative = new double[size];
        for (int decision = 0; decision < here.size(); decision++) {
            double probability = here.probability(decision);
            double variance = probability * (1 - probability);
            double surprise = (here.hasRecognised(decision) ? 1 : 0) - probability;
            for (int row = 0; row < size; row++) {
                derivative[row] = (above[row].probability(decision) - below[row].probability(decision)) / (2 * STEP);
                score[row] += surprise / variance * derivative[row];
                for (int column = 0; column <= row; column++) {
                    information[row][column] += derivative[row] * derivative[column] / variance;
                }
            }
        }
        for (int row = 0; row < size; row++) {
            score[row] -= precision(row) * values[row];
            information[row][row] += precision(row);
            for (int column = 0; column < row; column++) {
                information[column][row] = information[row][column];
            }
        }
        return new Slope(
                new ArrayRealVector(score), new LUDecomposition(new Array2DRowRealMatrix(information)).getSolver());
    }

    private static double[] shifted(double[] values, int index, double step) {
        double[] changed = values.clone();
        changed[index] += step;
        return changed;
    }

    private static double[] moved(double[] values, RealVector move, double factor) {
        return new ArrayRealVector(values).add(move.mapMultiply(factor)).toArray();
    }
}
