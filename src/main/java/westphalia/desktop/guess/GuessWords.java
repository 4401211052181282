package westphalia.desktop.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.beside.Asked;
import westphalia.desktop.beside.Guess;
import westphalia.desktop.beside.RecordedCurve;
import westphalia.desktop.play.RunSoFar;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Outcome;
import westphalia.result.Measure;

/** How far a guess lies from a run and from history, in words: at the months and about the claimant that were asked. */
final class GuessWords {
    private static final double NEAR = .5;

    private final RunSoFar run;
    private final Guess guess;
    private final Asked asked;
    private final List<Double> drawn;
    private final RecordedCurve recorded;

    /** @param run a run of a scenario that has the claimant that was asked about */
    GuessWords(RunSoFar run, Guess guess) {
        this.run = run;
        this.guess = guess;
        this.asked = guess.asked();
        this.drawn = guess.curve();
        List<Claimant> claimants = run.scenario().claimants();
        int position = IntStream.range(0, claimants.size())
                .filter(place -> asked.isAbout(claimants.get(place).id()))
                .findFirst()
                .orElseThrow();
        this.recorded = RecordedCurve.of(run.scenario(), position);
    }

    /** All there is to tell once months have gone by. */
    String distance() {
        List<String> sentences = new ArrayList<>();
        if (!guess.drawn().isEmpty()) {
            curve(sentences);
        }
        Integer total = guess.total();
        if (total != null) {
            total(sentences, total);
        }
        Outcome outcome = guess.outcome();
        Draft draft = asked.draft();
        if (outcome != null && draft != null) {
            outcome(sentences, outcome, draft);
        }
        return String.join("\n", sentences);
    }

    private void curve(List<String> sentences) {
        long compared = Math.min(run.month(), guess.from() + drawn.size() - 1); // The curve may end before the run.
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
        off(sentences, run.plan().from(), run.month(), this::recognitions, "your curve is %.1f off the run");
        if (run.isOver()) {
            long last = recorded.from() + recorded.values().size() - 1;
            off(sentences, recorded.from(), last, this::recorded, "it is %.1f off history");
        }
    }

    /** How far the curve is off on average, over the months in which it was drawn and the other is known. */
    private void off(List<String> sentences, long from, long to, LongFunction<@Nullable Double> other, String words) {
        double sum = 0;
        int months = 0;
        for (long month = from; month <= to; month++) {
            Double guessed = drawn(month);
            Double happened = other.apply(month);
            if (guessed != null && happened != null) {
                sum += Math.abs(guessed - happened);
                months++;
            }
        }
        if (months > 0) {
            sentences.add(String.format(Locale.ROOT, "On average over %d months " + words + ".", months, sum / months));
        }
    }

    private void total(List<String> sentences, int total) {
        String when = Theme.month(asked.to());
        Double reached = recognitions(asked.to());
        Double now = recognitions(run.month());
        if (reached == null) {
            sentences.add(
                    run.isOver()
                            ? "You guessed " + total + " by " + when + "; the run ends before."
                            : String.format(
                                    Locale.ROOT,
                                    "You guessed %d by %s; the run has %.0f so far.",
                                    total,
                                    when,
                                    now == null ? 0 : now));
            return;
        }
        sentences.add(String.format(
                Locale.ROOT,
                "You guessed %d by %s; the run has %.0f: %s.",
                total,
                when,
                reached,
                apart(total - reached)));
        Double then = recorded(asked.to());
        if (then != null) {
            sentences.add(String.format(Locale.ROOT, "History had %.0f: %s.", then, apart(total - then)));
        } else if (!recorded.values().isEmpty()) {
            sentences.add("History is recorded up to "
                    + Theme.month(recorded.from() + recorded.values().size() - 1)
                    + " only, and says nothing of " + when + ".");
        }
    }

    private void outcome(List<String> sentences, Outcome guessed, Draft draft) {
        DraftOutcome found = run.result().drafts().stream()
                .filter(one -> one.draft().equals(draft.id()) && one.month() > asked.since())
                .findFirst()
                .orElse(null);
        if (found == null) {
            sentences.add("“" + draft.title() + "” "
                    + (run.isOver() ? "never came before the Council." : "has not come before the Council yet."));
            return;
        }
        String what = Theme.month(found.month()) + ", “" + found.title() + "”: ";
        sentences.add(
                found.outcome() == guessed
                        ? what + Guess.words(guessed) + ", as you guessed."
                        : what + Guess.words(found.outcome()) + "; you guessed “" + Guess.words(guessed) + "”.");
    }

    private static String apart(double difference) {
        double distance = Math.abs(difference);
        return distance < NEAR
                ? "right"
                : String.format(Locale.ROOT, difference > 0 ? "%.0f too many" : "%.0f too few", distance);
    }

    private @Nullable Double drawn(long month) {
        return drawn.isEmpty() ? null : at(drawn, month - guess.from());
    }

    private @Nullable Double recorded(long month) {
        return at(recorded.values(), month - recorded.from());
    }

    private static @Nullable Double at(List<Double> values, long place) {
        return place < 0 || place >= values.size() ? null : values.get((int) place);
    }

    private @Nullable Double recognitions(long month) {
        int column = run.plan().measures().indexOf(new Measure("recognitions", asked.claimant()));
        long row = month - run.result().timeline().firstMonth();
        return column < 0 || row < 0 || row >= run.result().timeline().months()
                ? null
                : run.result().timeline().value((int) row, column);
    }
}
