package westphalia.experiment.comparison;

import java.util.Comparator;

/**
 * Who decides what, when: two twins differ where they hold different answers to the same question.
 *
 * @param month the proleptic month
 * @param place the place of the question among those of a month, after the order of the stages
 * @param kind what is asked: a ballot, an outcome, a recognition...
 * @param subject the claimant or draft it is about
 * @param state who acts: ISO3, a body or a claimant
 */
record Act(long month, int place, String kind, String subject, String state) implements Comparable<Act> {
    private static final Comparator<Act> ORDER = Comparator.comparingLong(Act::month)
            .thenComparingInt(Act::place)
            .thenComparing(Act::kind)
            .thenComparing(Act::subject)
            .thenComparing(Act::state);

    @Override
    public int compareTo(Act other) {
        return ORDER.compare(this, other);
    }
}
