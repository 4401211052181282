package westphalia.model.institution.power;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The Shapley–Shubik index where members may abstain: how often a member settles the outcome of a roll call.
 *
 * <p>Members are called in random order and answer yes, abstain or no, each with chance one third and on their own. The
 * pivotal member is the one after whose answer the outcome stands whatever those not yet called say:
 *
 * <pre>
 *   φ_i = number of roll calls in which i is pivotal / (M! 3^M)
 * </pre>
 *
 * <p>There is exactly one in each roll call, so the values of all members sum to 1. Before the end, with p veto members
 * and e others called and y of them in favour, the outcome stands as
 *
 * <ul>
 *   <li>failed, if a veto member said no or y + (M − p − e) &lt; Q: the yes votes cannot be had any more;
 *   <li>carried, if y ≥ Q and p = V: nobody is left that could veto.
 * </ul>
 *
 * <p>Once settled it stays so; hence the open beginnings of a roll call with (p, e, y) number C(p + e, p) orders of the
 * two kinds times a(p, e, y) = [x^y] (1 + x)^p (2 + x)^e ballots. To each, the next member's settling answers are
 * counted, and after it the others are free: C(M − p − e − 1, veto members left) orders and 3^(M − p − e − 1) ballots.
 * The sum over (p, e, y), divided by C(M, V) 3^M and by the members of the kind, is φ.
 *
 * <p>Source: D. S. Felsenthal and M. Machover, Ternary voting games, International Journal of Game Theory 26 (1997),
 * 335–351. The computation is this project's; its values for the Council were checked against an independent dynamic
 * programme and, for small bodies, against all roll calls, not against the printed paper.
 */
final class TernaryShapleyIndex {
    private static final BigInteger ANSWERS = BigInteger.valueOf(3);

    private final VotingBody body;
    private final BigInteger[][] orders;
    private final BigInteger[] freeBallots;
    private BigInteger settledByPermanent = BigInteger.ZERO;
    private BigInteger settledByElected = BigInteger.ZERO;

    private TernaryShapleyIndex(VotingBody body) {
        this.body = body;
        this.orders = BallotPatterns.pascal(body.members());
        this.freeBallots = new BigInteger[body.members() + 1];
        for (int member = 0; member <= body.members(); member++) {
            freeBallots[member] = ANSWERS.pow(member);
        }
    }

    static VotingPower of(VotingBody body) {
        TernaryShapleyIndex index = new TernaryShapleyIndex(body);
        index.countRollCalls();
        return new VotingPower(
                PowerIndex.TERNARY_SHAPLEY,
                body,
                index.share(index.settledByPermanent, body.vetoes()),
                index.share(index.settledByElected, body.elected()),
                Optional.empty());
    }

    private void countRollCalls() {
        BigInteger[] permanentOnly = BallotPatterns.coalitions(0);
        for (int permanent = 0; permanent <= body.vetoes(); permanent++) {
            BigInteger[] ballots = permanentOnly;
            for (int elected = 0; elected <= body.elected(); elected++) {
                countNextAnswers(permanent, elected, ballots);
                ballots = BallotPatterns.withOneMoreFree(ballots);
            }
            permanentOnly = BallotPatterns.withOneMoreNotVetoing(permanentOnly);
        }
    }

    /**
     * Counts the roll calls settled by the member called after so many, given the ballots so far by their yes votes.
     */
    private void countNextAnswers(int permanent, int elected, BigInteger[] ballots) {
        int after = body.members() - permanent - elected - 1;
        if (after < 0) {
            return;
        }
        BigInteger byPermanent = BigInteger.ZERO;
        BigInteger byElected = BigInteger.ZERO;
        for (int yes = 0; yes < ballots.length; yes++) {
            if (!isSettled(permanent, elected, yes)) {
                int settlingPermanent = 1
                        + one(isSettled(permanent + 1, elected, yes))
                        + one(isSettled(permanent + 1, elected, yes + 1));
                int settlingElected = 2 * one(isSettled(permanent, elected + 1, yes))
                        + one(isSettled(permanent, elected + 1, yes + 1));
                byPermanent = byPermanent.add(ballots[yes].multiply(BigInteger.valueOf(settlingPermanent)));
                byElected = byElected.add(ballots[yes].multiply(BigInteger.valueOf(settlingElected)));
            }
        }
        BigInteger around = orders[permanent + elected][permanent].multiply(freeBallots[after]);
        int permanentLeft = body.vetoes() - permanent;
        settledByPermanent = settledByPermanent.add(
                byPermanent.multiply(around).multiply(BallotPatterns.exactly(orders[after], permanentLeft - 1)));
        settledByElected = settledByElected.add(
                byElected.multiply(around).multiply(BallotPatterns.exactly(orders[after], permanentLeft)));
    }

    /** Whether the outcome stands, no veto having been cast. */
    private boolean isSettled(int permanent, int elected, int yes) {
        boolean isFailed = yes + body.members() - permanent - elected < body.quota();
        boolean isCarried = yes >= body.quota() && permanent == body.vetoes();
        return isFailed || isCarried;
    }

    private Optional<MemberPower> share(BigInteger settled, int membersOfKind) {
        if (membersOfKind == 0) {
            return Optional.empty();
        }
        BigInteger rollCalls = orders[body.members()][body.vetoes()].multiply(freeBallots[body.members()]);
        return Optional.of(
                MemberPower.of(new BigFraction(settled, rollCalls.multiply(BigInteger.valueOf(membersOfKind)))));
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }
}
