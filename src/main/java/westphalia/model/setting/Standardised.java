package westphalia.model.setting;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Values brought to mean 0 and standard deviation 1 over a group, and applied to everybody. */
final class Standardised {
    private Standardised() {}

    /**
     * Standardised values: (x - mean) / standard deviation, both over the states that {@code belongs} picks (divisor
     * n). Where the group does not vary, all are 0.
     */
    static double[] over(int size, IntPredicate belongs, IntToDoubleFunction value) {
        double sum = 0;
        double squares = 0;
        int members = 0;
        for (int state = 0; state < size; state++) {
            if (belongs.test(state)) {
                sum += value.applyAsDouble(state);
                members++;
            }
        }
        double mean = members == 0 ? 0 : sum / members;
        for (int state = 0; state < size; state++) {
            if (belongs.test(state)) {
                double difference = value.applyAsDouble(state) - mean;
                squares += difference * difference;
            }
        }
        double deviation = members == 0 ? 0 : Math.sqrt(squares / members);
        double[] standardised = new double[size];
        for (int state = 0; state < size; state++) {
            standardised[state] = deviation == 0 ? 0 : (value.applyAsDouble(state) - mean) / deviation;
        }
        return standardised;
    }
}
