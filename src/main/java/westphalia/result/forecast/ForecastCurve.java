package westphalia.result.forecast;

import java.util.List;
import westphalia.result.Quantiles;

/**
 * The total that one model forecasts, month by month.
 *
 * @param model westphalia or a baseline
 * @param months one row a month, in order of time
 */
public record ForecastCurve(String model, List<Quantiles> months) {
    public ForecastCurve {
        months = List.copyOf(months);
    }
}
