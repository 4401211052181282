package westphalia.result.ensemble;

/**
 * The run that stands for an ensemble where only one can be shown.
 *
 * @param seed the master seed it ran under
 * @param run its number, from 0
 * @param runs how many runs the ensemble has
 * @param isPooled whether the ensemble has runs of several seeds, so that the number alone does not name it
 */
public record FaceRun(long seed, int run, int runs, boolean isPooled) {
    /** Which run it is and why it is shown, as pictures of a single run say it. */
    public String inWords() {
        String named = isPooled ? "run " + run + " under seed " + seed : "run " + run + " of " + runs;
        return runs == 1 ? "the only run" : named + ", nearest the medians";
    }
}
