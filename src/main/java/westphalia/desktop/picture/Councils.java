package westphalia.desktop.picture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import westphalia.chart.ballot.CoalitionSummaryChart;
import westphalia.chart.ballot.HorseshoeChart;
import westphalia.chart.ballot.VetoCoalitionChart;
import westphalia.chart.ballot.WallChart;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Picture;
import westphalia.desktop.beside.Guess;
import westphalia.model.Draft;
import westphalia.model.institution.Body;
import westphalia.result.DraftOutcome.Outcome;
import westphalia.result.DraftTallies;
import westphalia.result.DraftTally;

/** The window's pictures of the Council: what became of the scenario's own drafts, hearings left out. */
final class Councils {
    private final View view;

    Councils(View view) {
        this.view = view;
    }

    Picture wall(Format format) {
        return new WallChart(
                view.heading("Which wall stopped it" + guess(), format),
                tallies(),
                view.words().claimant(view.claimant()).id(),
                view.words().scenarioWords()::ruleOf,
                view.words().names());
    }

    Picture coalitions(Format format) {
        Map<String, String> names = view.words().names();
        VetoCoalitionChart full =
                new VetoCoalitionChart(view.heading("Veto coalitions", format.roomy()), tallies(), names);
        boolean isTooHigh =
                format.isPane() && full.size().height > format.roomy().height() * 1.15;
        return isTooHigh ? new CoalitionSummaryChart(view.heading("Veto coalitions", format), tallies(), names) : full;
    }

    /** The table with the draft that is looked at, or else the last one about the claimant, or of all. */
    Picture council(Format format) {
        DraftTally draft = current();
        DraftTally shown = draft == null
                ? new DraftTally(0, "", "", Body.COUNCIL.id(), "", 0, Map.of(), 0, new TreeMap<>(), List.of())
                : draft;
        return new HorseshoeChart(
                view.heading((draft == null ? "The Council: no draft yet" : "The Council") + guess(), format.roomy()),
                shown,
                view.words().scenarioWords().ruleOf(shown.draft()),
                view.words().names());
    }

    /** What the class guessed of the next draft; empty if nothing. */
    private String guess() {
        Outcome guessed = view.beside().guess().outcome();
        return guessed == null ? "" : " · your guess: " + Guess.words(guessed);
    }

    private @Nullable DraftTally current() {
        String claimant = view.words().claimant(view.claimant()).id();
        DraftTally last = null;
        DraftTally about = null;
        for (DraftTally tally : tallies()) {
            last = last == null || tally.month() >= last.month() ? tally : last;
            if (tally.draft().equals(view.state())) {
                return tally;
            }
            if (tally.claimant().equals(claimant)) {
                about = about == null || tally.month() >= about.month() ? tally : about;
            }
        }
        return about == null ? last : about;
    }

    private List<DraftTally> tallies() {
        Set<String> own = new TreeSet<>();
        view.run().scenario().drafts().stream().map(Draft::id).forEach(own::add);
        DraftTallies tallies = new DraftTallies(own::contains);
        tallies.receive(view.run().result());
        return tallies.tallies().stream()
                .filter(tally -> Body.Kind.COUNCIL.is(tally.body()))
                .toList();
    }
}
