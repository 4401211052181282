package westphalia.experiment.claim;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import westphalia.engine.run.Plan;
import westphalia.model.Vote;
import westphalia.model.institution.Body;
import westphalia.model.setting.Roster;
import westphalia.result.Ballot;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Outcome;
import westphalia.result.Measure;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;

/** One run, asked by names: columns of the timeline, months as {@code YYYY-MM}, states by ISO3. */
public final class Run {
    /** The year in which something happens that never does. */
    public static final double NEVER = 9999;

    private static final double MONTHS = 12;
    private static final double HALF = 0.5;
    private static final double TINY = 1e-12;

    private final RunResult result;
    private final Plan plan;
    private final Map<String, Integer> columns;
    private final Set<String> observed;

    /**
     * A run.
     *
     * @param observed the states that by the record recognised the first claimant by the last month
     */
    Run(RunResult result, Plan plan, Map<String, Integer> columns, Set<String> observed) {
        this.observed = observed;
        this.result = result;
        this.plan = plan;
        this.columns = columns;
    }

    /** Where each column of the timeline stands. */
    static Map<String, Integer> columns(List<Measure> measures) {
        Map<String, Integer> columns = new TreeMap<>();
        for (int place = 0; place < measures.size(); place++) {
            columns.put(measures.get(place).column(), place);
        }
        return columns;
    }

    /** The value of a column in a month. */
    public double at(String column, String month) {
        return value(column, row(month));
    }

    /** The value of a column in the last month. */
    public double last(String column) {
        return value(column, result.timeline().months() - 1);
    }

    /** By how much a column rises from one month to another. */
    public double change(String column, String from, String to) {
        return at(column, to) - at(column, from);
    }

    /** The largest value of a column from one month to another. */
    public double highest(String column, String from, String to) {
        return fold(column, from, to, Double.NEGATIVE_INFINITY, Math::max);
    }

    /** The smallest value of a column from one month to another. */
    public double lowest(String column, String from, String to) {
        return fold(column, from, to, Double.POSITIVE_INFINITY, Math::min);
    }

    /** The mean of a column from one month to another. */
    public double mean(String column, String from, String to) {
        return fold(column, from, to, 0, Double::sum) / (row(to) - row(from) + 1);
    }

    /** The largest step up of a column from one month to the next, within a span. */
    public double largestStep(String column, String from, String to) {
        return step(column, from, to, Math::max, Double.NEGATIVE_INFINITY);
    }

    /** The smallest step of a column from one month to the next; negative if it ever falls. */
    public double smallestStep(String column, String from, String to) {
        return step(column, from, to, Math::min, Double.POSITIVE_INFINITY);
    }

    /**
     * The year, with the month as its fraction, in which a column first reaches a bound; {@link #NEVER} if it does not.
     */
    public double firstYear(String column, double bound) {
        for (int row = 0; row < result.timeline().months(); row++) {
            if (value(column, row) >= bound) {
                return (result.timeline().firstMonth() + row) / MONTHS;
            }
        }
        return NEVER;
    }

    /**
     * By how much a column changes between two distances in months from the one in which it first reaches a bound; NaN
     * if it does not, or not so far from both ends of the run.
     */
    public double changeAround(String column, double bound, int from, int to) {
        int months = result.timeline().months();
        for (int row = 0; row < months; row++) {
            if (value(column, row) >= bound) {
                boolean isWithin = row + Math.min(from, to) >= 0 && row + Math.max(from, to) < months;
                return isWithin ? value(column, row + to) - value(column, row + from) : Double.NaN;
            }
        }
        return Double.NaN;
    }

    /** A month as {@link #firstYear} counts it. */
    public static double year(String month) {
        return month(month) / MONTHS;
    }

    /** How far two columns move together over a span, from -1 to 1; 0 if one of them does not move. */
    public double correlation(String column, String other, String from, String to) {
        double one = mean(column, from, to);
        double two = mean(other, from, to);
        double together = 0;
        double spreadOne = 0;
        double spreadTwo = 0;
        for (int row = row(from); row <= row(to); row++) {
            double left = value(column, row) - one;
            double right = value(other, row) - two;
            together += left * right;
            spreadOne += left * left;
            spreadTwo += right * right;
        }
        return spreadOne < TINY || spreadTwo < TINY ? 0 : together / Math.sqrt(spreadOne * spreadTwo);
    }

    /** Whether a state stands by its recognition at the end of a month. */
    public boolean hasRecognised(String claimant, String iso3, String month) {
        return hasRecognised(claimant, iso3, month(month));
    }

    private boolean hasRecognised(String claimant, String iso3, long until) {
        boolean hasRecognised = false;
        for (RecognitionAct act : result.recognitions()) {
            if (act.month() <= until
                    && act.claimant().equals(claimant)
                    && act.state().equals(iso3)) {
                hasRecognised = act.act() == RecognitionAct.Act.RECOGNISE;
            }
        }
        return hasRecognised;
    }

    /** How many of some states stand by their recognition at the end of a month. */
    public double recognisers(String claimant, Collection<String> states, String month) {
        return states.stream()
                .filter(iso3 -> hasRecognised(claimant, iso3, month))
                .count();
    }

    /** How many recognitions fall into a span. */
    public double recognitions(String claimant, String from, String to) {
        return acts(RecognitionAct.Act.RECOGNISE, claimant, from, to);
    }

