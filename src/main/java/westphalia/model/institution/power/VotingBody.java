package westphalia.model.institution.power;

/**
 * The shape of a body: how many members, how many of them hold a veto, how many yes votes carry.
 *
 * @param members M, all members, 1 to {@value #MOST_MEMBERS}
 * @param quota Q, yes votes needed, 1 to M
 * @param vetoes V, members whose no stops a draft, 0 to M
 */
public record VotingBody(int members, int quota, int vetoes) {
    /** The largest body taken; the General Assembly has 193 members, and the ternary counts grow steeply. */
    public static final int MOST_MEMBERS = 250;

    /** The Security Council since 1966. */
    public static final VotingBody COUNCIL = new VotingBody(15, 9, 5);

    /** The Security Council up to 1965. */
    public static final VotingBody COUNCIL_TO_1965 = new VotingBody(11, 7, 5);

    public VotingBody {
        require("members", "between 1 and " + MOST_MEMBERS, members >= 1 && members <= MOST_MEMBERS, members);
        require("quota", "at least 1", quota >= 1, quota);
        require("quota", "at most the number of members, " + members, quota <= members, quota);
        require("veto", "at least 0", vetoes >= 0, vetoes);
        require("veto", "at most the number of members, " + members, vetoes <= members, vetoes);
    }

    private static void require(String what, String rule, boolean isMet, int value) {
        if (!isMet) {
            throw new IllegalArgumentException(what + ": must be " + rule + ", but is " + value);
        }
    }

    /** Members without a veto. */
    public int elected() {
        return members - vetoes;
    }

    /** The fewest yes votes with which a draft can carry if abstention is a no: the quota, or all vetoes if more. */
    int smallestWinningCoalition() {
        return Math.max(quota, vetoes);
    }
}
