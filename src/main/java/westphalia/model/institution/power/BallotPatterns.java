package westphalia.model.institution.power;

import java.math.BigInteger;

/**
 * Counts of ballots by their number of yes votes.
 *
 * <p>Among p members that do not veto (yes or abstain) and e members that answer freely (yes, abstain or no), the
 * ballots with y yes votes number
 *
 * <pre>
 *   a(p, e, y) = [x^y] (1 + x)^p (2 + x)^e
 * </pre>
 *
 * <p>since a member without a veto has two ways not to say yes. Built up by one factor at a time, in whole numbers.
 */
final class BallotPatterns {
    private BallotPatterns() {}

    /** The counts a(p, e, y) for y from 0 to p + e. */
    static BigInteger[] withAbstention(int notVetoing, int free) {
        BigInteger[] counts = {BigInteger.ONE};
        for (int member = 0; member < notVetoing; member++) {
            counts = withOneMoreNotVetoing(counts);
        }
        for (int member = 0; member < free; member++) {
            counts = withOneMoreFree(counts);
        }
        return counts;
    }

    /** The counts with one more member that answers freely. */
    static BigInteger[] withOneMoreFree(BigInteger[] counts) {
        return oneMore(counts, BigInteger.TWO);
    }

    /** The counts with one more member that does not veto. */
    static BigInteger[] withOneMoreNotVetoing(BigInteger[] counts) {
        return oneMore(counts, BigInteger.ONE);
    }

    /** The row of Pascal's triangle: coalitions of each size among so many members. */
    static BigInteger[] coalitions(int members) {
        return withAbstention(members, 0);
    }

    /** Rows 0 to so many members of Pascal's triangle. */
    static BigInteger[][] pascal(int members) {
        BigInteger[][] rows = new BigInteger[members + 1][];
        rows[0] = new BigInteger[] {BigInteger.ONE};
        for (int row = 1; row <= members; row++) {
            rows[row] = oneMore(rows[row - 1], BigInteger.ONE);
        }
        return rows;
    }

    /** The sum of the counts from a number of yes votes upwards. */
    static BigInteger atLeast(BigInteger[] counts, int yes) {
        BigInteger sum = BigInteger.ZERO;
        for (int number = Math.max(yes, 0); number < counts.length; number++) {
            sum = sum.add(counts[number]);
        }
        return sum;
    }

    /** The count at a number of yes votes, 0 beyond the members there are. */
    static BigInteger exactly(BigInteger[] counts, int yes) {
        return yes >= 0 && yes < counts.length ? counts[yes] : BigInteger.ZERO;
    }

    private static BigInteger[] oneMore(BigInteger[] counts, BigInteger waysNotToSayYes) {
        BigInteger[] next = new BigInteger[counts.length + 1];
        for (int yes = 0; yes < next.length; yes++) {
            next[yes] = exactly(counts, yes - 1).add(exactly(counts, yes).multiply(waysNotToSayYes));
        }
        return next;
    }
}
