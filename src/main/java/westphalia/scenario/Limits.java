package westphalia.scenario;

/**
 * How large a scenario may be; beyond these a file is a mistake rather than a question, or an attack.
 *
 * <p>They hold the memory and the time of reading within bounds whatever a file says: its size alone does not, because
 * a short file can hold many small values, long names repeat in the path of every value below them, and one wrong
 * column is wrong in every row.
 */
public final class Limits {
    /** Bytes of one scenario file; the effective scenario of a large world carries its tables inside. */
    public static final int SCENARIO_BYTES = 16 * 1024 * 1024;

    /** Bytes of one table. */
    public static final int TABLE_BYTES = 16 * 1024 * 1024;

    /** How deep lists and mappings may lie in each other. */
    public static final int DEPTH = 50;

    /** Values, lists and mappings of one scenario file; a table inside it counts as one. */
    public static final int VALUES = 100_000;

    /** Letters of one key or id. */
    public static final int NAME_LETTERS = 100;

    /** Letters of one text that is not a table. */
    public static final int TEXT_LETTERS = 10_000;

    /** Cells of one table. */
    public static final int CELLS = 2_000_000;

    /** How many parents may stand above one another. */
    public static final int PARENTS = 20;

    /** Rows of the states table. */
    public static final int STATES = 100_000;

    /** Rows of any other table. */
    public static final int ROWS = 500_000;

    /** Contested entities. */
    public static final int CLAIMANTS = 100;

    /** Months of a run. */
    public static final int MONTHS = 2_400;

    /** Runs of an ensemble. */
    public static final int RUNS = 1_000_000;

    /** The greatest amount of a seed: any program that reads JSON holds it exactly. */
    public static final long SEED = 9_000_000_000_000_000L;

    /** Runs carried out at once. */
    public static final int THREADS = 1_024;

    /** Problems after which reading stops; of each file the first two hundred are told. */
    public static final int PROBLEMS = 2_000;

    private Limits() {}
}
