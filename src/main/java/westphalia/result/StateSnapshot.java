package westphalia.result;

import java.io.Serializable;
import java.util.List;
import westphalia.model.Recognition;

/**
 * One state at the end of a month.
 *
 * @param month the proleptic month
 * @param stances its stance on each claimant, in the scenario's order of claimants
 * @param recognitions how it stands to each claimant in law, in the same order
 */
public record StateSnapshot(
        long month,
        String state,
        double westphalian,
        double statedWestphalian,
        double interventionist,
        List<Double> stances,
        List<Recognition> recognitions)
        implements Serializable {}
