package westphalia.experiment.calibration;

import java.util.List;
import westphalia.result.forecast.FitQuality;
import westphalia.result.forecast.FitRow;

/**
 * What a calibration found.
 *
 * @param rows the estimates, one per free parameter
 * @param covariance of the estimates, a row and a column per free parameter; NaN where the data do not fix it
 * @param quality how well the fitted model meets what was recorded, and on how much that rests
 */
public record Calibration(List<FitRow> rows, double[][] covariance, FitQuality quality) {}
