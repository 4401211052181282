package westphalia.experiment.explanation.reason;

import java.util.List;

/**
 * What a stance is made of.
 *
 * @param stance in [-1, 1]
 * @param isChosen whether the state is patron, opponent or parent, whose stance has a rule of its own
 * @param parts the largest first; their sum is the argument of the curve that gives the stance
 */
public record StanceParts(double stance, boolean isChosen, List<Reason> parts) {}
