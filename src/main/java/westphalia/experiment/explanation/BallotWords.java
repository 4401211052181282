package westphalia.experiment.explanation;

import static westphalia.experiment.explanation.reason.Wording.fraction;
import static westphalia.experiment.explanation.reason.Wording.percent;
import static westphalia.experiment.explanation.reason.Wording.plain;
import static westphalia.experiment.explanation.reason.Wording.signed;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.reason.Flip;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.experiment.explanation.replay.ExplainedRun;
import westphalia.model.Draft;
import westphalia.model.Vote;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.result.DraftOutcome;

/** Says in sentences what became of a draft and how a member answered it. */
final class BallotWords {
    private static final int FEW = 5;

    private final ExplainedRun run;
    private final Draft draft;

    BallotWords(ExplainedRun run, Draft draft) {
        this.run = run;
        this.draft = draft;
    }

    String heading(DraftOutcome outcome) {
        return "“" + draft.title() + "”, " + Wording.month(outcome.month()) + ", " + body(outcome.body()) + ": "
                + word(outcome.outcome());
    }

    String verdict(DraftOutcome outcome, @Nullable Weighing tabling, List<MemberAnswer> answers) {
        String rule = run.setting().bodies().of(outcome.body()).ruleFor(draft).needs();
        return sponsor(tabling) + " A draft " + rule + ". " + outcome(outcome) + " " + pivotal(answers);
    }

    String advice(Vote vote, List<Reason> reasons, double yesAbove, double noBelow) {
        double utility = Reason.sum(reasons);
        double needed = BallotReasons.nearest(vote, utility, yesAbove, noBelow);
        Vote other = utility + needed > yesAbove ? Vote.YES : utility + needed < noBelow ? Vote.NO : Vote.ABSTAIN;
        Flip flip = Flip.of(reasons, needed, Double.NaN);
        Reason least = flip.reason();
        String change = least == null
                ? ""
                : " For its size " + least.text() + " would have to change least: if it counted "
                        + signed(flip.changed()) + " instead of " + signed(least.value()) + ".";
        return "The nearest other answer is " + answer(other) + ": u would have to be " + plain(Math.abs(needed))
                + (needed > 0 ? " higher." : " lower.") + change;
    }

    /** What kept a member away. */
    String absence(@Nullable Decision away) {
        String chance = away == null
                ? ""
                : ": the chance was " + percent(away.probability()) + ", luck drew " + fraction(away.luck());
        return "It stayed away" + chance + ". The chances above are those of its answer had it come.";
    }

    /** What decided a member's answer to a step. */
    String given(Ballot ballot) {
        return ballot.vote() == Vote.ABSTAIN
                ? "The step is neutral on status, so a member that has not recognised abstains and lets it pass."
                : "It has recognised, and so says " + answer(ballot.vote()) + ".";
    }

    /** What kept a member from answering as it would. */
    String duty() {
        return "It is a party to the dispute and has to abstain whatever it weighs: ballot.party_abstains is 1.";
    }

    static String answer(Vote vote) {
        return switch (vote) {
            case YES -> "yes";
            case NO -> "no";
            case ABSTAIN -> "to abstain";
            default -> "not to take part";
        };
    }

    private String sponsor(@Nullable Weighing tabling) {
        String sponsor = run.called(draft.sponsor());
        if (tabling == null) {
            return draft.mustVote()
                    ? "It comes to the vote whatever its sponsor, " + sponsor + ", reckons."
                    : "Its sponsor is " + sponsor + ".";
        }
        return "Its sponsor, " + sponsor + ", " + (tabling.happened() ? "puts it to the vote" : "shelves it")
                + ": the chance of a vote was " + percent(tabling.probability()) + ", luck drew "
                + fraction(tabling.luck()) + ".";
    }

    private String outcome(DraftOutcome outcome) {
        String tally =
                count(outcome.yes()) + " yes, " + count(outcome.no()) + " no, " + count(outcome.abstain()) + " neither";
        String vetoes = outcome.vetoedBy().stream().map(run::called).collect(Collectors.joining(" and "));
        return switch (outcome.outcome()) {
            case ADOPTED -> "Adopted: " + tally + ".";
            case VETOED -> "Vetoed by " + vetoes + ": " + tally + ".";
            case INSUFFICIENT -> "Not adopted: " + tally + ".";
            case HIDDEN_VETO ->
                "A hidden veto: nobody votes, for a no of " + vetoes + " is expected (expected: " + tally + ").";
            case WITHDRAWN -> "Withdrawn, for it is not expected to pass (expected: " + tally + ").";
        };
    }

    private static String pivotal(List<MemberAnswer> answers) {
        List<String> pivotal = answers.stream()
                .filter(MemberAnswer::isPivotal)
                .map(MemberAnswer::name)
                .toList();
        if (pivotal.isEmpty()) {
            return "No other answer of a single member would have changed the outcome.";
        }
        return pivotal.size() > FEW
                ? "Another answer of any one of " + pivotal.size() + " members would have changed the outcome."
                : "Another answer of " + String.join(" or ", pivotal) + " alone would have changed the outcome.";
    }

    private String body(String id) {
        return run.scenario().organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .map(organisation -> organisation.name())
                .findFirst()
                .orElse(id);
    }

    private static String word(DraftOutcome.Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> "adopted";
            case VETOED -> "vetoed";
            case INSUFFICIENT -> "not adopted";
            case HIDDEN_VETO -> "never put to the vote (hidden veto)";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static String count(double votes) {
        return votes == Math.rint(votes)
                ? Long.toString((long) votes)
                : String.format(java.util.Locale.ROOT, "%.1f", votes);
    }
}
