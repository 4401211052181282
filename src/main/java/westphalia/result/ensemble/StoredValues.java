package westphalia.result.ensemble;

import java.io.IOException;

/** The measures of all runs of an ensemble, wherever they are kept. */
public interface StoredValues {
    /** How many runs there are, failed ones included. */
    int runs() throws IOException;

    /** How many months each run has. */
    int months();

    /**
     * Reads neighbouring measures of one run.
     *
     * @param run its place, from 0
     * @param into month after month within measure after measure, not numbers if the run failed; its length says how
     *     many
     */
    void read(int run, int firstMeasure, double[] into) throws IOException;
}
