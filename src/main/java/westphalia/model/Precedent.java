package westphalia.model;

/**
 * A breach of the norm that others may point to.
 *
 * @param owner the position of the actor among the great powers of the setting
 * @param kind what was done
 * @param strength its strength when made, from 0 to 1
 * @param month the proleptic month in which it was made
 */
public record Precedent(int owner, Kind kind, double strength, long month) {

    /** What can be done against the norm. */
    public enum Kind {
        BYPASS,
        RECOGNITION,
        ANNEXATION
    }
}
