package westphalia.desktop.guess;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.beside.Guess;
import westphalia.desktop.beside.RecordedCurve;
import westphalia.desktop.play.RunSoFar;
import westphalia.model.Claimant;
import westphalia.model.institution.Body;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Outcome;
import westphalia.result.Measure;

/** How far a guess lies from a run and from history, in words. */
final class GuessWords {
    private static final double NEAR = .5;

    private final RunSoFar run;
    private final Claimant claimant;
    private final int position;
    private final Guess guess;
    private final List<Double> drawn;

    GuessWords(RunSoFar run, int position, Guess guess) {
        this.run = run;
        this.position = position;
        this.claimant = run.scenario().claimants().get(position);
        this.guess = guess;
        this.drawn = guess.curve();
    }

    /** All there is to tell once months have gone by. */
    String distance() {
        List<String> sentences = new ArrayList<>();
        Double total = guess.total();
        long last = run.month();
        Double reached = recognitions(last);
        if (reached == null) {
            return "";
        }
        if (!guess.drawn().isEmpty()) {
            curve(sentences, last);
        }
        if (total != null) {
            total(sentences, total, reached);
        }
        Outcome outcome = guess.outcome();
        if (outcome != null) {
            outcome(sentences, outcome);
        }
        return String.join("\n", sentences);
    }

    private void curve(List<String> sentences, long last) {
        long compared = Math.min(last, guess.from() + drawn.size() - 1); // The curve may end before the run.
        Double own = drawn(compared);
        Double there = recognitions(compared);
        if (own != null && there != null) {
            sentences.add(String.format(
                    Locale.ROOT,
                    "%s: you drew %.0f, the run has %.0f: %s.",
                    Theme.month(compared),
                    own,
                    there,
                    apart(own - there)));
        }
        double sum = 0;
        int months = 0;
        for (long month = run.plan().from(); month <= last; month++) {
            Double guessed = drawn(month);
            Double happened = recognitions(month);
            if (guessed != null && happened != null) {
                sum += Math.abs(guessed - happened);
                months++;
            }
        }
        if (months > 0) {
            sentences.add(String.format(
                    Locale.ROOT, "On average over %d months your curve is %.1f off the run.", months, sum / months));
        }
        if (run.isOver()) {
            history(sentences);
        }
    }

    private void history(List<String> sentences) {
        RecordedCurve recorded = RecordedCurve.of(run.scenario(), position);
        double sum = 0;
        int months = 0;
        for (long month = recorded.from();
                month < recorded.from() + recorded.values().size();
                month++) {
            Double own = drawn(month);
            if (own != null) {
                sum += Math.abs(own - recorded.values().get((int) (month - recorded.from())));
                months++;
            }
        }
        if (months > 0) {
            sentences.add(String.format(
                    Locale.ROOT, "On average over %d months it is %.1f off history.", months, sum / months));
        }
    }

    private void total(List<String> sentences, double total, double reached) {
        if (!run.isOver()) {
            sentences.add(String.format(
                    Locale.ROOT, "You guessed %.0f at the end; the run has %.0f so far.", total, reached));
            return;
        }
        sentences.add(String.format(
                Locale.ROOT,
                "You guessed %.0f at the end; the run ends with %.0f: %s.",
                total,
                reached,
                apart(total - reached)));
        RecordedCurve recorded = RecordedCurve.of(run.scenario(), position);
        if (!recorded.values().isEmpty()) {
            double last = recorded.values().get(recorded.values().size() - 1);
            sentences.add(String.format(
                    Locale.ROOT,
                    "History had %.0f by %s: %s.",
                    last,
                    Theme.month(recorded.from() + recorded.values().size() - 1),
                    apart(total - last)));
        }
    }

    private void outcome(List<String> sentences, Outcome guessed) {
        DraftOutcome next = null;
        for (DraftOutcome draft : run.result().drafts()) {
            boolean isIts = Body.Kind.COUNCIL.is(draft.body())
                    && draft.claimant().equals(claimant.id())
                    && draft.month() > guess.since();
            next = next == null && isIts ? draft : next;
        }
        if (next == null) {
            sentences.add(
                    run.isOver() ? "No draft came before the Council." : "No draft has come before the Council yet.");
            return;
        }
        String what = Theme.month(next.month()) + ", “" + next.title() + "”: ";
        sentences.add(
                next.outcome() == guessed
                        ? what + Guess.words(guessed) + ", as you guessed."
                        : what + Guess.words(next.outcome()) + "; you guessed “" + Guess.words(guessed) + "”.");
    }

    private static String apart(double difference) {
        double distance = Math.abs(difference);
        return distance < NEAR
                ? "right"
                : String.format(Locale.ROOT, difference > 0 ? "%.0f too many" : "%.0f too few", distance);
    }

    private @Nullable Double drawn(long month) {
        long place = drawn.isEmpty() ? -1 : month - guess.from();
        return place < 0 || place >= drawn.size() ? null : drawn.get((int) place);
    }

    private @Nullable Double recognitions(long month) {
        int column = run.plan().measures().indexOf(new Measure("recognitions", claimant.id()));
        long row = month - run.result().timeline().firstMonth();
        return column < 0 || row < 0 || row >= run.result().timeline().months()
                ? null
                : run.result().timeline().value((int) row, column);
    }

    /** The title of the next draft that is due in the Council after a month; empty if none is. */
    static String nextDraft(RunSoFar run, int claimant) {
        String about = run.scenario().claimants().get(claimant).id();
        return run.scenario().drafts().stream()
                .filter(draft -> Body.Kind.COUNCIL.is(draft.body())
                        && draft.claimant().equals(about)
                        && draft.month().getLong(ChronoField.PROLEPTIC_MONTH) > run.month())
                .min(java.util.Comparator.comparing(westphalia.model.Draft::month))
                .map(draft ->
                        "“" + draft.title() + "”, " + Theme.month(draft.month().getLong(ChronoField.PROLEPTIC_MONTH)))
                .orElse("");
    }
}
