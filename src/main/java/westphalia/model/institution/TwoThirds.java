package westphalia.model.institution;

/**
 * Two thirds of the members present and voting carry a draft.
 *
 * <p>Adopted if and only if Y > 0 and Y ≥ ⅔ (Y + N), that is Y ≥ 2N, with Y the yes and N the no votes; members that
 * abstain count as not voting.
 *
 * <p>Source: Charter of the United Nations, Article 18(2), which asks it of the General Assembly on important
 * questions, the admission of members among them; Rules of Procedure of the General Assembly, rule 86, for who counts
 * as voting.
 */
public record TwoThirds() implements DecisionRule {
    @Override
    public boolean isAdopted(Tally tally) {
        return tally.yes() > 0 && tally.yes() >= 2 * tally.no();
    }

    @Override
    public String needs() {
        return "needs two thirds of the yes and no votes";
    }
}
