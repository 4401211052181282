package westphalia.scenario;

/** How large a scenario may be; beyond these a file is a mistake rather than a question. */
public final class Limits {
    /** Bytes of one scenario file. */
    public static final int SCENARIO_BYTES = 5 * 1024 * 1024;

    /** Bytes of one table. */
    public static final int TABLE_BYTES = 100 * 1024 * 1024;

    /** How deep lists and mappings may lie in each other. */
    public static final int DEPTH = 50;

    /** How many parents may stand above one another. */
    public static final int PARENTS = 20;

    /** Rows of the states table. */
    public static final int STATES = 100_000;

    /** Rows of any other table. */
    public static final int ROWS = 1_000_000;

    /** Months of a run. */
    public static final int MONTHS = 2_400;

    /** Runs of an ensemble. */
    public static final int RUNS = 1_000_000;

    private Limits() {}
}
