package westphalia.experiment.calibration;

import java.util.List;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import westphalia.result.forecast.FitQuality;
import westphalia.result.forecast.FitRow;

/**
 * What a calibration found.
 *
 * @param rows the estimates, one per free parameter
 * @param covariance of the estimates, a row and a column per free parameter; NaN where the data do not fix it
 * @param quality how well the fitted model meets what was recorded, and on how much that rests
 */
public record Calibration(List<FitRow> rows, RealMatrix covariance, FitQuality quality) {
    /** A covariance of which nothing is known. */
    static RealMatrix unknown(int parameters) {
        RealMatrix unknown = MatrixUtils.createRealMatrix(parameters, parameters);
        return unknown.scalarAdd(Double.NaN);
    }
}
