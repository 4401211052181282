package westphalia.experiment.claim.exact;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import westphalia.engine.Engine;
import westphalia.model.influence.NeighbourInfluence;
import westphalia.model.neighbour.Neighbours;
import westphalia.model.setting.Setting;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/**
 * Where rule 2 comes to rest without a bound of confidence: {@code (I - (1 - s) W)^-1 s A}, after Friedkin and Johnsen
 * 1990, doi:10.1080/0022250X.1990.9990069. A: anchors; s: stubbornness in (0, 1]; W: each state's neighbours, weighed
 * equally.
 */
public final class FixedPoint {
    private static final int STEPS = 400;

    private FixedPoint() {}

    /** The fixed point, solved in closed form. */
    public static double[] solved(double[] anchors, Neighbours neighbours, double stubbornness) {
        int size = anchors.length;
        RealMatrix weights = new Array2DRowRealMatrix(size, size);
        for (int state = 0; state < size; state++) {
            int[] looked = neighbours.of(state);
            for (int neighbour : looked) {
                weights.addToEntry(state, neighbour, 1.0 / looked.length);
            }
        }
        RealMatrix system =
                MatrixUtils.createRealIdentityMatrix(size).subtract(weights.scalarMultiply(1 - stubbornness));
        return new LUDecomposition(system)
                .getSolver()
                .solve(new ArrayRealVector(anchors).mapMultiply(stubbornness))
                .toArray();
    }

    /**
     * How far rule 2 ends from its fixed point at most, in the graph of neighbours of a scenario, with its
     * stubbornness, no bound of confidence, and the states' ideal points as anchors.
     */
    public static double distance(Path file) {
        Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
        Setting setting = new Engine(scenario).plan().setting();
        int size = setting.states();
        double stubbornness = scenario.parameters().influence().stubbornness();
        double[] anchors = new double[size];
        for (int state = 0; state < size; state++) {
            anchors[state] = setting.alignment(state);
        }
        double[] own = new double[size];
        Neighbours neighbours = setting.neighbours();
        for (int step = 0; step < STEPS; step++) {
            NeighbourInfluence.step(anchors, own, own.clone(), neighbours, stubbornness, Double.POSITIVE_INFINITY);
        }
        return new ArrayRealVector(own).getLInfDistance(new ArrayRealVector(solved(anchors, neighbours, stubbornness)));
    }
}
