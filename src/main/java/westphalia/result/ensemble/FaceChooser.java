package westphalia.result.ensemble;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import westphalia.result.Measure;
import westphalia.result.RunResult;

/** Chooses the run that stands for an ensemble where only one can be shown, and carries it out again. */
public interface FaceChooser {
    /**
     * The place of that run among the stored ones.
     *
     * @param measures the columns of the stored values
     * @return nothing if no run came to its end
     */
    OptionalInt choose(StoredValues values, List<Measure> measures) throws IOException;

    /** Carries a run out again, with a trace. */
    RunResult again(long seed, int run, boolean explained);
}
