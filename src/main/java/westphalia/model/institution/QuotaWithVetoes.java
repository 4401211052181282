package westphalia.model.institution;

import westphalia.model.meaning.Meaning;

/**
 * So many yes votes carry a draft, unless a permanent member says no.
 *
 * <p>Adopted if and only if Y ≥ q and, where vetoes hold, N_P = 0, with Y the yes votes, q the quota and N_P the
 * permanent members against. Abstention and absence of a permanent member are no veto: the Charter's "concurring votes
 * of the permanent members" (Article 27(3)) has been read so by the Council's own practice, which the International
 * Court accepted (Namibia opinion, ICJ Reports 1971, p. 22, paragraph 22).
 *
 * <p>A permanent no is called a veto only where it made the difference, that is where Y ≥ q: the draft S/1999/328 on
 * the bombing of Yugoslavia (3 yes, 12 no) failed by the quota, and the noes of three permanent members were no vetoes.
 *
 * <p>Source: Charter of the United Nations, Article 27(2) for procedure and 27(3) for substance, as amended in 1965
 * (nine of fifteen; before, seven of eleven).
 *
 * @param quota yes votes needed, at least 1
 * @param vetoesHold whether a permanent member's no stops a draft; it does not on procedure
 */
public record QuotaWithVetoes(
        @Meaning(text = "Yes votes needed", unit = "votes", min = 1, max = 1000)
        int quota,

        @Meaning(text = "Whether a permanent member's no stops a draft", preset = "true")
        boolean vetoesHold)
        implements DecisionRule {
    /** The Security Council on substance: nine yes and no permanent no. */
    public static final QuotaWithVetoes COUNCIL_ON_SUBSTANCE = new QuotaWithVetoes(9, true);

    /** The Security Council on procedure: nine yes, whoever is against. */
    public static final QuotaWithVetoes COUNCIL_ON_PROCEDURE = new QuotaWithVetoes(9, false);

    public QuotaWithVetoes {
        if (quota < 1) {
            throw new IllegalArgumentException("quota: must be at least 1 yes vote, but is " + quota);
        }
    }

    @Override
    public boolean isAdopted(Tally tally) {
        return tally.yes() >= quota && !(vetoesHold && tally.permanentNo() > 0);
    }

    @Override
    public boolean isOpenToVeto(Tally tally) {
        return vetoesHold && tally.yes() >= quota;
    }

    @Override
    public boolean knowsVeto() {
        return vetoesHold;
    }

    @Override
    public QuotaWithVetoes onProcedure() {
        return new QuotaWithVetoes(quota, false);
    }

    @Override
    public String needs() {
        return "needs at least " + quota + " yes votes" + (vetoesHold ? " and no veto" : "");
    }

    @Override
    public double passage(double[] yes, double[] no) {
        return Chances.ofAtLeast(quota, yes);
    }

    @Override
    public int yesNeeded() {
        return quota;
    }

    @Override
    public double surplus(double yes) {
        return Math.max(0, yes - quota);
    }
}
