package westphalia.output.study;

import java.util.List;

/**
 * What a study was asked for; the manifest repeats it, and a resumed study must be asked for the same.
 *
 * @param study the command that carries it out
 * @param scenario the scenario's name
 * @param text the effective scenario, self-contained
 * @param sha256 of that text
 * @param seed the master seed
 * @param options of the command, as one would type them after the scenario to do the same again
 * @param units how many units there are
 * @param columns how many numbers each yields
 * @param runs how many units make a point; unit {@code point * runs + run} is a run of a point
 */
public record StudyOrder(
        String study,
        String scenario,
        String text,
        String sha256,
        long seed,
        List<String> options,
        int units,
        int columns,
        int runs) {
    public StudyOrder {
        options = List.copyOf(options);
    }
}
