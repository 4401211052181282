package westphalia.experiment.explanation;

import java.util.List;
import westphalia.experiment.explanation.MemberAnswer.Manner;
import westphalia.experiment.explanation.reason.Gate;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.replay.ExplainedRun;
import westphalia.model.Draft;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.result.Ballot;
import westphalia.result.Decision;

/** Takes apart how a member answered a step of its body. */
final class StepReasons {
    private final ExplainedRun run;
    private final Draft step;
    private final BallotWords words;

    StepReasons(ExplainedRun run, Draft step) {
        this.run = run;
        this.step = step;
        this.words = new BallotWords(run, step);
    }

    MemberAnswer member(Ballot ballot) {
        Gate gate = run.gate(ballot.state(), step.claimant());
        Decision decision = run.decision(ballot.month(), ballot.state(), step.id(), DecidedAct.LET_PASS);
        if (decision == null) {
            double yes = ballot.vote() == Vote.YES ? 1 : 0;
            double no = ballot.vote() == Vote.NO ? 1 : 0;
            return answer(ballot, Manner.GIVEN, List.of(), yes, no, Double.NaN, Double.NaN, gate, words.given(ballot));
        }
        List<Reason> reasons = Reason.of(decision, null);
        double noBelow = decision.curve().utilityAt(decision.luck());
        String advice = Double.isInfinite(noBelow)
                ? "Behind its gate no reasons would make it let the step pass."
                : words.advice(ballot.vote(), reasons, Double.POSITIVE_INFINITY, noBelow);
        return answer(
                ballot, Manner.DRAWN, reasons, 0, 1 - decision.probability(), decision.luck(), noBelow, gate, advice);
    }

    private MemberAnswer answer(
            Ballot ballot,
            Manner manner,
            List<Reason> reasons,
            double yes,
            double no,
            double luck,
            double noBelow,
            Gate gate,
            String advice) {
        return new MemberAnswer(
                ballot.state(),
                run.stateName(ballot.state()),
                ballot.isPermanent(),
                manner,
                ballot.vote(),
                ballot.isPivotal(),
                reasons,
                yes,
                no,
                luck,
                Double.POSITIVE_INFINITY,
                noBelow,
                gate,
                advice);
    }
}
