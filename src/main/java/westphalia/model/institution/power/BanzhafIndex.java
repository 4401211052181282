package westphalia.model.institution.power;

/**
 * The Banzhaf index: a member's share of all swings, with Penrose's absolute measure beside it.
 *
 * <pre>
 *   β_i  = η_i / Σ_j η_j          normalised (Banzhaf)
 *   β'_i = η_i / 2^(M − 1)        absolute (Penrose)
 * </pre>
 *
 * <p>η_i, the swings of member i, are the coalitions of the others that lose without i and win with i. For M members of
 * which V hold a veto, with quota Q: η = Σ_(s ≥ max(Q, V)) C(M − V, s − V) for a member with a veto, and η = C(M − V −
 * 1, Q − V − 1) for one without. A swing is a member that could have had the outcome otherwise by its yes or no; an
 * abstention is a no here. See {@link TernaryBanzhafIndex}.
 *
 * <p>Penrose wrote half of β' (the chance to be on the winning side beyond one half); the value given is the chance to
 * decide, as is usual now.
 *
 * <p>Source: J. F. Banzhaf, Weighted voting doesn't work, Rutgers Law Review 19 (1965), 317–343; L. S. Penrose, The
 * elementary statistics of majority voting, Journal of the Royal Statistical Society 109 (1946), 53–57.
 */
final class BanzhafIndex {
    private static final int ANSWERS = 2;

    private BanzhafIndex() {}

    static VotingPower of(VotingBody body) {
        return Swings.binary(body).normalised(PowerIndex.BANZHAF, ANSWERS);
    }
}
