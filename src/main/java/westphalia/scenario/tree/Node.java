package westphalia.scenario.tree;

/** A value in a file, with the place where it stands. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** Where the value begins. */
    Place place();

    /** What it is, as a message names it. */
    String described();
}