    /** How many withdrawals of a recognition fall into a span. */
    public double withdrawals(String claimant, String from, String to) {
        return acts(RecognitionAct.Act.WITHDRAW, claimant, from, to);
    }

    private double acts(RecognitionAct.Act kind, String claimant, String from, String to) {
        return result.recognitions().stream()
                .filter(act -> act.claimant().equals(claimant)
                        && act.act() == kind
                        && act.month() >= month(from)
                        && act.month() <= month(to))
                .count();
    }

    /** What became of the drafts that fit. */
    public List<DraftOutcome> drafts(Predicate<DraftOutcome> fits) {
        return result.drafts().stream().filter(fits).toList();
    }

    /** What became of a draft, each time it came up. */
    public List<DraftOutcome> drafts(String id) {
        return drafts(draft -> draft.draft().equals(id));
    }

    /** The share of the times a draft came up in which it ended so; NaN if it never came up. */
    public double ended(String id, Outcome outcome) {
        return share(drafts(id), draft -> draft.outcome() == outcome);
    }

    /** Whether a draft came up in a month and ended so. */
    public boolean isEnded(String id, Outcome outcome, String month) {
        return drafts(id).stream().anyMatch(draft -> draft.month() == month(month) && draft.outcome() == outcome);
    }

    /** Whether a step in a body needs the claimant to be a state. */
    public boolean needsStatehood(DraftOutcome outcome) {
        return plan.drafts().stream()
                .anyMatch(planned -> planned.draft().id().equals(outcome.draft())
                        && planned.draft().needsStatehood());
    }

    /** Whether a draft is about a claimant. */
    public boolean isAbout(String claimant, String draft) {
        return plan.drafts().stream()
                .anyMatch(planned -> planned.draft().id().equals(draft)
                        && planned.draft().claimant().equals(claimant));
    }

    /** The share of states that the run leaves with the same answer on its first claimant as the record of history. */
    public double accuracy() {
        String claimant = plan.setting().claimants().get(0).claimant().id();
        long last = result.timeline().firstMonth() + result.timeline().months() - 1;
        int right = 0;
        int all = 0;
        for (int state = 0; state < plan.setting().states(); state++) {
            String iso3 = plan.setting().roster().state(state).iso3();
            if (plan.setting().isUnMember(state, last)) {
                all++;
                right += hasRecognised(claimant, iso3, last) == observed.contains(iso3) ? 1 : 0;
            }
        }
        return (double) right / all;
    }

    /** The ballots that fit, cast or expected. */
    public Stream<Ballot> ballots(Predicate<Ballot> fits) {
        return result.ballots().stream().filter(fits);
    }

    /** The share of a state's Council ballots on a draft that were such; NaN if it never had one. */
    public double voted(String id, String iso3, Vote vote) {
        return share(
                ballots(ballot -> ballot.draft().equals(id)
                                && ballot.state().equals(iso3)
                                && Body.Kind.COUNCIL.is(ballot.body()))
                        .toList(),
                ballot -> ballot.vote() == vote);
    }

    /** How many voted for a draft, or were expected to, a time it came up; NaN if it never did. */
    public double inFavour(String id) {
        return drafts(id).stream().mapToDouble(DraftOutcome::yes).average().orElse(Double.NaN);
    }

    /** How many voted against a draft, or were expected to, a time it came up; NaN if it never did. */
    public double against(String id) {
        return drafts(id).stream().mapToDouble(DraftOutcome::no).average().orElse(Double.NaN);
    }

    /** The share of the ballots of autocracies, or of the others, on a draft in the Council that are a no. */
    public double shareAgainst(String id, boolean autocracies) {
        Roster roster = plan.setting().roster();
        return share(
                ballots(ballot -> ballot.draft().equals(id)
                                && Body.Kind.COUNCIL.is(ballot.body())
                                && roster.state(roster.position(ballot.state())).polyarchy() < HALF == autocracies)
                        .toList(),
                ballot -> ballot.vote() == Vote.NO);
    }

    /** The share of those that fit; NaN if there are none. */
    public static <T> double share(List<T> all, Predicate<T> fits) {
        return all.isEmpty() ? Double.NaN : (double) all.stream().filter(fits).count() / all.size();
    }

    /** 1 or 0. */
    public static double one(boolean happened) {
        return happened ? 1 : 0;
    }

    private double fold(String column, String from, String to, double start, DoubleBinaryOperator with) {
        double folded = start;
        for (int row = row(from); row <= row(to); row++) {
            folded = with.applyAsDouble(folded, value(column, row));
        }
        return folded;
    }

    private double step(String column, String from, String to, DoubleBinaryOperator with, double start) {
        double folded = start;
        for (int row = row(from) + 1; row <= row(to); row++) {
            folded = with.applyAsDouble(folded, value(column, row) - value(column, row - 1));
        }
        return folded;
    }

    private double value(String column, int row) {
        Integer place = columns.get(column);
        if (place == null) {
            throw new NotThereException("no measure " + column);
        }
        return result.timeline().value(row, place);
    }

    private int row(String month) {
        long row = month(month) - result.timeline().firstMonth();
        if (row < 0 || row >= result.timeline().months()) {
            throw new NotThereException("no month " + month);
        }
        return (int) row;
    }

    private static long month(String month) {
        return YearMonth.parse(month).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /** A run does not hold what a claim asks for. */
    static final class NotThereException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotThereException(String message) {
            super(message);
        }
    }
}
