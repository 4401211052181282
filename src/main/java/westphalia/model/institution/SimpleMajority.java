package westphalia.model.institution;

/**
 * More yes than no carries a draft.
 *
 * <p>Adopted if and only if Y > N, with Y the yes and N the no votes; an equal division fails, and abstainers count as
 * not voting.
 *
 * <p>Source: Charter of the United Nations, Article 18(3), for the General Assembly's other questions; its Rules of
 * Procedure, rules 85 and 86. A tie there is voted on once more before it fails (rule 95); that second vote is left
 * out.
 */
public record SimpleMajority() implements DecisionRule {
    @Override
    public boolean isAdopted(Tally tally) {
        return tally.yes() > tally.no();
    }

    @Override
    public String needs() {
        return "needs more yes than no votes";
    }
}
