package westphalia.chart.ballot;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Theme;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftTally;

/** What several charts read from tallies. */
final class Tallies {
    private Tallies() {}

    /** The tallies in order of time, then of the drafts' ids. */
    static List<DraftTally> inTime(List<DraftTally> tallies) {
        return tallies.stream()
                .sorted(Comparator.comparingLong(DraftTally::month).thenComparing(DraftTally::draft))
                .toList();
    }

    /** The share of the runs in which the draft was shelved, so that votes were only expected. */
    static double shareExpected(DraftTally tally) {
        int shelved = tally.outcomes().entrySet().stream()
                .filter(outcome -> !outcome.getKey().isCast())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return tally.runs() == 0 ? 0 : (double) shelved / tally.runs();
    }

    /** Whether votes were only expected in most runs. */
    static boolean isExpected(DraftTally tally) {
        return shareExpected(tally) > .5;
    }

    /** The share of the runs in which a member's no blocked the draft. */
    static double shareVetoed(DraftTally tally, String state) {
        return tally.runs() == 0 ? 0 : (double) tally.vetoes().getOrDefault(state, 0) / tally.runs();
    }

    /** The part of all blocks that were hidden; exact for one blocking member, in proportion for several. */
    static double partHidden(DraftTally tally) {
        int hidden = tally.outcomes().getOrDefault(DraftOutcome.Outcome.HIDDEN_VETO, 0);
        int open = tally.outcomes().getOrDefault(DraftOutcome.Outcome.VETOED, 0);
        return hidden + open == 0 ? 0 : (double) hidden / (hidden + open);
    }

    /** The outcomes with their shares, the most frequent first: {@code hidden veto 99%}; of a single run without. */
    static List<String> outcomes(DraftTally tally) {
        return tally.outcomes().entrySet().stream()
                .filter(outcome -> outcome.getValue() > 0)
                .sorted(Comparator.comparing((Map.Entry<DraftOutcome.Outcome, Integer> outcome) -> -outcome.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(outcome -> word(outcome.getKey())
                        + (tally.runs() == 1 ? "" : " " + Figures.percent((double) outcome.getValue() / tally.runs())))
                .toList();
    }

    /** The most frequent outcome in words. */
    static String outcome(DraftTally tally) {
        List<String> outcomes = outcomes(tally);
        return outcomes.isEmpty() ? "no outcome" : outcomes.get(0);
    }

    private static String word(DraftOutcome.Outcome outcome) {
        return outcome == DraftOutcome.Outcome.INSUFFICIENT
                ? "too few votes"
                : outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** One sentence a draft, for text alternatives. */
    static String inWords(List<DraftTally> tallies, Map<String, String> names) {
        return tallies.stream()
                .map(tally -> Theme.month(tally.month()) + ", " + tally.title() + ": "
                        + String.join(", ", outcomes(tally)) + "; mean yes " + Figures.count(tally.meanYes())
                        + (tally.vetoes().isEmpty()
                                ? ""
                                : "; blocked by "
                                        + tally.vetoes().keySet().stream()
                                                .sorted()
                                                .map(state -> names.getOrDefault(state, state) + " "
                                                        + Figures.percent(shareVetoed(tally, state)))
                                                .collect(Collectors.joining(", ")))
                        + ".")
                .collect(Collectors.joining(" "));
    }
}
