package westphalia.model.institution;

/**
 * A draft carries if nobody objects.
 *
 * <p>Adopted if and only if N = 0 and Y + A > 0, with Y the yes votes, N the objections and A those who keep silent.
 * Unlike {@link Unanimity} it asks for no yes: silence is assent, but somebody must be there to keep it.
 *
 * <p>Source: the practice of the North Atlantic Council, which takes no votes and breaks a silence procedure at one
 * objection. No treaty text sets the rule down; the North Atlantic Treaty (1949) names no way of deciding.
 */
public record Consensus() implements DecisionRule {
    @Override
    public boolean isAdopted(Tally tally) {
        return tally.no() == 0 && tally.yes() + tally.abstain() > 0;
    }

    @Override
    public String needs() {
        return "needs that no member says no";
    }
}
