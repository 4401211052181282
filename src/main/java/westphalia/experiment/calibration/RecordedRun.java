package westphalia.experiment.calibration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.model.history.Observation;
import westphalia.result.RecognitionAct;
import westphalia.result.RecognitionAct.Act;
import westphalia.result.RunResult;

/** The acts of a run, as a table of observed acts would hold them; each on the first day of its month. */
public final class RecordedRun {
    private RecordedRun() {}

    /** The acts of a run, one row a recognition, with its withdrawal if there is one. */
    public static List<Observation> of(RunResult run) {
        List<Observation> acts = new ArrayList<>();
        for (RecognitionAct act : run.recognitions()) {
            if (act.act() == Act.RECOGNISE) {
                LocalDate withdrawn = withdrawal(run, act);
                acts.add(new Observation(
                        act.claimant(),
                        act.state(),
                        true,
                        day(act.month()),
                        withdrawn,
                        withdrawn == null ? null : Observation.Status.STATED));
            }
        }
        return acts;
    }

    private static @Nullable LocalDate withdrawal(RunResult run, RecognitionAct recognition) {
        return run.recognitions().stream()
                .filter(act -> act.act() == Act.WITHDRAW
                        && act.claimant().equals(recognition.claimant())
                        && act.state().equals(recognition.state()))
                .findFirst()
                .map(act -> day(act.month()))
                .orElse(null);
    }

    private static LocalDate day(long month) {
        return YearMonth.of(0, 1).with(ChronoField.PROLEPTIC_MONTH, month).atDay(1);
    }
}
