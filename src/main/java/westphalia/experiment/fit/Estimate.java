package westphalia.experiment.fit;

/**
 * What a fit says of one parameter.
 *
 * @param path the parameter
 * @param start where the search began
 * @param value the estimate
 * @param standardError from the information matrix, with the penalty in it
 */
public record Estimate(String path, double start, double value, double standardError) {}
