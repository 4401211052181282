package westphalia.experiment.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import westphalia.experiment.fit.AbsenceFit;
import westphalia.experiment.fit.BallotFit;
import westphalia.experiment.fit.FitResult;
import westphalia.experiment.fit.RecognitionFit;
import westphalia.model.history.RecordedBallot;
import westphalia.scenario.Scenario;

/**
 * What is fitted anew at an origin, to what was recorded up to it, so that a forecast knows nothing of what came after.
 *
 * @param recognition whether the weights of recognition and of stances are
 * @param ballots whether the weights of ballots are, body by body, as far as drafts of the scenario stand for known
 *     texts
 */
public record Refit(boolean recognition, boolean ballots) {
    /** Everything keeps its value. */
    public static final Refit NOTHING = new Refit(false, false);

    /** The scenario with the values fitted to what was recorded up to a month. */
    Scenario of(Scenario scenario, Records records, String claimant, YearMonth month) {
        Scenario fitted = scenario;
        if (recognition) {
            fitted = with(fitted, ofRecognition(fitted, records, claimant, month));
        }
        if (ballots) {
            List<RecordedBallot> council = known(fitted, records.votes(), month);
            if (!council.isEmpty()) {
                fitted =
                        with(fitted, BallotFit.search(fitted.until(month), records.acts(), council, BallotFit.COUNCIL));
            }
            List<RecordedBallot> assembly = known(fitted, records.resolutions(), month);
            if (!assembly.isEmpty()) {
                fitted = with(
                        fitted, BallotFit.search(fitted.until(month), records.acts(), assembly, BallotFit.ASSEMBLY));
                fitted = with(fitted, AbsenceFit.search(fitted.until(month), assembly));
            }
        }
        return fitted;
    }

    private static Scenario with(Scenario scenario, FitResult fit) {
        return scenario.withParameters(fit.applied(scenario.parameters()));
    }

    /** Base and sponsors' effort cannot be told apart by one claimant; the base alone is free. */
    private static FitResult ofRecognition(Scenario scenario, Records records, String claimant, YearMonth month) {
        List<String> free = RecognitionFit.WEIGHTS.stream()
                .filter(path -> !path.equals(RecognitionFit.SPONSOR))
                .toList();
        return RecognitionFit.search(scenario.until(month), records.acts(), new TreeSet<>(List.of(claimant)), free);
    }

    private static List<RecordedBallot> known(Scenario scenario, List<RecordedBallot> ballots, YearMonth month) {
        TreeSet<String> symbols = new TreeSet<>();
        scenario.drafts().forEach(draft -> symbols.add(String.valueOf(draft.symbol())));
        List<RecordedBallot> known = new ArrayList<>(ballots);
        known.removeIf(ballot -> !symbols.contains(ballot.draftId())
                || YearMonth.from(ballot.date()).isAfter(month));
        return known;
    }
}
