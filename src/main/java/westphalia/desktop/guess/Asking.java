package westphalia.desktop.guess;

import java.time.temporal.ChronoField;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.beside.Asked;
import westphalia.desktop.play.RunSoFar;
import westphalia.model.Draft;
import westphalia.model.institution.Body;
import westphalia.model.setting.Setting;

/** Finds what there is to guess of a run that has not begun. */
final class Asking {
    private Asking() {}

    /**
     * What there is to guess.
     *
     * @param claimant the position of the claimant in the scenario
     */
    static Asked before(RunSoFar run, int claimant) {
        long since = run.plan().from() - 1;
        String id = run.scenario().claimants().get(claimant).id();
        return new Asked(
                id,
                since,
                run.plan().to(),
                most(run.plan().setting(), claimant, run.plan().to()),
                next(run, id, since));
    }

    /** The states that decide for themselves in a month, but for the parent: it does not recognise. */
    private static int most(Setting setting, int claimant, long month) {
        int parent = setting.claimants().get(claimant).parentState();
        int most = 0;
        for (int state = 0; state < setting.states(); state++) {
            if (state != parent && setting.isAgent(state, month)) {
                most++;
            }
        }
        return most;
    }

    private static @Nullable Draft next(RunSoFar run, String claimant, long since) {
        return run.scenario().drafts().stream()
                .filter(draft -> Body.Kind.COUNCIL.is(draft.body())
                        && draft.claimant().equals(claimant)
                        && draft.month().getLong(ChronoField.PROLEPTIC_MONTH) > since)
                .min(Comparator.comparing(Draft::month))
                .orElse(null);
    }
}
