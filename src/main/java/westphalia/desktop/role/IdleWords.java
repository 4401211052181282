package westphalia.desktop.role;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.play.PassedOver;
import westphalia.desktop.play.Role;
import westphalia.desktop.play.RunSoFar;
import westphalia.result.Ballot;
import westphalia.result.Decision;

/** What the player of a state is told while nothing is to be decided, and why. */
final class IdleWords {
    private static final double PERCENT = 100;

    private final QuestionWords words;
    private final Role role;
    private final String state;

    IdleWords(QuestionWords words, Role role) {
        this.words = words;
        this.role = role;
        this.state = words.name(role.state());
    }

    /**
     * The words.
     *
     * @param decided how many questions were answered so far
     */
    String of(RunSoFar run, PassedOver passed, int decided) {
        if (!run.isOver()) {
            return !run.hasBegun() || decided > 0
                    ? "Press play: the run stops when you are asked."
                    : "Nothing was to be decided up to " + Theme.month(run.month()) + ". Press play to go on.";
        }
        if (decided > 0) {
            return "The run is over. You decided " + (decided == 1 ? "once." : decided + " times.");
        }
        if (passed.isSkipped()) {
            return "The run is over. The timeline led past what " + state
                    + " had to decide, which was left to the model. Press Reset and play to be asked.";
        }
        return "The run is over, and " + state + " had nothing to decide. " + acts(run, passed.likeliest())
                + votes(run);
    }

    private String acts(RunSoFar run, @Nullable Decision likeliest) {
        if (!role.asksAboutActs()) {
            return "You did not ask to decide about recognition. ";
        }
        if (likeliest == null) {
            String about = run.scenario().claimants().stream()
                    .filter(claimant -> claimant.id().equals(role.claimant()))
                    .findFirst()
                    .map(claimant -> claimant.name())
                    .orElse("any claimant");
            return "Whether to recognise " + about + " was never open to it. ";
        }
        String gate = likeliest.gate() > 0
                ? String.format(
                        Locale.ROOT, ", for a gate of %.2f, imposed by the scenario, keeps it back", likeliest.gate())
                : "";
        return String.format(
                Locale.ROOT,
                "The model never gave more than %s to it (%s, %s)%s, and you are asked from %.0f%% on: choose “every month”"
                        + " to be asked all the same. ",
                QuestionWords.percent(likeliest.probability()),
                Theme.month(likeliest.month()),
                words.subject(likeliest.subject()),
                gate,
                PERCENT * role.leastChance());
    }

    private String votes(RunSoFar run) {
        boolean isSeated = run.result().ballots().stream()
                .filter(Ballot::isCast)
                .anyMatch(ballot -> ballot.state().equals(role.state()));
        return !role.asksAboutVotes()
                ? "You did not ask to vote."
                : isSeated ? "" : "No vote was held in a body to which it belongs.";
    }
}
