package westphalia.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import westphalia.model.Vote;
import westphalia.model.institution.Body;
import westphalia.result.DraftOutcome.Outcome;

/** Counts what became of each draft while the runs of an ensemble come in; as large as the drafts, not as the runs. */
public final class DraftTallies implements RunReceiver {
    private final Predicate<String> isCounted;
    private final Map<Occasion, Counts> counts = new TreeMap<>(Comparator.comparingLong(Occasion::month)
            .thenComparing(Occasion::draft)
            .thenComparing(Occasion::body));
    private final Map<Pair, int[]> agreement =
            new TreeMap<>(Comparator.comparing(Pair::first).thenComparing(Pair::second));

    private record Occasion(long month, String draft, String body) {}

    private record Pair(String first, String second) {}

    private static final class Counts {
        private final DraftOutcome first;
        private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private final Map<String, Integer> vetoes = new TreeMap<>();
        private final Map<String, int[]> votes = new TreeMap<>();
        private final Map<String, Boolean> permanent = new TreeMap<>();
        private int runs;
        private double yes;

        private Counts(DraftOutcome first) {
            this.first = first;
        }
    }

    /** @param isCounted which drafts count, by their ids */
    public DraftTallies(Predicate<String> isCounted) {
        this.isCounted = isCounted;
    }

    @Override
    public void receive(RunResult run) {
        if (run.failure() != null) {
            return;
        }
        for (DraftOutcome outcome : run.drafts()) {
            if (!isCounted.test(outcome.draft())) {
                continue;
            }
            Counts own = counts.computeIfAbsent(
                    new Occasion(outcome.month(), outcome.draft(), outcome.body()), occasion -> new Counts(outcome));
            own.runs++;
            own.yes += outcome.yes();
            own.outcomes.merge(outcome.outcome(), 1, Integer::sum);
            outcome.vetoedBy().forEach(iso3 -> own.vetoes.merge(iso3, 1, Integer::sum));
        }
        Map<Occasion, List<Ballot>> together = new TreeMap<>(Comparator.comparingLong(Occasion::month)
                .thenComparing(Occasion::draft)
                .thenComparing(Occasion::body));
        for (Ballot ballot : run.ballots()) {
            if (!isCounted.test(ballot.draft())) {
                continue;
            }
            Occasion occasion = new Occasion(ballot.month(), ballot.draft(), ballot.body());
            Counts own = counts.get(occasion);
            if (own != null) {
                own.votes
                        .computeIfAbsent(ballot.state(), iso3 -> new int[Vote.values().length])[
                        ballot.vote().ordinal()]++;
                own.permanent.put(ballot.state(), ballot.isPermanent());
            }
            together.computeIfAbsent(occasion, none -> new ArrayList<>()).add(ballot);
        }
        together.forEach((occasion, ballots) -> {
            if (Body.Kind.COUNCIL.is(occasion.body())) {
                agree(ballots);
            }
        });
    }

    private void agree(List<Ballot> ballots) {
        for (Ballot one : ballots) {
            for (Ballot other : ballots) {
                if (one.state().compareTo(other.state()) < 0) {
                    int[] own = agreement.computeIfAbsent(new Pair(one.state(), other.state()), pair -> new int[2]);
                    own[0] += one.vote() == other.vote() ? 1 : 0;
                    own[1]++;
                }
            }
        }
    }

    /** The tallies so far, in order of time, then draft, then body. */
    public List<DraftTally> tallies() {
        List<DraftTally> tallies = new ArrayList<>();
        counts.forEach((occasion, own) -> {
            List<DraftTally.Member> members = new ArrayList<>();
            own.votes.forEach((iso3, votes) -> members.add(new DraftTally.Member(
                    iso3,
                    Boolean.TRUE.equals(own.permanent.get(iso3)),
                    votes[Vote.YES.ordinal()],
                    votes[Vote.NO.ordinal()],
                    votes[Vote.ABSTAIN.ordinal()],
                    votes[Vote.NOT_PARTICIPATING.ordinal()])));
            members.sort(Comparator.comparing(DraftTally.Member::isPermanent)
                    .reversed()
                    .thenComparing(DraftTally.Member::state));
            tallies.add(new DraftTally(
                    occasion.month(),
                    occasion.draft(),
                    own.first.title(),
                    occasion.body(),
                    own.first.claimant(),
                    own.runs,
                    own.outcomes,
                    own.yes / own.runs,
                    own.vetoes,
                    members));
        });
        return tallies;
    }

    /** How often each pair of Council members answered alike, cast and expected ballots together. */
    public List<PairAgreement> agreements() {
        List<PairAgreement> pairs = new ArrayList<>();
        agreement.forEach((pair, own) ->
                pairs.add(new PairAgreement(pair.first(), pair.second(), (double) own[0] / own[1], own[1])));
        return pairs;
    }
}
