package westphalia.chart;

/**
 * A claimant as charts name it.
 *
 * @param id its id in results
 * @param name its name on charts
 */
public record Subject(String id, String name) {}
