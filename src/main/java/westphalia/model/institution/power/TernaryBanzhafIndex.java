package westphalia.model.institution.power;

/**
 * The Banzhaf index where members may abstain: a member's share of the swings between yes and no.
 *
 * <pre>
 *   β_i  = η_i / Σ_j η_j          normalised
 *   β'_i = η_i / 3^(M − 1)        absolute
 * </pre>
 *
 * <p>η_i are the ballots of the other M − 1 members, each yes, abstain or no, in which the draft carries if i says yes
 * and fails if i says no. A draft carries with Q yes votes and no veto member's no. With a(p, e, y) = [x^y] (1 + x)^p
 * (2 + x)^e for p members that do not veto and e that answer freely: η = Σ_(y ≥ Q − 1) a(V − 1, M − V, y) for a member
 * with a veto, η = a(V, M − V − 1, Q − 1) for one without.
 *
 * <p>Source: D. S. Felsenthal and M. Machover, Ternary voting games, International Journal of Game Theory 26 (1997),
 * 335–351, and The Measurement of Voting Power (1998), chapter 8, for abstention as a third answer. Which changes of
 * answer they count was not checked against the text; counted here is the whole step from yes to no, not the half steps
 * to and from abstention.
 */
final class TernaryBanzhafIndex {
    private static final int ANSWERS = 3;

    private TernaryBanzhafIndex() {}

    static VotingPower of(VotingBody body) {
        return Swings.ternary(body).normalised(PowerIndex.TERNARY_BANZHAF, ANSWERS);
    }
}
