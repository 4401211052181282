package westphalia.model.influence;

import westphalia.model.neighbour.Neighbours;

/**
 * Rule 2: how states look at their neighbours.
 *
 * <p>{@code x_i <- s A_i + (1 - s) mean of y_j over the neighbours j with |y_j - x_i| < eps}; with no such neighbour
 * {@code x_i <- A_i}. A: anchor; s: stubbornness in [0, 1]; eps: bound of confidence; y: what a neighbour shows. All
 * states move at once, from what all showed before, so that no order of states matters.
 *
 * <p>Sources: Friedkin and Johnsen 1990, doi:10.1080/0022250X.1990.9990069, for anchors; Hegselmann and Krause 2002,
 * JASSS 5(3)2, for the bound. With eps infinite this is Friedkin and Johnsen's model and has its closed fixed point.
 */
public final class NeighbourInfluence {
    private NeighbourInfluence() {}

    /**
     * One step of all states at once.
     *
     * @param anchors A, one a state
     * @param own x, one a state; receives the new values
     * @param shown y, one a state; another array than {@code own}
     * @param neighbours at whom each state looks
     */
    public static void step(
            double[] anchors,
            double[] own,
            double[] shown,
            Neighbours neighbours,
            double stubbornness,
            double confidence) {
        for (int state = 0; state < own.length; state++) {
            double sum = 0;
            int heard = 0;
            double self = own[state];
            int end = neighbours.end(state);
            for (int index = neighbours.begin(state); index < end; index++) {
                double opinion = shown[neighbours.neighbour(index)];
                if (Math.abs(opinion - self) < confidence) {
                    sum += opinion;
                    heard++;
                }
            }
            own[state] =
                    heard == 0 ? anchors[state] : stubbornness * anchors[state] + (1 - stubbornness) * (sum / heard);
        }
    }
}
