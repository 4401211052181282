package westphalia.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import westphalia.model.influence.NeighbourInfluence;
import westphalia.model.neighbour.Neighbours;

/**
 * The reference task: states with 20 fixed neighbours, bounded confidence 0.3, a step of 0.3, 240 steps, building
 * included; by the model's rule, and by arrays written for this task alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InfluenceBenchmark {
    private static final int NEIGHBOURS = 20;
    private static final int STEPS = 240;
    private static final double CONFIDENCE = 0.3;
    private static final double STEP = 0.3;

    @Param({"200", "2000"})
    public int states;

    /** The model's rule: a state's anchor is where it was, its stubbornness one less the step. */
    @Benchmark
    public double model() {
        SplittableRandom random = new SplittableRandom(1);
        double[] opinions = random.doubles(states).toArray();
        int[][] drawn = new int[states][];
        for (int state = 0; state < states; state++) {
            drawn[state] = random.ints(NEIGHBOURS, 0, states).toArray();
        }
        Neighbours neighbours = new Neighbours(drawn);
        for (int step = 0; step < STEPS; step++) {
            double[] before = opinions.clone();
            NeighbourInfluence.step(before, opinions, before, neighbours, 1 - STEP, CONFIDENCE);
        }
        return opinions[states / 2];
    }

    /** The same numbers from arrays and loops alone. */
    @Benchmark
    public double plainArrays() {
        SplittableRandom random = new SplittableRandom(1);
        double[] opinions = new double[states];
        double[] next = new double[states];
        int[] neighbours = new int[states * NEIGHBOURS];
        for (int state = 0; state < states; state++) {
            opinions[state] = random.nextDouble();
        }
        for (int place = 0; place < neighbours.length; place++) {
            neighbours[place] = random.nextInt(0, states);
        }
        for (int step = 0; step < STEPS; step++) {
            for (int state = 0; state < states; state++) {
                double own = opinions[state];
                double sum = 0;
                int heard = 0;
                int end = (state + 1) * NEIGHBOURS;
                for (int place = state * NEIGHBOURS; place < end; place++) {
                    double opinion = opinions[neighbours[place]];
                    if (Math.abs(opinion - own) < CONFIDENCE) {
                        sum += opinion;
                        heard++;
                    }
                }
                next[state] = heard == 0 ? own : (1 - STEP) * own + STEP * (sum / heard);
            }
            double[] rest = opinions;
            opinions = next;
            next = rest;
        }
        return opinions[states / 2];
    }
}
