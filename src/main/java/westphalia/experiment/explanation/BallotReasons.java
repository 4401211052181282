package westphalia.experiment.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.MemberAnswer.Manner;
import westphalia.experiment.explanation.reason.Gate;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.replay.ExplainedRun;
import westphalia.experiment.explanation.replay.Witness.Answer;
import westphalia.model.Draft;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Term;
import westphalia.model.influence.body.VotingRule;
import westphalia.model.institution.Body;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.result.DraftOutcome;

/** Takes apart how a body answered a draft. */
final class BallotReasons {
    private static final double MARGIN = 1e-6;
    private static final double PRECISE = 1e-9;
    private static final double FARTHEST = 100;

    private final ExplainedRun run;
    private final Draft draft;
    private final BallotWords words;

    BallotReasons(ExplainedRun run, String draft) {
        this.run = run;
        this.draft = run.scenario().drafts().stream()
                .filter(one -> one.id().equals(draft))
                .findFirst()
                .orElseThrow();
        this.words = new BallotWords(run, this.draft);
    }

    /** Every time the draft came before a body or was shelved, in order of time. */
    List<DraftExplanation> all() {
        List<DraftExplanation> all = new ArrayList<>();
        for (DraftOutcome outcome : run.result().drafts()) {
            if (outcome.draft().equals(draft.id())) {
                all.add(explain(outcome));
            }
        }
        return all;
    }

    private DraftExplanation explain(DraftOutcome outcome) {
        List<MemberAnswer> answers = new ArrayList<>();
        for (Ballot ballot : run.result().ballots()) {
            if (ballot.month() == outcome.month()
                    && ballot.draft().equals(draft.id())
                    && ballot.body().equals(outcome.body())) {
                if (draft.isStep()) {
                    answers.add(new StepReasons(run, draft).member(ballot));
                    continue;
                }
                Answer answer = answer(ballot);
                if (answer != null) {
                    answers.add(member(ballot, answer));
                }
            }
        }
        Weighing tabling = run.setting().bodies().of(outcome.body()).hasTabling() ? tabling(outcome) : null;
        return new DraftExplanation(
                outcome.month(),
                draft.id(),
                outcome.body(),
                words.heading(outcome),
                words.verdict(outcome, tabling, answers),
                outcome,
                tabling,
                run.called(draft.sponsor()),
                List.copyOf(answers));
    }

    private @Nullable Weighing tabling(DraftOutcome outcome) {
        Decision decision = run.decision(outcome.month(), draft.sponsor(), draft.id(), DecidedAct.TABLE);
        if (decision == null) {
            return null;
        }
        Gate none = new Gate(0, 1, "");
        return Weighing.of(Reason.of(decision, null), decision.curve(), none, decision.probability(), decision.luck());
    }

    /** The Assembly is asked after the body that recommends, so its answer is the last of the month. */
    private @Nullable Answer answer(Ballot ballot) {
        int position = run.setting().roster().position(ballot.state());
        List<Answer> given = run.witness().answers(draft.id(), ballot.month(), position);
        boolean isFollowed = !Body.Kind.ASSEMBLY.is(ballot.body())
                && given.size() > 1
                && run.result().ballots().stream()
                        .anyMatch(other -> Body.Kind.ASSEMBLY.is(other.body())
                                && other.month() == ballot.month()
                                && other.draft().equals(draft.id())
                                && other.state().equals(ballot.state()));
        int last = given.size() - (isFollowed ? 2 : 1);
        return last < 0 ? null : given.get(last);
    }

    private MemberAnswer member(Ballot ballot, Answer answer) {
        Decision yes = run.decision(ballot.month(), ballot.state(), draft.id(), DecidedAct.YES);
        Manner manner = manner(ballot, yes);
        double luck = manner == Manner.DRAWN && yes != null ? yes.luck() : Double.NaN;
        VotingRule rule = VotingRule.of(Body.Kind.of(ballot.body()), run.setting());
        double yesAbove;
        double noBelow;
        if (manner == Manner.DRAWN) {
            double drawn = rule.blur() * Logistic.inverse(luck);
            yesAbove = rule.yesThreshold() + drawn;
            noBelow = Math.min(yesAbove, drawn - rule.noThreshold(ballot.isPermanent()));
        } else {
            yesAbove = expected(rule, Vote.YES, ballot.isPermanent());
            noBelow = expected(rule, Vote.NO, ballot.isPermanent());
        }
        Map<Term, Double> terms = new TreeMap<>(answer.terms());
        List<Reason> reasons = Reason.of(terms);
        return new MemberAnswer(
                ballot.state(),
                run.stateName(ballot.state()),
                ballot.isPermanent(),
                manner,
                ballot.vote(),
                ballot.isPivotal(),
                reasons,
                answer.yes(),
                answer.no(),
                luck,
                yesAbove,
                noBelow,
                run.gate(ballot.state(), draft.claimant()),
                switch (manner) {
                    case ABSENT ->
                        words.absence(run.decision(ballot.month(), ballot.state(), draft.id(), DecidedAct.STAY_AWAY));
                    case GIVEN -> words.duty();
                    case DRAWN, EXPECTED -> words.advice(ballot.vote(), reasons, yesAbove, noBelow);
                });
    }

    /** An answer that was cast without a decision of the member was decided for it: by absence, or by a duty. */
    private static Manner manner(Ballot ballot, @Nullable Decision yes) {
        if (!ballot.isCast()) {
            return Manner.EXPECTED;
        }
        if (ballot.vote() == Vote.NOT_PARTICIPATING) {
            return Manner.ABSENT;
        }
        return yes == null ? Manner.GIVEN : Manner.DRAWN;
    }

    /** The u at which the likeliest answer begins to be a yes, or ceases to be a no; found by halving. */
    private static double expected(VotingRule rule, Vote vote, boolean isPermanent) {
        double low = -FARTHEST;
        double high = FARTHEST;
        while (high - low > PRECISE) {
            double middle = (low + high) / 2;
            double yes = rule.yes(middle);
            double no = rule.no(middle, isPermanent);
            double abstain = 1 - yes - no;
            boolean isBeyond =
                    vote == Vote.YES ? yes >= Math.max(no, abstain) : yes >= Math.max(no, abstain) || no < abstain;
            low = isBeyond ? low : middle;
            high = isBeyond ? middle : high;
        }
        return high;
    }

    /** What has to be added to u for the nearest other answer. */
    static double nearest(Vote vote, double utility, double yesAbove, double noBelow) {
        double toYes = yesAbove + MARGIN - utility;
        double toNo = noBelow - MARGIN - utility;
        return switch (vote) {
            case YES -> yesAbove - noBelow > 2 * MARGIN ? yesAbove - MARGIN - utility : toNo;
            case NO -> yesAbove - noBelow > 2 * MARGIN ? noBelow + MARGIN - utility : toYes;
            default -> toYes < -toNo ? toYes : toNo;
        };
    }
}
