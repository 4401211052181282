package westphalia.model.institution.power;

import java.util.Arrays;
import westphalia.model.Vote;
import westphalia.model.institution.QuotaWithVetoes;

/** Every ballot and every order of a small body, one by one; its first members hold the vetoes. */
final class Enumeration {
    private static final Vote[] BINARY = {Vote.YES, Vote.NO};
    private static final Vote[] TERNARY = {Vote.YES, Vote.ABSTAIN, Vote.NO};

    private final int members;
    private final QuotaWithVetoes rule;
    private final boolean[] permanent;

    Enumeration(VotingBody body) {
        this.members = body.members();
        this.rule = new QuotaWithVetoes(body.quota(), true);
        this.permanent = new boolean[members];
        Arrays.fill(permanent, 0, body.vetoes(), true);
    }

    /** Runs a task on every ballot that differs in the places from one on, in the order given. */
    private void forEveryBallot(Vote[] votes, int[] order, int from, Vote[] answers, Runnable task) {
        if (from == order.length) {
            task.run();
            return;
        }
        for (Vote answer : answers) {
            votes[order[from]] = answer;
            forEveryBallot(votes, order, from + 1, answers, task);
        }
    }

    private int[] inPlace() {
        int[] order = new int[members];
        Arrays.setAll(order, place -> place);
        return order;
    }

    long winningCoalitions() {
        long[] winning = {0};
        Vote[] votes = new Vote[members];
        forEveryBallot(votes, inPlace(), 0, BINARY, () -> winning[0] += rule.isAdopted(votes, permanent) ? 1 : 0);
        return winning[0];
    }

    long binarySwings(int member) {
        return swings(member, BINARY);
    }

    long ternarySwings(int member) {
        return swings(member, TERNARY);
    }

    private long swings(int member, Vote[] answers) {
        long[] swings = {0};
        Vote[] votes = new Vote[members];
        int[] others = Arrays.stream(inPlace()).filter(place -> place != member).toArray();
        forEveryBallot(votes, others, 0, answers, () -> {
            votes[member] = Vote.YES;
            boolean withYes = rule.isAdopted(votes, permanent);
            votes[member] = Vote.NO;
            swings[0] += withYes != rule.isAdopted(votes, permanent) ? 1 : 0;
        });
        return swings[0];
    }

    /** For each member, the orders of joining in which the draft first carries with it. */
    long[] binaryPivots() {
        long[] pivots = new long[members];
        forEveryOrder(inPlace(), 0, order -> {
            Vote[] votes = new Vote[members];
            Arrays.fill(votes, Vote.NO);
            int joined = 0;
            while (!rule.isAdopted(votes, permanent)) {
                votes[order[joined]] = Vote.YES;
                joined++;
            }
            pivots[order[joined - 1]]++;
        });
        return pivots;
    }

    /** For each member, the orders and ballots in which the outcome first stands after its answer. */
    long[] rollCallPivots() {
        long[] pivots = new long[members];
        forEveryOrder(inPlace(), 0, order -> {
            Vote[] votes = new Vote[members];
            forEveryBallot(votes, order, 0, TERNARY, () -> {
                int called = 1;
                while (!isSettled(votes.clone(), order, called)) {
                    called++;
                }
                pivots[order[called - 1]]++;
            });
        });
        return pivots;
    }

    private boolean isSettled(Vote[] votes, int[] order, int called) {
        boolean[] seen = new boolean[2];
        forEveryBallot(votes, order, called, TERNARY, () -> seen[rule.isAdopted(votes, permanent) ? 1 : 0] = true);
        return !(seen[0] && seen[1]);
    }

    private interface OrderTask {
        void run(int[] order);
    }

    private static void forEveryOrder(int[] order, int from, OrderTask task) {
        if (from == order.length) {
            task.run(order);
            return;
        }
        for (int place = from; place < order.length; place++) {
            swap(order, from, place);
            forEveryOrder(order, from + 1, task);
            swap(order, from, place);
        }
    }

    private static void swap(int[] order, int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }
}
