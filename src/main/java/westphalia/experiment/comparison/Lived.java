package westphalia.experiment.comparison;

import java.util.List;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/**
 * A run and the world it ran in, off which outcomes are read.
 *
 * @param measures the columns of the run's timeline
 */
public record Lived(Scenario scenario, List<Measure> measures, RunResult run) {
    /** The value of a measure at the end of a month; 0 where the world has no such measure or the run no such month. */
    double value(Measure measure, long month) {
        int column = measures.indexOf(measure);
        long row = month - run.timeline().firstMonth();
        return column < 0 || row < 0 || row >= run.timeline().months()
                ? 0
                : run.timeline().value((int) row, column);
    }
}
