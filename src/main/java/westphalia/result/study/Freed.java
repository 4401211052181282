package westphalia.result.study;

/**
 * Whether an analysis of sensitivity varies a parameter, and why.
 *
 * @param path of the parameter
 * @param status how its value was obtained
 * @param value in the scenario
 * @param low the least value it takes; that of the scenario if it does not vary
 * @param high the greatest value it takes; that of the scenario if it does not vary
 * @param isFree whether it varies
 * @param reason why it varies between these values, or why it does not vary
 */
public record Freed(String path, String status, double value, double low, double high, boolean isFree, String reason) {}
